package org.fengqiao.law.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.law.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, each read to its end but kept only up to a bound, so that a huge line costs no memory. */
final class Lines {

    /** In bytes; no request is longer. */
    static final int LONGEST = 1_000_000;

    private final InputStream in;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** One line, or why it cannot be read. */
    record Line(String text, @Nullable InvalidInput problem) {}

    /** The next line, or null at the end. */
    @Nullable Line next() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (++length <= LONGEST) {
                bytes.write(b);
            }
        }
        if (length > LONGEST) {
            return new Line("", new InvalidInput("一行过长（" + length + " 字节，最多 " + LONGEST + "）"));
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return new Line(decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString(), null);
        } catch (CharacterCodingException e) {
            return new Line("", new InvalidInput("不是 UTF-8 文字"));
        }
    }
}
