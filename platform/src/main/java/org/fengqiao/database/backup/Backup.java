package org.fengqiao.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fengqiao.database.Login;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup while the platform may be running: all tables from one snapshot, then the documents. Documents are never changed once
 * written and are written before the rows that name them, so every document a row names is there.
 */
public final class Backup {

    /** Below the data folder, but not documents. */
    static final Set<String> NOT_DOCUMENTS = Set.of("postgresql", "logs");

    private final Login owner;
    private final Path data;
    private final Consumer<String> progress;

    public Backup(Login owner, Path data, Consumer<String> progress) {
        this.owner = owner;
        this.data = data;
        this.progress = progress;
    }

    /** Appears under its name only when whole. */
    public void write(Path file) throws IOException, SQLException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            fill(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
        note(Files.size(file));
    }

    private void fill(Path half) throws IOException, SQLException {
        try (var connection = owner.connect(); var zip = new ZipOutputStream(Files.newOutputStream(half))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var migrations = Catalogue.migrations(connection);
            var tables = tables(connection, zip);
            var sequences = Catalogue.sequences(connection);
            var manifest = new Manifest(Manifest.FORMAT, Instant.now(), migrations, tables, sequences, documents(zip));
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
        }
    }

    /** Leaves word in the database for its operators; one from before V160 has no place for it. */
    private void note(long bytes) throws SQLException {
        try (var connection = owner.connect(); var sql = connection.createStatement()) {
            sql.execute("do $$ begin if to_regclass('backup_made') is not null then insert into backup_made values (now(), %d); end if; end $$".formatted(bytes));
        }
    }

    private List<Manifest.Entry> tables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var written = new ArrayList<Manifest.Entry>();
        for (var table : Catalogue.tables(connection)) {
            progress.accept("表 " + table.name());
            var digest = Hashing.sha256();
            zip.putNextEntry(new ZipEntry("tables/" + table.name()));
            var query = "copy (select " + table.columnList() + " from " + table.name() + ") to stdout";
            var rows = copy.copyOut(query, Hashing.writing(zip, digest));
            zip.closeEntry();
            written.add(new Manifest.Entry(table.name(), Hashing.hex(digest), rows, table.columns()));
        }
        return written;
    }

    private List<Manifest.Entry> documents(ZipOutputStream zip) throws IOException {
        var written = new ArrayList<Manifest.Entry>();
        if (!Files.isDirectory(data)) return written;
        try (var paths = Files.walk(data)) {
            for (var path : (Iterable<Path>) paths.filter(this::isDocument).sorted()::iterator) {
                var name = data.relativize(path).toString();
                var digest = Hashing.sha256();
                zip.putNextEntry(new ZipEntry("documents/" + name));
                copy(path, Hashing.writing(zip, digest));
                zip.closeEntry();
                written.add(new Manifest.Entry(name, Hashing.hex(digest), 0, List.of()));
            }
        }
        progress.accept("文件 " + written.size() + " 个");
        return written;
    }

    private boolean isDocument(Path path) {
        return Files.isRegularFile(path) && !NOT_DOCUMENTS.contains(data.relativize(path).getName(0).toString());
    }

    /** An unfinished upload may vanish meanwhile; it is empty then, and no row names it. */
    private static void copy(Path path, OutputStream out) throws IOException {
        try {
            Files.copy(path, out);
        } catch (NoSuchFileException _) {
            out.flush();
        }
    }
}
