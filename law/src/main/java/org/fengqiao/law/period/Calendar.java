package org.fengqiao.law.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.law.Resources;
import org.fengqiao.law.UnknownYear;

/**
 * Which days are worked: weekends off, except as the yearly notices say. Immutable; years are added by data with {@link #with},
 * and a year that is not known is refused with {@link UnknownYear}, never guessed.
 */
public final class Calendar {

    private static final Calendar BUILT_IN = of(CalendarYear.parse(Resources.lines(Calendar.class, "holidays.txt")));

    private final NavigableMap<Integer, CalendarYear> years;
    private final Map<LocalDate, Day> exceptions = new HashMap<>();

    private Calendar(NavigableMap<Integer, CalendarYear> years) {
        this.years = years;
        for (var year : years.values()) {
            year.off().forEach((date, name) -> exceptions.put(date, new Day(date, false, name + "放假")));
        }
        for (var year : years.values()) {
            year.work().forEach((date, name) -> exceptions.put(date, new Day(date, true, name + "调休上班")));
        }
    }

    /** The years that come with the library. */
    public static Calendar builtIn() {
        return BUILT_IN;
    }

    public static Calendar of(Collection<CalendarYear> years) {
        var map = new TreeMap<Integer, CalendarYear>();
        years.forEach(year -> map.put(year.year(), year));
        return new Calendar(map);
    }

    /** This calendar with a year added, or replaced when it was known. */
    public Calendar with(CalendarYear year) {
        var more = new ArrayList<>(years.values());
        more.add(year);
        return of(more);
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    /** The arrangements of a year; none where it is not known. */
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** What kind of day it is, and why. */
    public Day day(LocalDate date) {
        if (!knows(date.getYear())) {
            throw new UnknownYear(date.getYear());
        }
        var exception = exceptions.get(date);
        return exception != null ? exception : ordinary(date);
    }

    /** Monday to Friday, whatever a notice says. */
    public static boolean weekday(LocalDate date) {
        return ordinary(date).working();
    }

    static Day ordinary(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> new Day(date, false, "周六");
            case SUNDAY -> new Day(date, false, "周日");
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> new Day(date, true, "工作日");
        };
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    /** The date itself when it is worked, else the first worked day after it. */
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        var candidate = date;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Whether the notice of the next year, still unknown, could yet change this date. */
    public boolean mayStillChange(LocalDate date) {
        return date.getMonthValue() == 12 && date.getDayOfMonth() >= 25 && !knows(date.getYear() + 1);
    }

    /** Whether the notice that settles this date is still to come: of its own year or, beside the new year, of the next. */
    public boolean awaits(LocalDate date) {
        return mayStillChange(date) || years.isEmpty() || date.getYear() > years.lastKey();
    }

    /** One day and the reason for its kind, for example {@code 国庆节放假}. */
    public record Day(LocalDate date, boolean working, String reason) {

        public boolean weekend() {
            return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        }
    }
}
