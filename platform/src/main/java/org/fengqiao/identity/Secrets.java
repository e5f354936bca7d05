package org.fengqiao.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret of the installation: encrypts what must be readable again (signing keys, one-time-code seeds) and keys the hashes of identity
 * numbers. From {@code fengqiao.secret} (32 bytes in Base64), else kept in {@code ${fengqiao.data}/secret.key}. Nodes of one database share it.
 */
@Component
public class Secrets {

    private static final int IV = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec encryption;
    private final SecretKeySpec hashing;

    @Autowired
    Secrets(@Value("${fengqiao.secret:}") String secret, @Value("${fengqiao.data:./data}") Path data) throws IOException {
        this(secret.isBlank() ? kept(data.resolve("secret.key")) : Base64.getDecoder().decode(secret.strip()));
    }

    Secrets(byte[] secret) {
        if (secret.length != 32) {
            throw new IllegalArgumentException("fengqiao.secret 必须是 32 字节的 Base64。");
        }
        hashing = new SecretKeySpec(secret, "HmacSHA256");
        encryption = new SecretKeySpec(hash("encryption"), "AES");
    }

    public byte[] encrypt(byte[] plain) {
        var iv = new byte[IV];
        RANDOM.nextBytes(iv);
        var sealed = aes(Cipher.ENCRYPT_MODE, iv, plain);
        var all = Arrays.copyOf(iv, IV + sealed.length);
        System.arraycopy(sealed, 0, all, IV, sealed.length);
        return all;
    }

    public byte[] decrypt(byte[] sealed) {
        return aes(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, IV), Arrays.copyOfRange(sealed, IV, sealed.length));
    }

    /** The same text always gives the same hash in this installation, and another one elsewhere. */
    public byte[] hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] aes(int mode, byte[] iv, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(128, iv));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("无法解密：安装密钥与数据库不匹配，请恢复原来的 secret.key 或 fengqiao.secret。", e);
        }
    }

    /** Written whole beside its place, then linked there: of nodes that start at once, one makes the secret and all read the same. */
    private static byte[] kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            var fresh = new byte[32];
            RANDOM.nextBytes(fresh);
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = Files.createTempFile(folder, "secret", ".new");
            try {
                Files.writeString(draft, Base64.getEncoder().encodeToString(fresh));
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException _) {
                // another node was quicker
            } finally {
                Files.delete(draft);
            }
        }
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
