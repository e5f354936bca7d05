package org.fengqiao.dossier.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every compressed stream of a PDF to nowhere before any parser sees it, because a parser keeps some of them in memory.
 * It does not trust the file's own structure: whatever follows the word {@code stream} is tried.
 */
final class PdfStreams {

    private static final byte[] WORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 1024;

    private final ByteBuffer bytes;
    private final long mostInOne;
    private long room;

    private PdfStreams(ByteBuffer bytes, FileLimits limits) {
        this.bytes = bytes;
        this.mostInOne = limits.unpackedBytes() / 4;
        this.room = Math.max(limits.unpackedBytes(), (long) bytes.capacity() * limits.unpackedRatio());
    }

    static void refuseBombs(Path file, FileLimits limits) throws Unfit, IOException {
        try (var channel = FileChannel.open(file)) {
            new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), limits).scan();
        }
    }

    private void scan() throws Unfit {
        for (var at = 0; (at = next(at)) >= 0; ) {
            refuseNested(at);
            at = inflate(dataAfter(at));
        }
    }

    private int next(int from) {
        for (var i = from; i <= bytes.capacity() - WORD.length; i++) {
            if (bytes.get(i) == 's' && matches(i) && !(i >= 3 && bytes.get(i - 1) == 'd' && bytes.get(i - 2) == 'n')) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (var k = 0; k < WORD.length; k++) {
            if (bytes.get(at + k) != WORD[k]) {
                return false;
            }
        }
        return true;
    }

    private int dataAfter(int word) {
        var at = word + WORD.length;
        while (at < bytes.capacity() && (bytes.get(at) == '\r' || bytes.get(at) == '\n' || bytes.get(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** Compressing what is already compressed serves nobody but a bomb. */
    private void refuseNested(int word) throws Unfit {
        var before = new byte[Math.min(DICTIONARY, word)];
        bytes.get(word - before.length, before);
        var text = new String(before, StandardCharsets.ISO_8859_1);
        var dictionary = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        if (dictionary.split("/(FlateDecode|LZWDecode|Fl\\b|LZW\\b|RunLengthDecode|RL\\b)", -1).length > 2) {
            throw new Unfit(Refusals.bomb());
        }
    }

    private int inflate(int from) throws Unfit {
        if (from + 2 > bytes.capacity() || (bytes.get(from) & 0x0f) != 8) {
            return from;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes.duplicate().position(from));
            var sink = new byte[1 << 16];
            var unpacked = 0L;
            for (int n; (n = inflater.inflate(sink)) > 0; ) {
                unpacked += n;
                if (unpacked > mostInOne || unpacked > room) {
                    throw new Unfit(Refusals.bomb());
                }
            }
            room -= unpacked;
        } catch (DataFormatException e) {
            // not compressed after all, or damaged: the parser will say
        } finally {
            inflater.end();
        }
        return from;
    }
}
