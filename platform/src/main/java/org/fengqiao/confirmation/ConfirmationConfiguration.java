package org.fengqiao.confirmation;

import org.fengqiao.confirmation.model.JudicialConfirmation;
import org.fengqiao.deadlines.Holidays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes judicial confirmation one of the procedures of the platform. */
@Configuration(proxyBeanMethods = false)
class ConfirmationConfiguration {

    @Bean
    JudicialConfirmation judicialConfirmation(Holidays holidays) {
        return new JudicialConfirmation(holidays::calendar);
    }
}
