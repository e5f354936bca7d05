package org.fengqiao.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.fengqiao.database.DatabaseUnusable;
import org.fengqiao.database.Login;
import org.fengqiao.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BackupTests {

    private static final String MIGRATIONS = "backup-migration";

    @TempDir
    Path folder;

    private final Login source = TestDatabase.empty();
    private Path data;

    @BeforeEach
    void fill() throws Exception {
        data = Files.createDirectories(folder.resolve("data/documents/ab"));
        Files.writeString(data.resolve("abcd"), "起诉状");
        data = folder.resolve("data");
        Files.writeString(Files.createDirectories(data.resolve("logs")).resolve("node.log"), "not a document");
        Flyway.configure().dataSource(source.url(), source.user(), source.password()).locations("classpath:" + MIGRATIONS).load().migrate();
        run(source, """
                insert into court values ('沪0118', '沪0114', null);
                insert into judge(court, name) values ('沪0118', E'a\\tb\\\\c\\n换行'), ('沪0114', null);
                update court set chief = (select id from judge limit 1);
                insert into other."Odd Name"(words, particulars, scan, at) values ('邻居漏水', '{"楼层": [3, 4]}', '\\x00ff5c', now()), (null, null, null, 'infinity');
                insert into journal(entry) select 'entry ' || n from generate_series(1, 1000) n""");
    }

    @Test
    void restoresEveryRowAndDocument() throws Exception {
        var file = backup(source, data, "first.zip");
        var target = TestDatabase.empty();
        var restored = folder.resolve("restored");
        restore(file, target, restored);

        var again = manifest(backup(target, restored, "second.zip"));
        assertThat(again.tables()).isEqualTo(manifest(file).tables()).hasSize(4);
        assertThat(again.documents()).isEqualTo(manifest(file).documents()).hasSize(1);
        assertThat(again.sequences()).isEqualTo(manifest(file).sequences());
        assertThat(restored.resolve("documents/ab/abcd")).hasContent("起诉状");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored.resolve("documents/ab/abcd")))).as("for its owner alone").isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored.resolve("documents/ab")))).isEqualTo("rwx------");
    }

    @Test
    void leavesConstraintsTriggersAndNumberingInForce() throws Exception {
        var target = TestDatabase.empty();
        restore(backup(source, data, "first.zip"), target, folder.resolve("restored"));
        assertThatThrownBy(() -> run(target, "insert into judge(court, name) values ('nowhere', 'x')")).hasMessageContaining("foreign key");
        assertThatThrownBy(() -> run(target, "insert into judge(court, name) values ('沪0114', 'forbidden')")).hasMessageContaining("append only");
        run(target, "insert into other.\"Odd Name\"(words) values ('third')");
        try (var connection = target.connect(); var row = connection.createStatement().executeQuery("select max(id) from other.\"Odd Name\"")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(3);
        }
    }

    @Test
    void refusesADatabaseThatIsNotEmpty() throws Exception {
        var file = backup(source, data, "first.zip");
        assertThatThrownBy(() -> restore(file, source, folder.resolve("restored"))).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("不是空的");
    }

    @Test
    void refusesADamagedFileBeforeWritingAnything() throws Exception {
        var file = backup(source, data, "first.zip");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
        var target = TestDatabase.empty();
        assertThatThrownBy(() -> restore(file, target, folder.resolve("restored"))).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("不完整或已损坏");
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> restore(file, target, folder.resolve("restored"))).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("不完整或已损坏");
        try (var connection = target.connect()) {
            assertThat(Catalogue.tables(connection)).isEmpty();
        }
    }

    @Test
    void leavesOutTablesThatAreNotOurs() throws Exception {
        run(source, "create table somebody_elses(x int); insert into somebody_elses values (1)");
        var target = TestDatabase.empty();
        restore(backup(source, data, "first.zip"), target, folder.resolve("restored"));
        try (var connection = target.connect()) {
            assertThat(Catalogue.tables(connection)).hasSize(4).noneMatch(t -> t.name().contains("somebody"));
        }
    }

    @Test
    void takesAllTablesFromOneMoment() throws Exception {
        var file = folder.resolve("moment.zip");
        new Backup(source, data, line -> {
            if (line.startsWith("表 journal")) insertWhileRunning();
        }).write(file);
        assertThat(manifest(file).tables()).filteredOn(t -> t.name().contains("Odd")).first().extracting(Manifest.Entry::rows).isEqualTo(2L);
    }

    @Test
    void leavesWordThatItWasMade() throws Exception {
        run(source, "create table backup_made(at timestamptz primary key, bytes bigint not null)");
        var file = backup(source, data, "first.zip");
        try (var connection = source.connect(); var row = connection.createStatement().executeQuery("select bytes from backup_made")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(Files.size(file));
        }
    }

    @Test
    void leavesNothingHalfWrittenWhereItCannotGoOn() {
        var file = folder.resolve("half.zip");
        var backup = new Backup(source, data, line -> {
            throw new IllegalStateException(line);
        });
        assertThatThrownBy(() -> backup.write(file)).isInstanceOf(IllegalStateException.class);
        assertThat(folder).isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("half"));
    }

    private void insertWhileRunning() {
        try {
            run(source, "insert into other.\"Odd Name\"(words) values ('too late')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path backup(Login from, Path documents, String name) throws Exception {
        new Backup(from, documents, _ -> {}).write(folder.resolve(name));
        return folder.resolve(name);
    }

    private static void restore(Path file, Login target, Path documents) throws Exception {
        try (var restore = Restore.of(file, _ -> {})) {
            restore.into(target, documents, MIGRATIONS);
        }
    }

    private static Manifest manifest(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile()); var in = zip.getInputStream(zip.getEntry(Manifest.NAME))) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        }
    }

    private static void run(Login login, String text) throws SQLException {
        try (var connection = login.connect(); var sql = connection.createStatement()) {
            sql.execute(text);
        }
    }
}
