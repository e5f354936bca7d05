package org.fengqiao.cases.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fengqiao.procedure.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is due next in a case.
 *
 * @param daysLeft calendar days until then; negative once it has passed
 * @param opens what begins once a notice is served, where it is for the court to serve it by then; null elsewhere
 */
record Due(String period, String name, LocalDate on, long daysLeft, boolean overdue, CaseView.@Nullable Opens opens) {

    static @Nullable Due of(@Nullable String period, @Nullable String name, @Nullable LocalDate on, List<Period> declared, LocalDate today) {
        if (on == null || period == null || name == null) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, on);
        return new Due(period, name, on, left, left < 0, CaseView.Opens.of(period, declared));
    }
}
