package org.fengqiao.law.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.UnknownYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民事诉讼法第85条：期间开始的时和日，不计算在期间内；届满的最后一日是法定休假日的，以法定休假日后的第一日为届满的日期。 */
class PeriodsTests {

    private static final Calendar CALENDAR = Calendar.builtIn();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Reckoning days(String from, int days) {
        return Periods.reckon(PeriodRule.designated(days, PeriodUnit.DAYS), date(from), CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-16, 15, 2026-10-01, 2026-10-08",
        "2026-02-05, 10, 2026-02-15, 2026-02-24",
        "2026-09-10, 10, 2026-09-20, 2026-09-20",
        "2026-04-24, 15, 2026-05-09, 2026-05-09",
        "2025-09-20, 15, 2025-10-05, 2025-10-09",
        "2026-11-06, 15, 2026-11-21, 2026-11-23",
        "2023-12-15, 15, 2023-12-30, 2024-01-02",
        "2022-12-16, 15, 2022-12-31, 2023-01-03",
    })
    void movesAnEndOnARestDayToTheFirstWorkingDay(String from, int days, String nominal, String due) {
        var reckoning = days(from, days);
        assertThat(reckoning.nominal()).isEqualTo(nominal);
        assertThat(reckoning.due()).isEqualTo(due);
        assertThat(reckoning.steps().getLast().date()).isEqualTo(date(due));
        assertThat(reckoning.firstDay()).isEqualTo(date(from).plusDays(1));
    }

    @Test
    void explainsTheNationalDayHoliday() {
        assertThat(days("2026-09-16", 15).explanation())
                .isEqualTo(
                        """
                        2026-09-16 当日不计算在内，从次日 2026-09-17 起算（《民事诉讼法》第85条）
                        指定期间15日，期间内的休假日不扣除，至 2026-10-01（《民事诉讼法》第85条）
                        届满日 2026-10-01 为休假日（国庆节放假），顺延至休假后第一个工作日 2026-10-08（《民事诉讼法》第85条）
                        """);
    }

    @Test
    void explainsAMakeUpWorkdayThatDoesNotMoveTheEnd() {
        assertThat(days("2026-09-10", 10).explanation()).contains("虽逢周末，但为国庆节调休上班日，不顺延");
    }

    @Test
    void refusesAYearWithoutACalendar() {
        assertThatThrownBy(() -> days("2026-12-25", 15))
                .isInstanceOfSatisfying(UnknownYear.class, e -> assertThat(e.year()).isEqualTo(2027))
                .hasMessageContaining("2027 年的放假调休安排尚未收录");
    }

    /** 民事诉讼法第85条：期间届满的最后一日是法定休假日的，以法定休假日后的第一日为届满的日期。 */
    @ParameterizedTest
    @CsvSource({
        "2027-05-07, 15, 2027-05-22, 2027-05-24", // 周六
        "2027-05-08, 15, 2027-05-23, 2027-05-24", // 周日
        "2027-05-06, 15, 2027-05-21, 2027-05-21",
        "2026-12-18, 15, 2027-01-02, 2027-01-04",
    })
    void movesAnEndOffAWeekendInAYearThatIsNotKnownYet(String from, int days, String nominal, String due) {
        var rule = PeriodRule.designated(days, PeriodUnit.DAYS);
        var reckoning = Periods.reckonProvisionally(rule, date(from), CALENDAR, Adjustments.NONE);
        assertThat(reckoning.nominal()).isEqualTo(nominal);
        assertThat(reckoning.due()).isEqualTo(due);
        assertThat(reckoning.provisional()).isTrue();
    }

    @Test
    void explainsAnEndThatMovesInAYearThatIsNotKnownYet() {
        var reckoning = Periods.reckonProvisionally(Terms.TRIAL_ORDINARY, date("2026-11-22"), CALENDAR, Adjustments.NONE);
        assertThat(reckoning.due()).isEqualTo("2027-05-24");
        assertThat(reckoning.explanation())
                .endsWith(
                        """
                        2027 年放假调休安排尚未公布或者收录，暂按周六、周日休息，周一至周五为工作日计算，收录后须重新计算
                        届满日 2027-05-22 为休假日（周六），顺延至休假后第一个工作日 2027-05-24（《民事诉讼法》第85条）
                        """);
    }

    @Test
    void holdsAnEndBesideTheNewYearForProvisionalUntilTheNextNotice() {
        var rule = PeriodRule.designated(15, PeriodUnit.DAYS);
        assertThat(Periods.reckonProvisionally(rule, date("2026-12-16"), CALENDAR, Adjustments.NONE).provisional()).isTrue();
        assertThat(Periods.reckonProvisionally(rule, date("2026-12-09"), CALENDAR, Adjustments.NONE).provisional()).isFalse();
        assertThat(Periods.reckonProvisionally(rule, date("2025-12-16"), CALENDAR, Adjustments.NONE).provisional()).isFalse();
    }

    @Test
    void movesADayThatWasSetOffARestDay() {
        var known = Ending.provisionally(date("2026-10-01"), CALENDAR);
        assertThat(known.due()).isEqualTo("2026-10-08");
        assertThat(known.provisional()).isFalse();
        assertThat(known.steps()).singleElement().satisfies(step -> assertThat(step.text()).contains("国庆节放假"));
        var unknown = Ending.provisionally(date("2027-02-06"), CALENDAR);
        assertThat(unknown.due()).isEqualTo("2027-02-08");
        assertThat(unknown.provisional()).isTrue();
        assertThat(Ending.provisionally(date("2026-11-27"), CALENDAR).steps()).isEmpty();
    }

    @Test
    void answersForANewYearOnceItsCalendarIsGiven() {
        var year = CalendarYear.parse(java.util.List.of(
                        "2027 source 演示", "2027 off 2027-01-01..2027-01-03 元旦", "2027 work 2027-01-09 元旦"))
                .getFirst();
        var extended = CALENDAR.with(year);
        var rule = PeriodRule.designated(15, PeriodUnit.DAYS);
        assertThat(Periods.reckon(rule, date("2026-12-18"), extended).due()).isEqualTo("2027-01-04");
        assertThat(Periods.reckon(rule, date("2026-12-25"), extended).due()).isEqualTo("2027-01-09");
        assertThat(extended.years()).containsExactly(2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(CALENDAR.knows(2027)).isFalse();
    }

    @Test
    void warnsWhenTheNextNoticeMayChangeTheEnd() {
        assertThat(days("2026-12-15", 15).explanation()).contains("届满日请再核对");
        assertThat(days("2025-12-15", 15).explanation()).doesNotContain("届满日请再核对");
        assertThat(days("2026-12-09", 15).due()).isEqualTo("2026-12-24");
        assertThat(days("2026-12-09", 15).explanation()).doesNotContain("届满日请再核对");
        assertThat(days("2026-12-10", 15).explanation()).contains("届满日请再核对");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1, 2026-02-28", "2024-01-31, 1, 2024-02-29", "2025-08-31, 6, 2026-02-28", "2026-03-11, 3, 2026-06-11"})
    void endsMonthsOnTheCorrespondingDayOrTheLast(String from, int months, String nominal) {
        var rule = PeriodRule.designated(months, PeriodUnit.MONTHS);
        assertThat(Periods.reckon(rule, date(from), CALENDAR).nominal()).isEqualTo(nominal);
    }

    @Test
    void endsYearsOnTheCorrespondingDay() {
        var reckoning = Periods.reckon(Terms.SEIZE_MOVABLE, date("2024-02-29"), CALENDAR);
        assertThat(reckoning.nominal()).isEqualTo("2026-02-28");
        assertThat(reckoning.due()).isEqualTo("2026-02-28");
    }

    @Test
    void countsOnlyWorkingDaysWhenTheArticleSaysSo() {
        assertThat(Periods.reckon(Terms.ACCEPT_APPOINTMENT, date("2026-09-30"), CALENDAR).due()).isEqualTo("2026-10-10");
        assertThat(Periods.reckon(Terms.ACCEPT_APPOINTMENT, date("2026-11-20"), CALENDAR).due()).isEqualTo("2026-11-25");
    }

    @Test
    void estimatesWorkingDaysOfAnUnknownYearProvisionally() {
        var reckoning = Periods.reckonProvisionally(
                Terms.ACCEPT_APPOINTMENT, date("2026-12-31"), CALENDAR, Adjustments.NONE);
        assertThat(reckoning.due()).isEqualTo("2027-01-05");
        assertThat(reckoning.provisional()).isTrue();
        assertThat(reckoning.explanation()).containsOnlyOnce("周一至周五为工作日计算");
        assertThatThrownBy(() -> Periods.reckon(Terms.ACCEPT_APPOINTMENT, date("2026-12-31"), CALENDAR))
                .isInstanceOf(UnknownYear.class);
    }

    @Test
    void startsHoursFromTheNextHour() {
        var reckoning = Periods.reckon(
                Terms.PRESERVATION_BEFORE_SUIT_RULING, Instant.parse("2026-10-01T02:30:00Z"), CALENDAR);
        assertThat(reckoning.dueAt()).isEqualTo(Instant.parse("2026-10-03T03:00:00Z"));
        assertThat(reckoning.due()).isEqualTo("2026-10-03");
        assertThat(reckoning.explanation()).contains("从次时 2026-10-01 11:00 起算", "至 2026-10-03 11:00 届满");
        var sharp = Periods.reckon(Terms.PROTECTION_ORDER_URGENT, Instant.parse("2026-10-01T02:00:00Z"), CALENDAR);
        assertThat(sharp.dueAt()).isEqualTo(Instant.parse("2026-10-02T03:00:00Z"));
    }

    @Test
    void takesTheChineseDayOfAnInstantForOtherUnits() {
        var rule = PeriodRule.designated(15, PeriodUnit.DAYS);
        assertThat(Periods.reckon(rule, Instant.parse("2026-09-15T16:30:00Z"), CALENDAR).from()).isEqualTo("2026-09-16");
    }

    @Test
    void refusesHoursFromADate() {
        assertThatThrownBy(() -> Periods.reckon(Terms.PROTECTION_ORDER, date("2026-10-01"), CALENDAR))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("请给出起算的时刻");
    }

    @Test
    void refusesDatesAndLengthsThatCannotBeMeant() {
        assertThatThrownBy(() -> days("1066-10-14", 15)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> days("2926-10-14", 15)).isInstanceOf(InvalidInput.class);
        assertThat(Periods.plausible(date("1949-10-01"))).isEqualTo("1949-10-01");
        assertThat(Periods.plausible(date("2199-12-31"))).isEqualTo("2199-12-31");
        assertThatThrownBy(() -> PeriodRule.designated(0, PeriodUnit.DAYS)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PeriodRule.designated(36_601, PeriodUnit.DAYS)).isInstanceOf(InvalidInput.class);
        assertThat(PeriodRule.designated(36_600, PeriodUnit.DAYS).amount()).isEqualTo("36600日");
        assertThatThrownBy(() -> new PeriodRule("x", "x", 0, PeriodUnit.DAYS, Statute.CIVIL_CODE.article(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** 民法典第202条（未核实参数）：按月、按年计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。 */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 1, MONTHS, 2026-02-15, 到期月的对应日", "2026-01-31, 1, MONTHS, 2026-02-28, 没有对应日", "2026-08-31, 1, MONTHS, 2026-09-30, 没有对应日",
        "2024-02-29, 1, YEARS, 2025-02-28, 没有对应日", "2024-02-28, 1, YEARS, 2025-02-28, 到期月的对应日"
    })
    void saysWhichDayAMonthOrYearEndsOnAndThatItIsUnverified(String from, int length, PeriodUnit unit, String end, String why) {
        var rule = PeriodRule.designated(length, unit);
        var steps = Periods.reckon(rule, LocalDate.parse(from), Calendar.builtIn()).steps();
        assertThat(steps).anySatisfy(step -> {
            assertThat(step.text()).contains(why);
            assertThat(step.date()).isEqualTo(end);
            assertThat(step.warning()).contains("未核实");
        });
        assertThat(Periods.reckon(PeriodRule.designated(15, PeriodUnit.DAYS), LocalDate.parse(from), Calendar.builtIn()).steps())
                .allSatisfy(step -> assertThat(step.warning()).isEmpty());
    }
}
