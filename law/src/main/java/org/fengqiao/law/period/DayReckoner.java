package org.fengqiao.law.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;

/** Reckons one period in days, working days, months or years, noting each step. */
final class DayReckoner {

    private static final int SUSPENDED_IN_LAST_MONTHS = 6;

    private final PeriodRule rule;
    private final Calendar calendar;
    private final Adjustments adjustments;
    private final LocalDate from;
    private final List<Step> steps = new ArrayList<>();
    private final Days days;

    DayReckoner(
            PeriodRule rule, LocalDate from, Calendar calendar, Adjustments adjustments, boolean provisionally) {
        if (rule.unit() == PeriodUnit.HOURS) {
            throw new InvalidInput(rule.name() + "按小时计算，请给出起算的时刻");
        }
        this.rule = rule;
        this.calendar = calendar;
        this.from = from;
        this.adjustments = adjustments;
        this.days = new Days(calendar, provisionally, steps);
    }

    Reckoning reckon() {
        var start = afterInterruptions();
        var first = start.plusDays(1);
        steps.add(new Step(
                start + " 当日不计算在内，从次日 " + first + " 起算", first, Statute.CIVIL_PROCEDURE_LAW.article(85)));
        var nominal = rule.unit() == PeriodUnit.WORKING_DAYS ? workingDays(start) : calendarDays(start);
        var due = days.movedOff(nominal);
        return new Reckoning(rule, from, first, nominal, due, null, days.provisional(), steps);
    }

    private LocalDate afterInterruptions() {
        var start = from;
        var sorted = adjustments.interruptions().stream()
                .sorted(Comparator.comparing(Interruption::on))
                .toList();
        for (var interruption : sorted) {
            var end = lastDay(start);
            if (interruption.on().isBefore(start) || interruption.on().isAfter(end)) {
                throw new InvalidInput("中断事由日 " + interruption.on() + " 不在期间 " + start + " 至 " + end + " 内");
            }
            start = interruption.on();
            steps.add(new Step("因" + interruption.reason() + "中断，自 " + start + " 起重新计算", start, interruption.article()));
        }
        return start;
    }

    /** Until when the period that began on a day could be interrupted: suspended and moved to a working day as any other. */
    private LocalDate lastDay(LocalDate start) {
        var uninterrupted = new Adjustments(adjustments.exclusions(), adjustments.extensions(), List.of());
        return new DayReckoner(rule, start, calendar, uninterrupted, true).reckon().due();
    }

    private LocalDate calendarDays(LocalDate start) {
        var end = Count.shift(start, rule.length(), rule.unit());
        steps.add(new Step(rule.name() + rule.amount() + "，期间内的休假日不扣除，至 " + end, end, rule.article()));
        monthly(start, end);
        int same = rule.length();
        for (var extension : adjustments.extensions()) {
            if (extension.unit() == rule.unit()) {
                same += extension.length();
                end = Count.shift(start, same, rule.unit());
            } else {
                end = extended(end, extension);
            }
            steps.add(extensionStep(extension, end));
        }
        return rule.limitation() ? afterSuspensions(end) : afterExclusions(start.plusDays(1), end);
    }

    /**
     * A limitation stands still only for what keeps people from acting in its last six months, and then ends six months after that is over
     * (民法典 194).
     */
    private LocalDate afterSuspensions(LocalDate end) {
        var moved = end;
        for (var cause : inOrder(adjustments.exclusions())) {
            var lastMonths = moved.minusMonths(SUSPENDED_IN_LAST_MONTHS);
            var what = cause.reason() + " " + cause.from() + " 至 " + cause.to();
            if (cause.from().isAfter(moved)) {
                steps.add(new Step(what + " 在时效届满以后，不影响时效", moved, Statute.CIVIL_CODE.article(194)));
            } else if (!cause.to().isAfter(lastMonths)) {
                steps.add(new Step(what + " 不在时效期间的最后六个月内，时效不中止", moved, Statute.CIVIL_CODE.article(194)));
            } else {
                moved = cause.to().plusMonths(SUSPENDED_IN_LAST_MONTHS);
                steps.add(new Step("最后六个月内因" + what + " 中止，自原因消除之日起满六个月，至 " + moved, moved, Statute.CIVIL_CODE.article(194)));
            }
        }
        return moved;
    }

    private static List<Exclusion> inOrder(List<Exclusion> exclusions) {
        return exclusions.stream().sorted(Comparator.comparing(Exclusion::from)).toList();
    }

    private void monthly(LocalDate start, LocalDate end) {
        if (rule.unit() == PeriodUnit.MONTHS || rule.unit() == PeriodUnit.YEARS) {
            boolean sameDay = end.getDayOfMonth() == start.getDayOfMonth();
            steps.add(new Step(
                    "按月、按年计算的，" + (sameDay ? "到期月的对应日为最后一日" : "到期月没有对应日，月末日为最后一日"),
                    end,
                    Statute.CIVIL_CODE.article(202)));
        }
    }

    private LocalDate afterExclusions(LocalDate first, LocalDate end) {
        var moved = end;
        var next = first;
        for (var exclusion : inOrder(adjustments.exclusions())) {
            var begin = exclusion.from().isBefore(next) ? next : exclusion.from();
            if (begin.isAfter(moved) || begin.isAfter(exclusion.to())) {
                continue;
            }
            long excluded = Count.inclusive(begin, exclusion.to());
            moved = moved.plusDays(excluded);
            next = exclusion.to().plusDays(1);
            steps.add(new Step(
                    exclusion.kind().label() + exclusion.reason() + " " + begin + " 至 " + exclusion.to() + " 共" + excluded
                            + "日，顺延至 " + moved,
                    moved,
                    exclusion.article()));
        }
        return moved;
    }

    private LocalDate workingDays(LocalDate start) {
        var end = start;
        for (int left = rule.length(); left > 0; ) {
            end = end.plusDays(1);
            if (days.working(end) && !excluded(end)) {
                left--;
            }
        }
        var excluded = adjustments.exclusions().isEmpty() ? "" : "并扣除不计入的日期，";
        steps.add(new Step(
                rule.name() + rule.amount() + "，只计工作日（调休上班日计入），" + excluded + "至 " + end, end, rule.article()));
        for (var extension : adjustments.extensions()) {
            end = extended(end, extension);
            steps.add(extensionStep(extension, end));
        }
        return end;
    }

    private boolean excluded(LocalDate date) {
        return adjustments.exclusions().stream()
                .anyMatch(e -> !date.isBefore(e.from()) && !date.isAfter(e.to()));
    }

    private LocalDate extended(LocalDate end, Extension extension) {
        if (extension.unit() != PeriodUnit.WORKING_DAYS) {
            return Count.shift(end, extension.length(), extension.unit());
        }
        var moved = end;
        for (int left = extension.length(); left > 0; ) {
            moved = moved.plusDays(1);
            if (days.working(moved)) {
                left--;
            }
        }
        return moved;
    }

    private static Step extensionStep(Extension extension, LocalDate end) {
        return new Step(
                "经" + extension.approver() + "延长" + extension.length()
                        + extension.unit().label() + "，至 " + end,
                end,
                extension.article());
    }
}
