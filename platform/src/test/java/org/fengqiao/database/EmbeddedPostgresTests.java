package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {

    @TempDir
    Path folder;

    @Test
    void keepsDataAcrossARestart() throws Exception {
        try (var server = start()) {
            write(server, "create table dispute(words text); insert into dispute values ('邻居漏水')");
        }
        try (var server = start()) {
            assertThat(read(server, "select words from dispute")).isEqualTo("邻居漏水");
        }
    }

    @Test
    void recoversWhatWasCommittedBeforeTheServerWasKilled() throws Exception {
        try (var server = start()) {
            write(server, "create table dispute(words text); insert into dispute values ('committed')");
            var process = ProcessHandle.of(server.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
            assertThat(server.isAlive()).isFalse();
        }
        try (var server = start()) {
            assertThat(read(server, "select words from dispute")).isEqualTo("committed");
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        try (var _ = start()) {
            assertThatThrownBy(this::start).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("正在被另一个枫桥使用");
        }
    }

    @Test
    void isDurableAndSortsUtf8ByCodePoint() throws Exception {
        try (var server = start()) {
            assertThat(read(server, "show fsync") + read(server, "show synchronous_commit")).isEqualTo("onon");
            assertThat(read(server, "show data_checksums")).isEqualTo("on");
            assertThat(read(server, "select datcollate || datlocale from pg_database where datname = 'fengqiao'")).isEqualTo("CC.UTF-8");
            assertThat(read(server, "select lower('ÄBC') || ('枫桥' ~ '^\\w+$')")).isEqualTo("äbctrue");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var server = start()) {
            assertThatThrownBy(() -> server.owner().as("postgres", "guess").connect()).isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(folder.resolve("password"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void givesTheOwnerNoSuperuserRights() throws Exception {
        try (var server = start()) {
            assertThat(read(server, "select rolsuper::text from pg_roles where rolname = current_user")).isEqualTo("false");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, 0, List.of());
    }

    private static void write(EmbeddedPostgres server, String text) throws SQLException {
        try (var connection = server.owner().connect(); var sql = connection.createStatement()) {
            sql.execute(text);
        }
    }

    private static String read(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = server.owner().connect(); var sql = connection.createStatement(); var row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
