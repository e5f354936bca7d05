package org.fengqiao.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.fengqiao.database.DatabaseUnusable;
import org.fengqiao.database.Login;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup into an empty database and data folder: all of it in one transaction, or nothing. */
public final class Restore implements AutoCloseable {

    /** For nobody but whoever runs the node: among what is restored are its key and what people handed in. */
    private static final FileAttribute<?> FILE = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final FileAttribute<?> FOLDER = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final ZipFile zip;
    private final Manifest manifest;
    private final Consumer<String> progress;

    private Restore(ZipFile zip, Manifest manifest, Consumer<String> progress) {
        this.zip = zip;
        this.manifest = manifest;
        this.progress = progress;
    }

    /** Opens a backup and reads all of it once, so that a damaged file is refused before anything is written. */
    public static Restore of(Path file, Consumer<String> progress) throws IOException {
        try {
            var zip = new ZipFile(file.toFile());
            try (var in = content(zip, Manifest.NAME)) {
                var manifest = JsonMapper.shared().readValue(in, Manifest.class);
                if (manifest.format() != Manifest.FORMAT) {
                    throw new DatabaseUnusable("备份文件是另一种格式（" + manifest.format() + "）。", "请用写出它的那个版本或更新的版本恢复。");
                }
                progress.accept("校验 " + file);
                for (var table : manifest.tables()) check(zip, "tables/" + table.name(), table);
                for (var document : manifest.documents()) check(zip, "documents/" + document.name(), document);
                return new Restore(zip, manifest, progress);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | tools.jackson.core.JacksonException e) {
            throw damaged(file.toString(), e);
        }
    }

    public void into(Login owner, Path data, String migrations) throws IOException, SQLException {
        try (var connection = owner.connect()) {
            if (!Catalogue.tables(connection).isEmpty()) {
                throw new DatabaseUnusable("目标数据库不是空的，恢复会覆盖其中的数据。", "请换一个空的数据库或新的数据文件夹。");
            }
        }
        progress.accept("建立表");
        SameMigrations.run(owner, migrations, manifest.migrations());
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            var ours = Catalogue.tables(connection).stream().map(Catalogue.Table::name).collect(Collectors.toSet());
            manifest.tables().stream().filter(t -> !ours.contains(t.name())).forEach(t -> progress.accept("跳过 " + t.name() + "：不是枫桥的表"));
            rows(connection, manifest.tables().stream().filter(t -> ours.contains(t.name())).toList());
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "analyze");
        }
        documents(data);
    }

    /** Foreign keys are taken off and put back, which checks them all; triggers stay silent, since nothing here happens anew. */
    private void rows(Connection connection, List<Manifest.Entry> tables) throws IOException, SQLException {
        var keys = Catalogue.foreignKeys(connection);
        for (var key : keys) execute(connection, "alter table " + key.table() + " drop constraint " + key.name());
        if (!tables.isEmpty()) {
            execute(connection, "truncate " + tables.stream().map(Manifest.Entry::name).collect(Collectors.joining(", ")));
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables) {
            progress.accept("表 " + table.name() + "（" + table.rows() + " 行）");
            execute(connection, "alter table " + table.name() + " disable trigger user");
            try (var in = content(zip, "tables/" + table.name())) {
                var rows = copy.copyIn("copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin", in);
                if (rows != table.rows()) throw new IOException(table.name() + ": " + rows + " of " + table.rows() + " rows");
            }
            execute(connection, "alter table " + table.name() + " enable trigger user");
        }
        for (var key : keys) execute(connection, "alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        for (var sequence : manifest.sequences().entrySet()) {
            var name = "'" + sequence.getKey().replace("'", "''") + "'";
            execute(connection, "select setval(to_regclass(" + name + "), " + sequence.getValue() + ") where to_regclass(" + name + ") is not null");
        }
    }

    private void documents(Path data) throws IOException {
        for (var document : manifest.documents()) {
            var target = data.resolve(document.name()).normalize();
            if (!target.startsWith(data.normalize())) throw new IOException("outside the data folder: " + document.name());
            Files.createDirectories(target.getParent(), FOLDER);
            Files.createFile(target, FILE);
            try (var in = content(zip, "documents/" + document.name()); var out = Files.newOutputStream(target)) {
                in.transferTo(out);
            }
        }
        progress.accept("文件 " + manifest.documents().size() + " 个");
    }

    private static void check(ZipFile zip, String name, Manifest.Entry entry) throws IOException {
        var digest = Hashing.sha256();
        try (var in = Hashing.reading(content(zip, name), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (!Hashing.hex(digest).equals(entry.sha256())) throw damaged(name, null);
    }

    private static DatabaseUnusable damaged(String what, @Nullable Throwable cause) {
        return new DatabaseUnusable("备份文件不完整或已损坏：" + what + "。", "没有写入任何东西。请换一份备份，或重新复制这个文件。", cause);
    }

    private static InputStream content(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw damaged(name, null);
        return zip.getInputStream(entry);
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(text);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
