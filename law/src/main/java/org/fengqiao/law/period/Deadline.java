package org.fengqiao.law.period;

import java.time.LocalDate;
import java.util.List;

/** The last day for what must be done some time before an event, as notice of a hearing three days before it. */
public record Deadline(PeriodRule rule, LocalDate event, LocalDate latest, List<Step> steps) {

    /** Counted back from the event, the day of which does not count; a rest day is not moved, since moving it would shorten the time. */
    public static Deadline before(LocalDate event, PeriodRule rule) {
        var latest = Count.shift(Periods.plausible(event), -rule.length(), rule.unit());
        var text = rule.name() + rule.amount() + "前，自 " + event + " 向前计算，最迟 " + latest;
        return new Deadline(rule, event, latest, List.of(new Step(text, latest, rule.article())));
    }
}
