package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the server when the JVM around it is killed, and under whose rights it runs. */
@Tag("fault")
class PostgresAndItsProcessTests {

    /** Started as a process of its own: runs the server of a folder until it is killed. */
    static final class Keeper {

        private Keeper() {}

        static void main(String[] args) throws Exception {
            var server = EmbeddedPostgres.start(Path.of(args[0]), 0, List.of());
            try (var connection = server.owner().connect(); var sql = connection.createStatement()) {
                sql.execute("create table kept as select 'committed' as words");
            }
            System.out.println(server.pid());
            System.in.read();
        }
    }

    @Test
    void stopsWithAKilledJvmAndStartsAgainWithEverythingCommitted(@TempDir Path folder) throws Exception {
        var keeper = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp", System.getProperty("java.class.path"),
                        Keeper.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var server = ProcessHandle.of(Long.parseLong(keeper.inputReader().readLine())).orElseThrow();
        keeper.destroyForcibly();

        server.onExit().get(30, TimeUnit.SECONDS);
        try (var again = EmbeddedPostgres.start(folder, 0, List.of())) {
            assertThat(words(again)).isEqualTo("committed");
        }
    }

    @Test
    void runsAsNobodyWhereRootMayNotMakeNamespaces() throws Exception {
        assumeTrue(Rights.ofThisProcess() != Rights.KEEP, "only root can become nobody");
        var folder = Files.createTempDirectory(Path.of("/var/tmp"), "fengqiao-test-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var server = EmbeddedPostgres.start(folder, 0, List.of(), Rights.NOBODY)) {
            assertThat(Files.getAttribute(folder.resolve("cluster"), "unix:uid")).isEqualTo(65534);
            assertThat(Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid")).isEqualTo(65534);
        } finally {
            Binaries.deleteTree(folder);
        }
    }

    private static String words(EmbeddedPostgres server) throws Exception {
        try (var connection = server.owner().connect(); var sql = connection.createStatement(); var row = sql.executeQuery("select words from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}
