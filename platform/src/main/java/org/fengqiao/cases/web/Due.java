package org.fengqiao.cases.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is due next in a case.
 *
 * @param daysLeft calendar days until then; negative once it has passed
 */
record Due(String period, String name, LocalDate on, long daysLeft, boolean overdue) {

    static @Nullable Due of(@Nullable String period, @Nullable String name, @Nullable LocalDate on, LocalDate today) {
        if (on == null || period == null || name == null) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, on);
        return new Due(period, name, on, left, left < 0);
    }
}
