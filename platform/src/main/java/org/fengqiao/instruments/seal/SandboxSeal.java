package org.fengqiao.instruments.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Seals for demos and tests: real signatures, by keys of its own. It can be told to fail. */
public final class SandboxSeal implements SealPort {

    private static final String AUTHORITY = "authority";

    private final InstantSource clock;
    private final SandboxKeys keys;
    private volatile boolean down;

    public SandboxSeal(InstantSource clock, SandboxKeys keys) {
        this.clock = clock;
        this.keys = keys;
    }

    /** Whether it fails from now on. */
    public void down(boolean fails) {
        down = fails;
    }

    /** What vouches for the seals put today. */
    public X509Certificate root() {
        return authority().certificate();
    }

    /** What vouches for everything that was ever sealed here, today's root among it. */
    public List<X509Certificate> roots() {
        root();
        return keys.certificates(AUTHORITY);
    }

    /** Seals by new keys from now on, under a new root; what was sealed before keeps holding. */
    public void rotate() {
        keys.retire();
    }

    private SealKey authority() {
        return keys.inUse(AUTHORITY, () -> SandboxAuthority.create(clock.instant()));
    }

    @Override
    public byte[] sign(String court, String courtName, byte[] content) throws SealUnavailable {
        if (down) {
            throw new SealUnavailable("the sandbox has been told to fail", null);
        }
        var authority = authority();
        var seal = keys.inUse(court, () -> SandboxAuthority.issue(authority, court, courtName, clock.instant()));
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(seal.key()), seal.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(seal.certificate(), authority.certificate())));
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new SealUnavailable("the sandbox could not sign", e);
        }
    }

    @Override
    public String note() {
        return "演示专用章";
    }
}
