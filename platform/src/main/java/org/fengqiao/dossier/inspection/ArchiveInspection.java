package org.fengqiao.dossier.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fengqiao.dossier.FileType;

/** Looks into a compressed document (DOCX, XLSX, OFD): what it unpacks to, where its parts point, and what they carry. */
final class ArchiveInspection {

    private ArchiveInspection() {}

    static int check(Path file, FileType type, FileLimits limits) throws Unfit, IOException {
        refuseForeignHead(file);
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw new Unfit(Refusals.bomb());
            }
            var room = limits.unpackedFor(file.toFile().length());
            var names = new HashSet<String>();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                refuseName(entry, names);
                room -= ArchivePart.check(zip, entry, type, room);
            }
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            throw new Unfit(Refusals.unreadable(type.label()));
        }
    }

    private static void refuseName(ZipEntry entry, HashSet<String> names) throws Unfit {
        var name = entry.getName();
        var escapes = name.startsWith("/")
                || name.contains("\\")
                || name.indexOf('\0') >= 0
                || name.matches("^[A-Za-z]:.*")
                || java.util.Arrays.asList(name.split("/")).contains("..");
        if (escapes || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new Unfit(Refusals.unsafeArchive());
        }
    }

    /** A document that is an archive begins as one; anything in front is another format. */
    private static void refuseForeignHead(Path file) throws Unfit, IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < 4 || in.readInt() != 0x504B0304) {
                throw new Unfit(Refusals.doubleNature());
            }
        }
    }
}
