package org.fengqiao.law.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民诉法解释第243条：审限不计公告、鉴定、当事人和解、管辖异议等期间。 */
class AdjustmentsTests {

    private static final Calendar CALENDAR = Calendar.builtIn();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Reckoning summary(Adjustments adjustments) {
        return Periods.reckon(Terms.TRIAL_SUMMARY, date("2026-03-10"), CALENDAR, adjustments);
    }

    @Test
    void runsFromFilingWithoutAdjustments() {
        assertThat(summary(Adjustments.NONE).due()).isEqualTo("2026-06-10");
    }

    @Test
    void takesAnAppraisalOutOfTheTrialLimit() {
        var reckoning = summary(Adjustments.NONE.excluding(Exclusion.of(date("2026-04-01"), date("2026-04-20"), "鉴定")));
        assertThat(reckoning.due()).isEqualTo("2026-06-30");
        assertThat(reckoning.explanation()).contains("扣除鉴定 2026-04-01 至 2026-04-20 共20日，顺延至 2026-06-30");
    }

    /** 民诉法解释第127条：申请再审、第三人撤销之诉、利害关系人对确认裁定异议的六个月为不变期间。 */
    @Test
    void leavesFixedPeriodsAlone() {
        var pause = Adjustments.NONE.excluding(Exclusion.of(date("2026-04-01"), date("2026-04-20"), "鉴定"));
        var more = Adjustments.NONE.extendedBy(new Extension(30, PeriodUnit.DAYS, "本院院长", Statute.CIVIL_PROCEDURE_LAW.article(86)));
        for (var rule : List.of(Terms.RETRIAL_APPLICATION, Terms.THIRD_PARTY_REVOCATION, Terms.CONFIRMATION_OBJECTION_THIRD)) {
            assertThat(Periods.reckon(rule, date("2026-03-10"), CALENDAR).due()).isEqualTo("2026-09-10");
            assertThatThrownBy(() -> Periods.reckon(rule, date("2026-03-10"), CALENDAR, pause)).isInstanceOf(InvalidInput.class).hasMessageContaining("不变期间");
            assertThatThrownBy(() -> Periods.reckonProvisionally(rule, date("2026-03-10"), CALENDAR, more)).isInstanceOf(InvalidInput.class);
        }
        assertThat(Terms.all().stream().filter(PeriodRule::fixed)).containsExactlyInAnyOrder(
                Terms.RETRIAL_APPLICATION, Terms.THIRD_PARTY_REVOCATION, Terms.CONFIRMATION_OBJECTION_THIRD);
    }

    @Test
    void countsOverlappingExclusionsOnce() {
        var both = Adjustments.NONE
                .excluding(Exclusion.of(date("2026-04-11"), date("2026-04-25"), "公告"))
                .excluding(Exclusion.of(date("2026-04-01"), date("2026-04-20"), "鉴定"));
        assertThat(summary(both).nominal()).isEqualTo(date("2026-06-10").plusDays(25));
        var inside = Adjustments.NONE
                .excluding(Exclusion.of(date("2026-04-01"), date("2026-04-20"), "鉴定"))
                .excluding(Exclusion.of(date("2026-04-05"), date("2026-04-06"), "公告"));
        assertThat(summary(inside).nominal()).isEqualTo(date("2026-06-10").plusDays(20));
    }

    @Test
    void countsOnlyDaysOfAnExclusionThatFallIntoThePeriod() {
        assertThat(summary(Adjustments.NONE.excluding(Exclusion.of(date("2026-03-01"), date("2026-03-12"), "公告")))
                        .nominal())
                .isEqualTo("2026-06-12");
        assertThat(summary(Adjustments.NONE.excluding(Exclusion.of(date("2026-06-11"), date("2026-06-20"), "鉴定")))
                        .nominal())
                .isEqualTo("2026-06-10");
        assertThat(summary(Adjustments.NONE.excluding(Exclusion.of(date("2026-06-10"), date("2026-06-20"), "鉴定")))
                        .nominal())
                .isEqualTo("2026-06-21");
    }

    @Test
    void followsAnExclusionReachedOnlyThroughAnother() {
        var chained = Adjustments.NONE
                .excluding(Exclusion.of(date("2026-06-01"), date("2026-06-10"), "鉴定"))
                .excluding(Exclusion.suspension(date("2026-06-15"), date("2026-06-19"), "一方当事人死亡等待继承人"));
        assertThat(summary(chained).nominal()).isEqualTo("2026-06-25");
        assertThat(summary(chained).explanation()).contains("中止一方当事人死亡等待继承人", "《民事诉讼法》第153条");
    }

    @Test
    void addsAnExtensionOfTheSameUnitToTheWholeLength() {
        var extension = new Extension(1, PeriodUnit.MONTHS, "本院院长批准", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(258));
        var reckoning = Periods.reckon(
                Terms.TRIAL_SUMMARY, date("2025-10-31"), CALENDAR, Adjustments.NONE.extendedBy(extension));
        assertThat(reckoning.nominal()).isEqualTo("2026-02-28");
        var longer = Periods.reckon(
                Terms.TRIAL_SUMMARY, date("2025-11-30"), CALENDAR, Adjustments.NONE.extendedBy(extension));
        assertThat(longer.nominal()).as("11-30 加四个月，而不是从 02-28 加一个月").isEqualTo("2026-03-30");
        assertThat(longer.explanation()).contains("经本院院长批准延长1个月，至 2026-03-30（《民诉法解释》第258条）");
    }

    @Test
    void addsAnExtensionOfAnotherUnitToTheEnd() {
        var article = Statute.ONLINE_MEDIATION.article(24);
        var byDays = Adjustments.NONE.extendedBy(new Extension(30, PeriodUnit.DAYS, "各方当事人同意", article));
        assertThat(summary(byDays).nominal()).isEqualTo("2026-07-10");
        var byWorkingDays = Adjustments.NONE.extendedBy(new Extension(2, PeriodUnit.WORKING_DAYS, "各方当事人同意", article));
        assertThat(summary(byWorkingDays).nominal()).isEqualTo("2026-06-12");
        var onWorkingDays = Periods.reckon(Terms.ACCEPT_APPOINTMENT, date("2026-11-20"), CALENDAR, byWorkingDays);
        assertThat(onWorkingDays.due()).isEqualTo("2026-11-27");
        assertThat(onWorkingDays.explanation()).contains("延长2个工作日");
    }

    @Test
    void leavesExcludedDaysOutOfWorkingDays() {
        var excluded = Adjustments.NONE.excluding(Exclusion.of(date("2026-11-23"), date("2026-11-24"), "系统停机"));
        var reckoning = Periods.reckon(Terms.ACCEPT_APPOINTMENT, date("2026-11-20"), CALENDAR, excluded);
        assertThat(reckoning.due()).isEqualTo("2026-11-27");
        assertThat(reckoning.explanation()).contains("并扣除不计入的日期");
        assertThat(Periods.reckon(Terms.ACCEPT_APPOINTMENT, date("2026-11-20"), CALENDAR).explanation())
                .doesNotContain("扣除");
    }

    @Test
    void startsAgainAfterAnInterruption() {
        var interrupted = Adjustments.NONE
                .interruptedBy(Interruption.of(date("2025-06-03"), "债务人同意履行"))
                .interruptedBy(Interruption.of(date("2024-05-06"), "申请人提出履行要求"));
        var reckoning = Periods.reckon(Terms.ENFORCEMENT_APPLICATION, date("2023-03-01"), CALENDAR.with(year2027()), interrupted);
        assertThat(reckoning.nominal()).isEqualTo("2027-06-03");
        assertThat(reckoning.from()).isEqualTo("2023-03-01");
        assertThat(reckoning.steps().getFirst().text()).isEqualTo("因申请人提出履行要求中断，自 2024-05-06 起重新计算");
    }

    @Test
    void refusesAnInterruptionOutsideThePeriod() {
        for (var day : new String[] {"2026-03-09", "2026-06-11"}) {
            var late = Adjustments.NONE.interruptedBy(Interruption.of(date(day), "主张权利"));
            assertThatThrownBy(() -> summary(late)).isInstanceOf(InvalidInput.class).hasMessageContaining(day);
        }
        for (var day : new String[] {"2026-03-10", "2026-06-10"}) {
            var edge = Adjustments.NONE.interruptedBy(Interruption.of(date(day), "主张权利"));
            assertThat(summary(edge).nominal()).isEqualTo(date(day).plusMonths(3));
        }
    }

    /** 民法典第194条：时效期间的最后六个月内因障碍不能行使请求权的，时效中止；自原因消除之日起满六个月，时效届满。 */
    @ParameterizedTest
    @CsvSource({
        "2023-02-01, 2023-04-30, 2025-01-10, 早已消除的障碍不影响时效",
        "2024-06-01, 2024-07-10, 2025-01-10, 在最后六个月开始前消除",
        "2024-06-01, 2024-07-11, 2025-01-11, 延续到最后六个月的第一日",
        "2024-12-01, 2025-01-31, 2025-07-31, 超过原来的届满日",
        "2025-01-10, 2025-01-10, 2025-07-10, 最后一日发生",
        "2025-01-11, 2025-03-01, 2025-01-10, 届满以后发生"
    })
    void suspendsALimitationOnlyInItsLastSixMonths(String from, String to, String nominal, String why) {
        for (var cause : List.of(Exclusion.suspension(date(from), date(to), "不可抗力"), Exclusion.of(date(from), date(to), "不可抗力"))) {
            var reckoning = Periods.reckon(Terms.ENFORCEMENT_APPLICATION, date("2023-01-10"), CALENDAR, Adjustments.NONE.excluding(cause));
            assertThat(reckoning.nominal()).as(why).isEqualTo(nominal);
            assertThat(reckoning.explanation()).contains("不可抗力 " + from, "《民法典》第194条");
        }
    }

    @Test
    void suspendsALimitationOnceForCausesThatOverlap() {
        var both = Adjustments.NONE
                .excluding(Exclusion.suspension(date("2024-08-01"), date("2024-10-31"), "不可抗力"))
                .excluding(Exclusion.suspension(date("2024-09-01"), date("2024-09-30"), "法定代理人死亡"))
                .excluding(Exclusion.suspension(date("2025-04-01"), date("2025-04-15"), "不可抗力"));
        assertThat(Periods.reckon(Terms.ENFORCEMENT_APPLICATION, date("2023-01-10"), CALENDAR, both).nominal()).isEqualTo("2025-10-15");
    }

    /** 届满日为国庆节，顺延到节后第一日（民事诉讼法第85条）；当日主张权利仍在时效期间内。 */
    @Test
    void interruptsUntilTheLastDayToWhichHolidaysOrCausesMovedIt() {
        var held = Interruption.of(date("2026-10-08"), "申请人提出履行要求");
        var from = date("2024-10-03");
        assertThat(Periods.reckon(Terms.ENFORCEMENT_APPLICATION, from, CALENDAR).due()).isEqualTo("2026-10-08");
        assertThat(Periods.reckonProvisionally(Terms.ENFORCEMENT_APPLICATION, from, CALENDAR, Adjustments.NONE.interruptedBy(held)).nominal())
                .isEqualTo("2028-10-08");
        var late = Adjustments.NONE.interruptedBy(Interruption.of(date("2026-10-09"), "申请人提出履行要求"));
        assertThatThrownBy(() -> Periods.reckonProvisionally(Terms.ENFORCEMENT_APPLICATION, from, CALENDAR, late)).isInstanceOf(InvalidInput.class);
        var suspended = Adjustments.NONE
                .excluding(Exclusion.suspension(date("2024-12-01"), date("2025-01-31"), "不可抗力"))
                .interruptedBy(Interruption.of(date("2025-07-31"), "申请人提出履行要求"));
        assertThat(Periods.reckonProvisionally(Terms.ENFORCEMENT_APPLICATION, date("2023-01-10"), CALENDAR, suspended).nominal()).isEqualTo("2027-07-31");
    }

    @Test
    void refusesExclusionsThatEndBeforeTheyBeginAndSillyExtensions() {
        assertThatThrownBy(() -> Exclusion.of(date("2026-04-02"), date("2026-04-01"), "鉴定"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("早于始日");
        assertThat(Exclusion.of(date("2026-04-02"), date("2026-04-02"), "鉴定").kind().label()).isEqualTo("扣除");
        var article = Statute.CIVIL_PROCEDURE_LAW.article(152);
        assertThatThrownBy(() -> new Extension(0, PeriodUnit.DAYS, "院长", article)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Extension(36_601, PeriodUnit.DAYS, "院长", article)).isInstanceOf(InvalidInput.class);
        assertThat(new Extension(36_600, PeriodUnit.DAYS, "院长", article).length()).isEqualTo(36_600);
        assertThatThrownBy(() -> new Extension(1, PeriodUnit.HOURS, "院长", article)).isInstanceOf(InvalidInput.class);
    }

    private static CalendarYear year2027() {
        return CalendarYear.parse(java.util.List.of("2027 off 2027-01-01 元旦")).getFirst();
    }
}
