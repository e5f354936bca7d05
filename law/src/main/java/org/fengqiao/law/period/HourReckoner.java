package org.fengqiao.law.period;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fengqiao.law.Statute;

/** Periods in hours: the hour of the event does not count, and they do not wait for a working day. */
final class HourReckoner {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private HourReckoner() {}

    static Reckoning reckon(PeriodRule rule, ZonedDateTime event) {
        var first = event.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        var end = first.plusHours(rule.length());
        var steps = List.of(
                new Step(
                        "开始的时不计算在内，从次时 " + TIME.format(first) + " 起算",
                        first.toLocalDate(),
                        Statute.CIVIL_PROCEDURE_INTERPRETATION.article(125)),
                new Step(
                        rule.name() + rule.amount() + "，至 " + TIME.format(end) + " 届满，不因休假日顺延",
                        end.toLocalDate(),
                        rule.article()));
        return new Reckoning(
                rule,
                event.toLocalDate(),
                first.toLocalDate(),
                end.toLocalDate(),
                end.toLocalDate(),
                end.toInstant(),
                false,
                steps);
    }
}
