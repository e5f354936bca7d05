package org.fengqiao.law.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a period that was set as a day, moved off a rest day (民事诉讼法第85条).
 *
 * @param provisional as {@link Reckoning#provisional}
 * @param steps why it moved; empty where it is simply a working day
 */
public record Ending(LocalDate due, boolean provisional, List<Step> steps) {

    public Ending {
        steps = List.copyOf(steps);
    }

    /** In a year whose arrangements are not known, Saturdays and Sundays alone are taken for rest days. */
    public static Ending provisionally(LocalDate day, Calendar calendar) {
        var steps = new ArrayList<Step>();
        var days = new Days(calendar, true, steps);
        var due = days.movedOff(Periods.plausible(day));
        return new Ending(due, days.provisional(), steps);
    }
}
