package org.fengqiao.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.fengqiao.database.DatabaseUnusable;
import org.fengqiao.database.Login;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Runs exactly the migrations a backup was made after: those added since may lie between them and must meet the restored rows, not empty tables. */
final class SameMigrations {

    private SameMigrations() {}

    /** @param folder of the migrations on the class path */
    static void run(Login owner, String folder, List<String> versions) throws IOException {
        var wanted = new TreeSet<>(versions);
        var chosen = Files.createTempDirectory("fengqiao-migrations-");
        try {
            for (var script : new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/V*.sql")) {
                var name = String.valueOf(script.getFilename());
                if (wanted.remove(name.substring(1, name.indexOf("__")))) Files.write(chosen.resolve(name), script.getContentAsByteArray());
            }
            if (!wanted.isEmpty()) {
                throw new DatabaseUnusable("这个备份来自更新的版本（缺少迁移 " + String.join("、", wanted) + "）。", "请用与备份相同或更新的版本恢复。");
            }
            Flyway.configure().dataSource(owner.url(), owner.user(), owner.password()).locations("filesystem:" + chosen).load().migrate();
        } finally {
            try (var files = Files.list(chosen)) {
                for (Path file : files.toList()) Files.delete(file);
            }
            Files.delete(chosen);
        }
    }
}
