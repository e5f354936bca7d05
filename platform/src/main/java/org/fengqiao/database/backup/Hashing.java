package org.fengqiao.database.backup;

import java.io.FilterOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what passes through a stream. */
final class Hashing {

    private Hashing() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static InputStream reading(InputStream in, MessageDigest digest) {
        return new DigestInputStream(in, digest);
    }

    /** Leaves the stream below open, as an archive with further entries needs. */
    static OutputStream writing(OutputStream out, MessageDigest digest) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws java.io.IOException {
                out.write(b);
                digest.update((byte) b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws java.io.IOException {
                out.write(bytes, from, length);
                digest.update(bytes, from, length);
            }

            @Override
            public void close() throws java.io.IOException {
                out.flush();
            }
        };
    }
}
