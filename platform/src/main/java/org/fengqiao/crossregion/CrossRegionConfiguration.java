package org.fengqiao.crossregion;

import java.time.LocalDate;
import org.fengqiao.courts.Figures;
import org.fengqiao.crossregion.model.AllianceLimits;
import org.fengqiao.crossregion.model.CrossRegionFiling;
import org.fengqiao.deadlines.Holidays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes cross-region filing one of the procedures of the platform. */
@Configuration(proxyBeanMethods = false)
class CrossRegionConfiguration {

    @Bean
    CrossRegionFiling crossRegionFiling(Figures figures, Holidays holidays) {
        return new CrossRegionFiling(new AllianceLimits() {
            @Override
            public int forwardDays(String court, LocalDate on) {
                return figures.require("cross-region.forward", court, on).integer();
            }

            @Override
            public int feedbackDays(String court, LocalDate on) {
                return figures.require("cross-region.feedback", court, on).integer();
            }
        }, holidays::calendar);
    }
}
