package org.fengqiao.dossier.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies at most so much and one byte more, which is enough to know that there is too much. */
record Bounded(InputStream in, long most) {

    long transferTo(OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        var total = 0L;
        for (int n; total <= most && (n = in.read(buffer, 0, (int) Math.min(buffer.length, most + 1 - total))) > 0; ) {
            out.write(buffer, 0, n);
            total += n;
        }
        return total;
    }
}
