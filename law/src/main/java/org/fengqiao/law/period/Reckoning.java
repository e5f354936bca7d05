package org.fengqiao.law.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period reckoned: when it ends, and why.
 *
 * @param from the day of the event that starts it, itself not counted
 * @param firstDay the first day counted
 * @param nominal where the period ends before it is moved to a working day
 * @param due the last day on which the act may be done
 * @param dueAt for a period in hours, the instant it ends; else null
 * @param provisional the arrangements of a year needed are not known: {@code due} minds Saturdays and Sundays only, and is to be reckoned again
 * @param steps the explanation, in the order of the reckoning
 */
public record Reckoning(
        PeriodRule rule,
        LocalDate from,
        LocalDate firstDay,
        LocalDate nominal,
        LocalDate due,
        @Nullable Instant dueAt,
        boolean provisional,
        List<Step> steps) {

    public Reckoning {
        steps = List.copyOf(steps);
    }

    /** The explanation as text, one step a line. */
    public String explanation() {
        var text = new StringBuilder();
        for (var step : steps) {
            text.append(step.text());
            var article = step.article();
            if (article != null) {
                text.append("（").append(article.citeMarked()).append("）");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
