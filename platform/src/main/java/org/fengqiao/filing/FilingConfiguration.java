package org.fengqiao.filing;

import org.fengqiao.courts.Figures;
import org.fengqiao.filing.model.FilingReview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes filing review one of the procedures of the platform. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {

    @Bean
    FilingReview filingReview(Figures figures) {
        return new FilingReview(new FiguresOfCourts(figures));
    }
}
