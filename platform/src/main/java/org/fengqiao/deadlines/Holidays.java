package org.fengqiao.deadlines;

import org.fengqiao.law.period.Calendar;
import org.springframework.stereotype.Component;

/** The one calendar of the platform (节假日安排): whoever reckons a day asks here. */
@Component
public class Holidays {

    /** The calendar in force. */
    public Calendar calendar() {
        return Calendar.builtIn();
    }
}
