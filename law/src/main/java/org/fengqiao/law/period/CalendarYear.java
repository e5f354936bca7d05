package org.fengqiao.law.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.law.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The holiday arrangements (放假调休) of one year as its notice states them. A notice may reach into the last days of the year before.
 *
 * @param source where the notice was published
 * @param off days off, by the holiday they belong to
 * @param work weekend days that are worked to make up, by the holiday they belong to
 */
public record CalendarYear(int year, String source, Map<LocalDate, String> off, Map<LocalDate, String> work) {

    private static final int RULES_SINCE = 2025;
    private static final int STATUTORY_HOLIDAYS = 13;

    public CalendarYear {
        off = Map.copyOf(off);
        work = Map.copyOf(work);
        if (off.isEmpty()) {
            throw new InvalidInput(year + " 年日历没有任何放假日，不完整");
        }
        for (var date : off.keySet()) {
            requireNear(year, date);
        }
        for (var date : work.keySet()) {
            requireNear(year, date);
            if (off.containsKey(date)) {
                throw new InvalidInput(date + " 既是放假日又是调休上班日");
            }
        }
    }

    /** How many days the holidays of a year come to (全国年节及纪念日放假办法); null for years before the rules in force. */
    public static @Nullable Integer statutoryHolidays(int year) {
        return year < RULES_SINCE ? null : STATUTORY_HOLIDAYS;
    }

    private static void requireNear(int year, LocalDate date) {
        var lastWeeksBefore = LocalDate.of(year - 1, 12, 15);
        if (date.isBefore(lastWeeksBefore) || date.getYear() > year) {
            throw new InvalidInput(date + " 不属于 " + year + " 年日历");
        }
    }

    /** Reads lines {@code YEAR source URL}, {@code YEAR off DATE[..DATE] NAME}, {@code YEAR work DATE NAME}; years in order. */
    public static List<CalendarYear> parse(List<String> lines) {
        var years = new TreeMap<Integer, Draft>();
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line, years);
            }
        }
        var result = new ArrayList<CalendarYear>();
        years.forEach((year, draft) -> result.add(new CalendarYear(year, draft.source, draft.off, draft.work)));
        return result;
    }

    private static void read(String line, Map<Integer, Draft> years) {
        var word = line.strip().split("\\s+", 4);
        if (word.length < 3) {
            throw new InvalidInput("日历行无法识别：" + line);
        }
        try {
            var draft = years.computeIfAbsent(Integer.parseInt(word[0]), _ -> new Draft());
            var name = word.length > 3 ? word[3] : "";
            switch (word[1]) {
                case "source" -> draft.source = word[2];
                case "off" -> range(word[2]).forEach(date -> draft.off.put(date, name));
                case "work" -> draft.work.put(LocalDate.parse(word[2]), name);
                default -> throw new InvalidInput("日历行无法识别：" + line);
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new InvalidInput("日历行无法识别：" + line);
        }
    }

    private static List<LocalDate> range(String text) {
        var dots = text.indexOf("..");
        if (dots < 0) {
            return List.of(LocalDate.parse(text));
        }
        var from = LocalDate.parse(text.substring(0, dots));
        var to = LocalDate.parse(text.substring(dots + 2));
        if (to.isBefore(from) || to.isAfter(from.plusDays(31))) {
            throw new InvalidInput("日历区间无效：" + text);
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private static final class Draft {
        private String source = "";
        private final Map<LocalDate, String> off = new HashMap<>();
        private final Map<LocalDate, String> work = new HashMap<>();
    }
}
