package org.fengqiao.instruments.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Seals for demos and tests: real signatures by keys that live as long as the process. It can be told to fail. */
public final class SandboxSeal implements SealPort {

    private final InstantSource clock;
    private final SandboxAuthority authority;
    private final Map<String, SandboxAuthority.Seal> seals = new ConcurrentHashMap<>();
    private volatile boolean down;

    public SandboxSeal(InstantSource clock) {
        this.clock = clock;
        this.authority = new SandboxAuthority(clock.instant());
    }

    /** Whether it fails from now on. */
    public void down(boolean fails) {
        down = fails;
    }

    public X509Certificate root() {
        return authority.certificate();
    }

    @Override
    public byte[] sign(String court, String courtName, byte[] content) throws SealUnavailable {
        if (down) {
            throw new SealUnavailable("the sandbox has been told to fail", null);
        }
        var seal = seals.computeIfAbsent(court, c -> authority.issue(c, courtName, clock.instant()));
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(seal.keys().getPrivate()), seal.certificate()));
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
