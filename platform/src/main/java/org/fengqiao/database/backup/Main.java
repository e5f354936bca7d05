package org.fengqiao.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fengqiao.database.DatabaseUnusable;
import org.fengqiao.database.EmbeddedPostgres;
import org.fengqiao.database.Login;

/** {@code backup|restore DATA-FOLDER FILE}, with the database's address in {@code FENGQIAO_DB_URL} if it is not the embedded one. */
final class Main {

    private static final String MIGRATIONS = "db/migration";

    private Main() {}

    static void main(String[] args) {
        try {
            var data = Path.of(args[1]).toAbsolutePath().normalize();
            var file = Path.of(args[2]).toAbsolutePath().normalize();
            if (args[0].equals("backup")) backup(data, file);
            else restore(data, file);
        } catch (DatabaseUnusable e) {
            stop(e.getMessage() + e.remedy());
        } catch (IOException | SQLException e) {
            stop("没有成功：" + e.getMessage());
        }
    }

    /** A running node is left running: its own database is asked for a snapshot. */
    private static void backup(Path data, Path file) throws IOException, SQLException {
        if (Files.exists(file)) throw new DatabaseUnusable("文件已存在：" + file + "。", "请换一个文件名。");
        var folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) throw new DatabaseUnusable("没有这个文件夹：" + folder + "。", "请先建立它，或换一个文件名。");
        var url = configuredUrl();
        var running = data.resolve("postgresql/url");
        if (url.isEmpty() && Files.exists(running)) url = Files.readString(running).strip();
        if (!url.isEmpty()) {
            new Backup(Login.parse(url), data, Main::say).write(file);
        } else if (Files.isDirectory(data.resolve("postgresql/cluster"))) {
            try (var server = EmbeddedPostgres.start(data.resolve("postgresql"), 0, List.of())) {
                new Backup(server.owner(), data, Main::say).write(file);
            }
        } else {
            throw new DatabaseUnusable("这里没有数据：" + data + "。", "请用 --data 指出数据文件夹；使用外部数据库的，还要用 --db 给出它的地址。");
        }
    }

    private static void restore(Path data, Path file) throws IOException, SQLException {
        try (var restore = Restore.of(file, Main::say)) {
            if (Files.isDirectory(data) && !isEmpty(data)) {
                throw new DatabaseUnusable("文件夹里已有内容，恢复不会覆盖它：" + data + "。", "请用 --data 指定一个新的文件夹。");
            }
            try {
                restore(restore, data);
            } catch (IOException | SQLException | RuntimeException e) {
                deleteTree(data);
                throw e;
            }
        }
    }

    private static void restore(Restore restore, Path data) throws IOException, SQLException {
        var url = configuredUrl();
        if (!url.isEmpty()) {
            restore.into(Login.parse(url).withApplicationRole(), data, MIGRATIONS);
        } else {
            try (var server = EmbeddedPostgres.start(data.resolve("postgresql"), 0, List.of())) {
                restore.into(server.owner().withApplicationRole(), data, MIGRATIONS);
            }
        }
    }

    /** What a failed restore has begun; the folder was empty before. */
    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static String configuredUrl() {
        return Objects.requireNonNullElse(System.getenv("FENGQIAO_DB_URL"), "");
    }

    private static void say(String line) {
        System.out.println("  " + line);
    }

    private static void stop(String why) {
        System.err.println("错误：" + why);
        System.exit(1);
    }
}
