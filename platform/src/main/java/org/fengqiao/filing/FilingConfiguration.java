package org.fengqiao.filing;

import org.fengqiao.courts.Figures;
import org.fengqiao.filing.model.FilingReview;
import org.fengqiao.filing.model.YearlyWage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes filing review one of the procedures of the platform. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {

    @Bean
    FilingReview filingReview(Figures figures) {
        return new FilingReview((court, on) -> {
            var wage = figures.require("wage.average", court, on);
            return new YearlyWage(wage.decimal(), wage.verified());
        });
    }
}
