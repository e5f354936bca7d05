package org.fengqiao.law.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counting on the calendar, without regard to rest days. */
final class Count {

    private Count() {}

    /** The last day of a period that starts the day after {@code event}; a month without that day ends on its last (民法典202). */
    static LocalDate shift(LocalDate event, int length, PeriodUnit unit) {
        return switch (unit) {
            case DAYS, WORKING_DAYS -> event.plusDays(length);
            case MONTHS -> event.plusMonths(length);
            case YEARS -> event.plusYears(length);
            case HOURS -> throw new IllegalArgumentException("hours are reckoned from an instant");
        };
    }

    static long inclusive(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
