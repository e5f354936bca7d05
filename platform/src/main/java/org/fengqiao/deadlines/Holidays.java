package org.fengqiao.deadlines;

import java.util.List;
import java.util.Optional;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.CalendarYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The one calendar of the platform (节假日安排): whoever reckons a day asks here. Answers from memory; a change shows on every node within
 * half a minute, and what was reckoned meanwhile is reckoned anew.
 */
@Service
public class Holidays {

    private static final long KEPT_FOR = 30_000_000_000L;

    private final HolidayStore store;
    private volatile @Nullable Kept kept;

    private record Kept(InForce inForce, long readAt) {}

    /** The calendar in force, and the revision of the years it was made of. */
    record InForce(Calendar calendar, long revision) {}

    Holidays(HolidayStore store) {
        this.store = store;
    }

    /** The calendar in force. */
    public Calendar calendar() {
        return inForce().calendar();
    }

    /** All years that are known, in order. */
    public List<HolidayYear> years() {
        return store.all();
    }

    public Optional<HolidayYear> find(int year) {
        return store.all().stream().filter(known -> known.year() == year).findFirst();
    }

    /** The year as the platform came with it. */
    public static Optional<CalendarYear> builtIn(int year) {
        return Calendar.builtIn().year(year);
    }

    /**
     * Enters a year or replaces it, inside its caller's transaction, as the system; {@link #forget} is called after it. Years that come with
     * the platform are known again as such when they are entered as they came.
     *
     * @param revision the one its caller read; 0 for a year that was not known
     * @return false where somebody else has changed the year since
     */
    public boolean enter(CalendarYear year, long revision) {
        store.lock();
        if (find(year.year()).map(HolidayYear::revision).orElse(0L) != revision) {
            return false;
        }
        store.write(year, builtIn(year.year()).filter(year::equals).isPresent());
        return true;
    }

    /** Forgets what is remembered, after a change. */
    public void forget() {
        kept = null;
    }

    InForce inForce() {
        var have = kept;
        return have == null || System.nanoTime() - have.readAt() > KEPT_FOR ? readAnew() : have.inForce();
    }

    /** As it stands now, not half a minute ago. */
    InForce readAnew() {
        var years = store.all();
        long revision = years.stream().mapToLong(HolidayYear::revision).max().orElse(0);
        var have = kept;
        var inForce = have != null && have.inForce().revision() == revision ? have.inForce() : new InForce(of(years), revision);
        kept = new Kept(inForce, System.nanoTime());
        return inForce;
    }

    private static Calendar of(List<HolidayYear> years) {
        var calendar = Calendar.builtIn();
        for (var year : years) {
            calendar = calendar.with(year.arrangement());
        }
        return calendar;
    }
}
