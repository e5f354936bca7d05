package org.fengqiao.deadlines;

import org.fengqiao.law.period.CalendarYear;

/**
 * The holiday arrangements of one year as they are kept here.
 *
 * @param builtIn whether they are those the platform came with
 * @param revision grows with every change of any year; 0 for one not entered yet
 */
public record HolidayYear(CalendarYear arrangement, boolean builtIn, long revision) {

    public int year() {
        return arrangement.year();
    }

    boolean restsAs(CalendarYear other) {
        return arrangement.off().equals(other.off()) && arrangement.work().equals(other.work());
    }
}
