package org.fengqiao.instruments.seal;

import java.security.cert.X509Certificate;
import java.time.InstantSource;

class SandboxSealTests extends SealPortContract {

    private final SandboxSeal sandbox = new SandboxSeal(InstantSource.system(), SandboxKeys.passing());

    @Override
    SealPort port() {
        return sandbox;
    }

    @Override
    X509Certificate root() {
        return sandbox.root();
    }

    @Override
    void breakDown() {
        sandbox.down(true);
    }
}
