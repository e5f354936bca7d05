package org.fengqiao.law.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodPropertyTests {

    private static final Calendar CALENDAR = Calendar.builtIn();

    @Provide
    Arbitrary<LocalDate> knownDates() {
        return Arbitraries.longs()
                .between(LocalDate.of(2022, 1, 1).toEpochDay(), LocalDate.of(2026, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void neverEndsOnARestDay(
            @ForAll("knownDates") LocalDate from, @ForAll @IntRange(min = 1, max = 150) int length, @ForAll boolean workingDays) {
        var unit = workingDays ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS;
        var rule = PeriodRule.designated(workingDays ? Math.min(length, 90) : length, unit);
        var reckoning = Periods.reckon(rule, from, CALENDAR);
        assertThat(CALENDAR.isWorkingDay(reckoning.due())).isTrue();
        assertThat(reckoning.due()).isAfterOrEqualTo(reckoning.nominal()).isAfter(from);
    }

    @Property
    void oneMoreDayNeverEndsEarlier(
            @ForAll("knownDates") LocalDate from, @ForAll @IntRange(min = 1, max = 150) int length) {
        var shorter = Periods.reckon(PeriodRule.designated(length, PeriodUnit.DAYS), from, CALENDAR);
        var longer = Periods.reckon(PeriodRule.designated(length + 1, PeriodUnit.DAYS), from, CALENDAR);
        assertThat(longer.due()).isAfterOrEqualTo(shorter.due());
    }

    @Property
    void anExclusionMovesTheEndByItsDaysInside(
            @ForAll("knownDates") LocalDate from, @ForAll @IntRange(min = 2, max = 60) int length,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        var rule = PeriodRule.designated(length, PeriodUnit.DAYS);
        var plain = Periods.reckon(rule, from, CALENDAR);
        var exclusion = Exclusion.of(from.plusDays(1), from.plusDays(days), "鉴定");
        var moved = Periods.reckon(rule, from, CALENDAR, Adjustments.NONE.excluding(exclusion));
        assertThat(moved.nominal()).isEqualTo(plain.nominal().plusDays(days));
    }

    @Provide
    Arbitrary<LocalDate> datesToCome() {
        return Arbitraries.longs()
                .between(LocalDate.of(2026, 6, 1).toEpochDay(), LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void neverEndsOnAWeekendOfAnUnknownYearAndSaysSo(
            @ForAll("datesToCome") LocalDate from, @ForAll @IntRange(min = 1, max = 400) int length, @ForAll boolean workingDays) {
        var rule = PeriodRule.designated(length, workingDays ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS);
        var reckoning = Periods.reckonProvisionally(rule, from, CALENDAR, Adjustments.NONE);
        int year = reckoning.due().getYear();
        if (!CALENDAR.knows(year)) {
            assertThat(Calendar.ordinary(reckoning.due()).working()).isTrue();
            assertThat(reckoning.due()).isBetween(reckoning.nominal(), reckoning.nominal().plusDays(2));
            assertThat(reckoning.provisional()).isTrue();
            assertThat(reckoning.explanation()).containsOnlyOnce(year + " 年放假调休安排尚未公布");
        }
    }

    @Property
    void isProvisionalExactlyWhereTheStrictReckoningMightBeAnother(
            @ForAll("knownDates") LocalDate from, @ForAll @IntRange(min = 1, max = 400) int length) {
        var rule = PeriodRule.designated(length, PeriodUnit.DAYS);
        var reckoning = Periods.reckonProvisionally(rule, from, CALENDAR, Adjustments.NONE);
        var firstUnsettled = LocalDate.of(2026, 12, 25);
        assertThat(reckoning.provisional()).isEqualTo(!reckoning.due().isBefore(firstUnsettled));
        if (!reckoning.provisional()) {
            assertThat(reckoning).isEqualTo(Periods.reckon(rule, from, CALENDAR));
        }
    }
}
