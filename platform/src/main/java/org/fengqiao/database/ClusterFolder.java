package org.fengqiao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The files of one embedded server, made by initdb on first use: UTF-8 by code point order, checksums on, no sign-in without password. */
record ClusterFolder(Path folder, Rights rights, Binaries binaries) {

    private static final long LOG_LIMIT = 20_000_000;

    Path data() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    void createIfMissing() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), folder.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(data().resolve("PG_VERSION"))) return;
        if (!Files.exists(folder.resolve("password"))) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            writeSecret("password", HexFormat.of().formatHex(secret));
        }
        var half = folder.resolve("initialising");
        Binaries.deleteTree(half);
        Files.createDirectory(half);
        rights.handOver(half);
        writeSecret("initial-password", password());
        rights.handOver(folder.resolve("initial-password"));
        initdb(half);
        Files.delete(folder.resolve("initial-password"));
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path target) throws IOException {
        var command = rights.wrap(List.of(
                binaries.program("initdb"), "-D", target.toString(), "-U", "postgres", "-E", "UTF8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums",
                "--auth=scram-sha-256", "--pwfile=" + folder.resolve("initial-password"), "--set=log_checkpoints=off"));
        var initdb = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        try {
            if (initdb.waitFor() == 0) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new DatabaseUnusable("内置数据库初始化失败。", "原因见日志 " + log() + " 的最后几行。");
    }

    /** Lets a second node on this machine be started with {@code --db "$(cat …/url)"}. */
    void writeUrl(Login owner) throws IOException {
        writeSecret("url", owner.url() + "?user=" + owner.user() + "&password=" + owner.password());
    }

    private void writeSecret(String name, String text) throws IOException {
        var half = folder.resolve(name + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, text + System.lineSeparator());
        Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
