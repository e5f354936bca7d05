package org.fengqiao.instruments;

import java.time.InstantSource;
import org.fengqiao.instruments.seal.SandboxSeal;
import org.fengqiao.instruments.seal.SealPort;
import org.fengqiao.instruments.store.KeptSandboxKeys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Until a keeper of seals is connected, the sandbox seals; what it seals says so. */
@Configuration(proxyBeanMethods = false)
class InstrumentsConfiguration {

    @Bean
    @ConditionalOnMissingBean(SealPort.class)
    SandboxSeal sandboxSeal(InstantSource clock, KeptSandboxKeys keys) {
        return new SandboxSeal(clock, keys);
    }
}
