package org.fengqiao.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fengqiao.law.period.Periods;

/** What a procedure may know about now. Everything comes in here, so the past can be decided again. */
public record Moment(Instant at, Actor actor) {

    /** The only legal time of the country. */
    public static final ZoneId ZONE = Periods.ZONE;

    public LocalDate today() {
        return at.atZone(ZONE).toLocalDate();
    }

    public boolean as(Capacity capacity) {
        return actor.capacity() == capacity;
    }
}
