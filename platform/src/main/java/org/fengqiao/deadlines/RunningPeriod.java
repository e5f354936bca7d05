package org.fengqiao.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Ending;
import org.fengqiao.law.period.Periods;
import org.jspecify.annotations.Nullable;

/**
 * A period that runs, as it is stored.
 *
 * @param rule null where nobody knows how it was reckoned; its day then stays
 * @param extendedTo the day to which it was last extended, as decided
 */
record RunningPeriod(
        UUID caseId, String ruleId, int ordinal, String court, String name, String responsible, LocalDate startedOn, LocalDate dueOn,
        LocalDate warnOn, boolean provisional, @Nullable StoredRule rule, @Nullable LocalDate extendedTo, List<ExplainedStep> steps) {

    /** Where a period ends, and why. */
    record End(LocalDate due, boolean provisional, List<ExplainedStep> steps) {}

    /** Where it ends by another calendar. A day people were told and that has not passed is not taken from them for one that has. */
    End by(Calendar calendar, LocalDate today) {
        var end = reckoned(calendar);
        if (end.due().equals(dueOn)) {
            return end;
        }
        var steps = new ArrayList<>(end.steps());
        if (end.due().isBefore(today) && !dueOn.isBefore(today)) {
            steps.add(new ExplainedStep("按更新后的节假日安排，届满日为 " + end.due() + "，更新时已经过去，仍以原来告知的 " + dueOn + " 为准", dueOn, null));
            return new End(dueOn, end.provisional(), steps);
        }
        steps.add(new ExplainedStep("节假日安排更新后重新计算，届满日由 " + dueOn + " 改为 " + end.due(), end.due(), null));
        return new End(end.due(), end.provisional(), steps);
    }

    private End reckoned(Calendar calendar) {
        if (extendedTo != null) {
            var ending = Ending.provisionally(extendedTo, calendar);
            var steps = untilExtended();
            ending.steps().stream().map(ExplainedStep::of).forEach(steps::add);
            return new End(ending.due(), ending.provisional(), steps);
        }
        if (rule == null) {
            return new End(dueOn, calendar.awaits(dueOn), steps);
        }
        var reckoning = Periods.reckonProvisionally(rule.rule(ruleId, name), startedOn, calendar, Adjustments.NONE);
        return new End(reckoning.due(), reckoning.provisional(), reckoning.steps().stream().map(ExplainedStep::of).toList());
    }

    private List<ExplainedStep> untilExtended() {
        var kept = new ArrayList<>(steps);
        while (!kept.isEmpty() && !kept.getLast().isExtension()) {
            kept.removeLast();
        }
        return kept;
    }

    /** When to remind of another end, as long before it as before. */
    LocalDate warnOn(LocalDate due) {
        return due.minusDays(ChronoUnit.DAYS.between(warnOn, dueOn));
    }
}
