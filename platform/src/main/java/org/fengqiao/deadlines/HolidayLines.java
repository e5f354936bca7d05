package org.fengqiao.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.CalendarYear;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of a year as an operator writes them, line by line after the State Council's notice: {@code 2027-01-01..2027-01-03 元旦} is off,
 * {@code 2027-02-06 补班 春节} is worked. Everything wrong is said at once, by line.
 */
public final class HolidayLines {

    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:\\s*(?:\\.\\.|至|~|～)\\s*(\\d{4}-\\d{1,2}-\\d{1,2}))?[\\s　]+(\\S.*)");
    private static final Pattern MAKE_UP = Pattern.compile("(?:补班|上班|调休上班)[\\s　]*(.*)");
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");
    private static final int LONGEST = 15;

    private final int year;
    private final Map<LocalDate, String> off = new TreeMap<>();
    private final Map<LocalDate, String> work = new TreeMap<>();
    private final List<String> flaws = new ArrayList<>();

    private HolidayLines(int year) {
        this.year = year;
    }

    /** What was read; a year to reckon with only where there are no flaws. */
    public record Read(int year, Map<LocalDate, String> off, Map<LocalDate, String> work, List<String> flaws) {

        public CalendarYear by(String source) {
            return new CalendarYear(year, source, off, work);
        }
    }

    /** A run of days of one kind and name. */
    public record Stretch(LocalDate from, LocalDate to, String name, boolean working) {}

    public static Read read(int year, String text) {
        var lines = new HolidayLines(year);
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                lines.line(number, line.strip());
            }
        }
        lines.complete();
        return new Read(year, lines.off, lines.work, lines.flaws);
    }

    private void line(int number, String line) {
        var words = LINE.matcher(line);
        if (!words.matches()) {
            flaws.add("第 " + number + " 行看不懂。放假写成“" + year + "-01-01.." + year + "-01-03 元旦”，补班写成“" + year + "-02-06 补班 春节”");
            return;
        }
        try {
            var from = day(words.group(1));
            var to = words.group(2) == null ? from : day(words.group(2));
            var makeUp = MAKE_UP.matcher(words.group(3));
            var flaw = makeUp.matches() ? worked(from, to, makeUp.group(1)) : rested(from, to, words.group(3));
            if (flaw != null) {
                flaws.add("第 " + number + " 行：" + flaw);
            }
        } catch (DateTimeException e) {
            flaws.add("第 " + number + " 行：没有这样的日期");
        }
    }

    private static LocalDate day(String text) {
        var part = text.split("-");
        return LocalDate.of(Integer.parseInt(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2]));
    }

    private @Nullable String rested(LocalDate from, LocalDate to, String name) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST - 1))) {
            return "放假从 " + from + " 到 " + to + " 不对，请核对起止日期";
        }
        if (to.getYear() != year || !near(from)) {
            return "放假要在 " + year + " 年内；元旦可以从上一年 12 月末开始";
        }
        for (var date : from.datesUntil(to.plusDays(1)).toList()) {
            if (off.put(date, name) != null || work.containsKey(date)) {
                return date + " 已经写过";
            }
        }
        return null;
    }

    private @Nullable String worked(LocalDate from, LocalDate to, String name) {
        if (!to.equals(from)) {
            return "补班请一天写一行";
        }
        if (!near(from)) {
            return "补班要在 " + year + " 年内；元旦的可以在上一年 12 月末";
        }
        if (Calendar.weekday(from)) {
            return from + " 是周一至周五，本来就上班，不是补班";
        }
        return work.put(from, name) != null || off.containsKey(from) ? from + " 已经写过" : null;
    }

    private boolean near(LocalDate date) {
        return date.getYear() == year || date.getYear() == year - 1 && date.getMonthValue() == 12 && date.getDayOfMonth() > 15;
    }

    /** A notice names every festival of the year: one that is missing was left out by mistake. */
    private void complete() {
        var missing = FESTIVALS.stream().filter(festival -> off.values().stream().noneMatch(name -> name.contains(festival))).toList();
        if (flaws.isEmpty() && !missing.isEmpty()) {
            flaws.add("通知里每年都有七个节日，还缺：" + String.join("、", missing));
        }
    }

    /** A year in the same form, by date. */
    public static String write(CalendarYear year) {
        var text = new StringBuilder();
        for (var stretch : stretches(year.off(), year.work())) {
            text.append(stretch.from());
            if (!stretch.to().equals(stretch.from())) {
                text.append("..").append(stretch.to());
            }
            text.append(stretch.working() ? " 补班" : "");
            text.append(stretch.name().isEmpty() ? "" : " " + stretch.name()).append('\n');
        }
        return text.toString();
    }

    /** The days of a year gathered into runs, by date. */
    public static List<Stretch> stretches(Map<LocalDate, String> off, Map<LocalDate, String> work) {
        var runs = new ArrayList<Stretch>();
        new TreeMap<>(off).forEach((date, name) -> {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.name().equals(name) && last.to().plusDays(1).equals(date)) {
                runs.set(runs.size() - 1, new Stretch(last.from(), date, name, false));
            } else {
                runs.add(new Stretch(date, date, name, false));
            }
        });
        work.forEach((date, name) -> runs.add(new Stretch(date, date, name, true)));
        runs.sort(Comparator.comparing(Stretch::from));
        return runs;
    }
}
