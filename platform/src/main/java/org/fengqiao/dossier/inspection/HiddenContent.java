package org.fengqiao.dossier.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds a second format inside a picture: an archive behind its end, a script or a page in its comments. */
final class HiddenContent {

    private static final int WINDOW = 1 << 16;
    private static final List<String> MARKS =
            List.of("<script", "<html", "<!doctype html", "<?php", "<svg", "<iframe", "%pdf-1", "%pdf-2");

    private HiddenContent() {}

    static void refuseIn(Path file) throws Unfit, IOException {
        if (hasArchiveAtEnd(file) || hasMark(file)) {
            throw new Unfit(Refusals.doubleNature());
        }
    }

    /** A ZIP is found from its end: a directory record in the last 64 KB makes any file one. */
    static boolean hasArchiveAtEnd(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), WINDOW + 22)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            for (var i = tail.length - 22; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6 && commentFits(tail, i)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Four bytes may occur by chance in compressed data; a record whose comment ends exactly with the file does not. */
    private static boolean commentFits(byte[] tail, int at) {
        var comment = (tail[at + 20] & 0xff) | (tail[at + 21] & 0xff) << 8;
        return at + 22 + comment <= tail.length && (tail[at + 4] == 0 && tail[at + 5] == 0);
    }

    private static boolean hasMark(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var buffer = new byte[WINDOW];
            var kept = 0;
            for (int read; (read = in.read(buffer, kept, buffer.length - kept)) > 0; ) {
                var filled = kept + read;
                var text = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
                if (MARKS.stream().anyMatch(text::contains)) {
                    return true;
                }
                kept = Math.min(16, filled);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
            return false;
        }
    }
}
