package org.fengqiao.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per version into a cache folder and shared by every data folder of this user. */
record Binaries(Path home) {

    static Binaries unpackedBelow(Path cache) {
        var machine = Machine.current();
        var archive = Binaries.class.getResource(machine.archive());
        if (archive == null) {
            throw new DatabaseUnusable("平台是在另一种机器上构建的，没有带上本机（" + machine + "）的内置数据库。", "请在本机重新构建：删去 platform/target 后运行 ./fengqiao up。");
        }
        try {
            var home = cache.resolve("postgresql-" + fingerprint(archive));
            if (!Files.exists(home.resolve("bin/postgres"))) unpack(archive, home);
            return new Binaries(home);
        } catch (IOException e) {
            throw new DatabaseUnusable("无法解压内置数据库到 " + cache + "。", "请检查磁盘空间与写权限。", e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String fingerprint(URL archive) throws IOException {
        if (!(archive.openConnection() instanceof JarURLConnection jar)) throw new IOException("not in a jar: " + archive);
        return "%d-%08x".formatted(jar.getJarEntry().getSize(), jar.getJarEntry().getCrc());
    }

    /** Unpacks beside the target and renames, so that a half-unpacked folder is never taken for a whole one. */
    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var half = Files.createTempDirectory(home.getParent(), "unpacking-");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var target = half.resolve(entry.getName()).normalize();
                if (!target.startsWith(half)) throw new IOException("outside the folder: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    var runs = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(home.resolve("bin/postgres"))) throw e;
            deleteTree(half);
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
