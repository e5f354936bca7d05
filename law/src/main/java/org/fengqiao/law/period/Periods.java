package org.fengqiao.law.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;

/** Reckons periods: the day of the event does not count, rest days within count, a rest day at the end does not. */
public final class Periods {

    /** Legal time of the whole country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Periods() {}

    /** @throws org.fengqiao.law.UnknownYear when the end falls in a year whose holidays are not known */
    public static Reckoning reckon(PeriodRule rule, LocalDate from, Calendar calendar) {
        return reckon(rule, from, calendar, Adjustments.NONE);
    }

    public static Reckoning reckon(PeriodRule rule, LocalDate from, Calendar calendar, Adjustments adjustments) {
        return new DayReckoner(rule, plausible(from), calendar, allowed(rule, adjustments), false).reckon();
    }

    /** As {@link #reckon}, but in an unknown year Saturdays and Sundays alone are taken for rest days, and the end is marked provisional. */
    public static Reckoning reckonProvisionally(
            PeriodRule rule, LocalDate from, Calendar calendar, Adjustments adjustments) {
        return new DayReckoner(rule, plausible(from), calendar, allowed(rule, adjustments), true).reckon();
    }

    /** A period from an instant: hours end at an instant, other units are reckoned from its day in China. */
    public static Reckoning reckon(PeriodRule rule, Instant from, Calendar calendar) {
        return rule.unit() == PeriodUnit.HOURS
                ? HourReckoner.reckon(rule, from.atZone(ZONE))
                : reckon(rule, from.atZone(ZONE).toLocalDate(), calendar);
    }

    private static Adjustments allowed(PeriodRule rule, Adjustments adjustments) {
        if (rule.fixed() && !adjustments.equals(Adjustments.NONE)) {
            var article = Statute.CIVIL_PROCEDURE_INTERPRETATION.article(127);
            throw new InvalidInput(rule.name() + "的 " + rule.amount() + "是不变期间，不中止、不中断、不延长（" + article.cite() + "）");
        }
        return adjustments;
    }

    /** Refuses a date that can only be a slip of the pen. */
    public static LocalDate plausible(LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new InvalidInput("日期 " + date + " 不在 " + EARLIEST + " 至 " + LATEST + " 之间，请核对");
        }
        return date;
    }
}
