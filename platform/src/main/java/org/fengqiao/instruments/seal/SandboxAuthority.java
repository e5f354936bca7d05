package org.fengqiao.instruments.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority for demos and tests: it vouches for nothing but that the same sandbox signed. */
final class SandboxAuthority {

    private static final Duration VALID = Duration.ofDays(3650);
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final X500Name NAME = new X500Name("CN=枫桥演示电子印章根证书,O=演示,C=CN");

    private SandboxAuthority() {}

    /** A new authority. */
    static SealKey create(Instant now) {
        var keys = newKeys();
        return new SealKey(keys.getPrivate(), certify(NAME, keys, NAME, keys.getPrivate(), now, true));
    }

    /** A key and its certificate for the seal of a court. */
    static SealKey issue(SealKey authority, String court, String courtName, Instant now) {
        var own = newKeys();
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, courtName + "（演示章）")
                .addRDN(BCStyle.OU, court)
                .addRDN(BCStyle.O, courtName)
                .addRDN(BCStyle.C, "CN")
                .build();
        return new SealKey(own.getPrivate(), certify(name, own, NAME, authority.key(), now, false));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certify(X500Name subject, KeyPair own, X500Name issuer, PrivateKey issuerKey, Instant now, boolean authority) {
        try {
            var serial = new BigInteger(120, new SecureRandom());
            var from = now.minus(Duration.ofDays(1));
            var builder = new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(from.plus(VALID)), subject, own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signed = builder.build(new JcaContentSignerBuilder(ALGORITHM).build(issuerKey));
            return new JcaX509CertificateConverter().getCertificate(signed);
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }
}
