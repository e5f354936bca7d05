package org.fengqiao.mediation;

import org.fengqiao.mediation.model.PreActionMediation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the platform the procedure of this module. */
@Configuration(proxyBeanMethods = false)
class MediationConfiguration {

    @Bean
    PreActionMediation preActionMediation() {
        return new PreActionMediation();
    }
}
