package org.fengqiao.deadlines;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.law.period.Calendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which years' holidays are missed, and what waits for them. */
@Component
public class WaitingPeriods {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Holidays holidays;

    WaitingPeriods(JdbcClient database, TransactionTemplate transaction, Holidays holidays) {
        this.database = database;
        this.transaction = transaction;
        this.holidays = holidays;
    }

    /**
     * @param years those to enter, in order
     * @param waiting periods the clock would have ended, were their day not provisional
     */
    public record Missed(SortedSet<Integer> years, int waiting) {}

    private record Waiting(int count, @Nullable LocalDate first) {}

    /** @param until how far ahead the holidays ought to be known */
    public Missed on(LocalDate today, LocalDate until) {
        var calendar = holidays.calendar();
        var waiting = CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> database.sql("""
                        select count(*) as count, min(due_on) as first from period
                        where status = 'RUNNING' and due_on < ? and on_expiry is not null and provisional""")
                .param(today).query(Waiting.class).single())));
        var years = new TreeSet<Integer>();
        for (int year = today.getYear(); year <= until.getYear(); year++) {
            if (!calendar.knows(year)) {
                years.add(year);
            }
        }
        if (waiting.first() != null) {
            years.addAll(awaited(waiting.first(), calendar));
        }
        return new Missed(years, waiting.count());
    }

    private static SortedSet<Integer> awaited(LocalDate day, Calendar calendar) {
        var years = new TreeSet<Integer>();
        if (!calendar.knows(day.getYear())) {
            years.add(day.getYear());
        } else if (calendar.mayStillChange(day)) {
            years.add(day.getYear() + 1);
        }
        return years;
    }
}
