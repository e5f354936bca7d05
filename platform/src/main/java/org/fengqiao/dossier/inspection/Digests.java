package org.fengqiao.dossier.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Both digests of a file, hexadecimal: SHA-256 for the world, SM3 (GB/T 32905) for domestic verification.
 */
public record Digests(String sha256, String sm3) {

    public static Digests of(Path file) throws IOException {
        var sha256 = newSha256();
        var sm3 = new SM3Digest();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int n; (n = in.read(buffer)) > 0; ) {
                sha256.update(buffer, 0, n);
                sm3.update(buffer, 0, n);
            }
        }
        var second = new byte[sm3.getDigestSize()];
        sm3.doFinal(second, 0);
        var hex = HexFormat.of();
        return new Digests(hex.formatHex(sha256.digest()), hex.formatHex(second));
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
