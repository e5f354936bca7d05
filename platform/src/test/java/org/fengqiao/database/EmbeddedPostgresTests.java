package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
    void startsAgainUnderTheSameAddressWhenTheServerWasKilled() throws Exception {
        try (var server = start()) {
            write(server, "create table dispute(words text); insert into dispute values ('committed')");
            server.restartWhenItDies(why -> {
                throw why;
            });
            for (var _ : List.of("once", "twice")) {
                var killed = server.pid();
                ProcessHandle.of(killed).orElseThrow().destroyForcibly();
                await().until(() -> server.pid() != killed && server.isAlive());
                assertThat(read(server, "select words from dispute")).isEqualTo("committed");
            }
        }
        assertThat(folder.resolve("url")).doesNotExist();
    }

    @Test
    void saysSoOnceWhereTheServerCannotBeStartedAgain() throws Exception {
        try (var server = start()) {
            var told = new LinkedBlockingQueue<DatabaseUnusable>();
            server.restartWhenItDies(new Restarts(3, Duration.ofMinutes(1), Duration.ofMillis(10)), told::add);
            Files.writeString(folder.resolve("cluster/postgresql.conf"), "no_such_setting = on");
            ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
            assertThat(told.poll(30, TimeUnit.SECONDS)).hasMessageContaining("内置数据库停止了");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void isNotStartedAgainAfterItWasClosed() throws Exception {
        var told = new LinkedBlockingQueue<DatabaseUnusable>();
        var server = start();
        server.restartWhenItDies(new Restarts(0, Duration.ofMinutes(1), Duration.ZERO), told::add);
        server.close();
        assertThat(server.isAlive()).isFalse();
        try (var again = start()) {
            assertThat(again.isAlive()).isTrue();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void waitsTwiceAsLongBeforeEachFurtherStartAndStopsAtTooMany() {
        var restarts = new Restarts(3, Duration.ofMinutes(10), Duration.ofSeconds(1));
        var now = Instant.parse("2026-03-01T08:00:00Z");
        assertThat(Stream.generate(() -> restarts.next(now)).limit(4).map(pause -> pause.map(Duration::toSeconds).orElse(-1L)))
                .containsExactly(0L, 1L, 2L, -1L);
        assertThat(restarts.next(now.plus(Duration.ofMinutes(11)))).contains(Duration.ZERO);
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
