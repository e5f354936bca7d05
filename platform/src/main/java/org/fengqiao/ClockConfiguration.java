package org.fengqiao;

import java.time.Clock;
import org.fengqiao.procedure.Moment;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of now, in the only legal time of the country. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Moment.ZONE);
    }

    /** Forms that ask for a day in the past or future ask by this clock, wherever the machine stands. */
    @Bean
    ValidationConfigurationCustomizer formsByThisClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
