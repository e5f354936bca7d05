package org.fengqiao.identity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** An authenticator as far as WebAuthn needs one: one key on the curve P-256, attestation "none". */
final class SoftAuthenticator {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final String origin;
    private final byte[] id = new byte[16];
    private final KeyPair keys;
    private String userHandle = "";

    SoftAuthenticator(String origin) throws GeneralSecurityException {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    /** What the browser sends to register the key. */
    String register(JsonNode options, String label) throws GeneralSecurityException {
        userHandle = options.get("user").get("id").asString();
        var data = bytes(authenticatorData(options.get("rp").get("id").asString(), 0x45), new byte[16], new byte[] {0, 16}, id, publicKey());
        var attestation = bytes(
                new byte[] {(byte) 0xa3}, text("fmt"), text("none"), text("attStmt"), new byte[] {(byte) 0xa0}, text("authData"),
                new byte[] {0x58, (byte) data.length}, data);
        return """
                {"publicKey":{"label":"%s","credential":{"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
                "authenticatorAttachment":"platform","response":{"attestationObject":"%s","clientDataJSON":"%s","transports":["internal"]}}}}"""
                .formatted(label, URL.encodeToString(id), URL.encodeToString(id), URL.encodeToString(attestation), URL.encodeToString(client("webauthn.create", options)));
    }

    /** What the browser sends to sign in. */
    String signIn(JsonNode options) throws GeneralSecurityException {
        var data = authenticatorData(options.get("rpId").asString(), 0x05);
        var client = client("webauthn.get", options);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return """
                {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},"authenticatorAttachment":"platform",
                "response":{"authenticatorData":"%s","clientDataJSON":"%s","signature":"%s","userHandle":"%s"}}"""
                .formatted(
                        URL.encodeToString(id), URL.encodeToString(id), URL.encodeToString(data), URL.encodeToString(client),
                        URL.encodeToString(signature.sign()), userHandle);
    }

    private byte[] client(String type, JsonNode options) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, options.get("challenge").asString(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] authenticatorData(String rpId, int flags) throws GeneralSecurityException {
        return bytes(sha256(rpId.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags, 0, 0, 0, 0});
    }

    /** A COSE key: EC2, ES256, P-256, x, y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return bytes(
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20}, fixed(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 0x20}, fixed(point.getAffineY().toByteArray()));
    }

    private static byte[] fixed(byte[] number) {
        var out = new byte[32];
        var from = Math.max(0, number.length - 32);
        System.arraycopy(number, from, out, 32 - (number.length - from), number.length - from);
        return out;
    }

    private static byte[] text(String text) {
        return bytes(new byte[] {(byte) (0x60 + text.length())}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] bytes(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
