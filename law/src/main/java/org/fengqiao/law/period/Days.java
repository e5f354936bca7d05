package org.fengqiao.law.period;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.law.Statute;
import org.fengqiao.law.UnknownYear;

/** Looks days up while a period is reckoned, and notes which of them rest on a year whose arrangements are not known. */
final class Days {

    private final Calendar calendar;
    private final boolean provisionally;
    private final List<Step> steps;
    private final SortedSet<Integer> unknown = new TreeSet<>();
    private boolean mayStillChange;

    /** @param provisionally whether an unknown year is taken to rest on Saturdays and Sundays alone; it is refused otherwise */
    Days(Calendar calendar, boolean provisionally, List<Step> steps) {
        this.calendar = calendar;
        this.provisionally = provisionally;
        this.steps = steps;
    }

    boolean provisional() {
        return mayStillChange || !unknown.isEmpty();
    }

    boolean working(LocalDate date) {
        return day(date).working();
    }

    private Calendar.Day day(LocalDate date) {
        if (calendar.knows(date.getYear())) {
            return calendar.day(date);
        }
        if (!provisionally) {
            throw new UnknownYear(date.getYear());
        }
        if (unknown.add(date.getYear())) {
            steps.add(new Step(
                    date.getYear() + " 年放假调休安排尚未公布或者收录，暂按周六、周日休息，周一至周五为工作日计算，收录后须重新计算", null, null));
        }
        return Calendar.ordinary(date);
    }

    /** The end itself, or the first working day after it where it is a rest day (CPL 85). */
    LocalDate movedOff(LocalDate nominal) {
        var day = day(nominal);
        var due = nominal;
        while (!working(due)) {
            due = due.plusDays(1);
        }
        if (!due.equals(nominal)) {
            explain("届满日 " + nominal + " 为休假日（" + day.reason() + "），顺延至休假后第一个工作日 " + due, due);
        } else if (day.weekend()) {
            explain("届满日 " + nominal + " 虽逢周末，但为" + day.reason() + "日，不顺延", due);
        }
        if (calendar.mayStillChange(due)) {
            mayStillChange = true;
            steps.add(new Step("元旦放假调休由次年的放假通知安排，通知尚未收录，届满日请再核对", due, null));
        }
        return due;
    }

    private void explain(String text, LocalDate due) {
        steps.add(new Step(text, due, Statute.CIVIL_PROCEDURE_LAW.article(85)));
    }
}
