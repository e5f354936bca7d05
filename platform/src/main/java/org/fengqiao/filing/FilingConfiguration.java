package org.fengqiao.filing;

import org.fengqiao.filing.model.FilingReview;
import org.fengqiao.filing.model.LocalFigures;
import org.fengqiao.filing.model.MaterialLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes filing review one of the procedures of the platform. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {

    @Bean
    FilingReview filingReview(LocalFigures figures, MaterialLists lists) {
        return new FilingReview(figures, lists);
    }
}
