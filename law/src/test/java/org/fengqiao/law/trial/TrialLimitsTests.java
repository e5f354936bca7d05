package org.fengqiao.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Deadline;
import org.fengqiao.law.period.Exclusion;
import org.fengqiao.law.period.Extension;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.law.period.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民事诉讼法第152、164、168、183、187条；民诉法解释第258条。 */
class TrialLimitsTests {

    private static final Calendar CALENDAR = Calendar.builtIn();
    private static final LocalDate FILED = LocalDate.of(2025, 11, 10);

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2026-05-10, 2026-05-11", "SUMMARY, 2026-02-10, 2026-02-10", "SMALL_CLAIMS, 2026-01-10, 2026-01-12", "APPEAL_JUDGMENT, 2026-02-10, 2026-02-10",
        "APPEAL_RULING, 2025-12-10, 2025-12-10", "SPECIAL, 2025-12-10, 2025-12-10", "ENFORCEMENT, 2026-05-10, 2026-05-11"
    })
    void runsFromTheDayAfterFiling(TrialLimit limit, String nominal, String due) {
        var reckoning = TrialLimits.reckon(limit, FILED, CALENDAR, Adjustments.NONE);
        assertThat(reckoning.nominal()).isEqualTo(nominal);
        assertThat(reckoning.due()).isEqualTo(due);
    }

    @Test
    void extendsAsFarAsThePresidentMay() {
        for (var limit : TrialLimit.values()) {
            var longest = limit.longestExtension();
            if (longest != null) {
                var reckoning = TrialLimits.reckon(limit, FILED, CALENDAR, Adjustments.NONE.extendedBy(longest));
                assertThat(reckoning.due()).isAfter(TrialLimits.reckon(limit, FILED, CALENDAR, Adjustments.NONE).due());
                var more = new Extension(longest.length() + 1, longest.unit(), longest.approver(), longest.article());
                assertThatThrownBy(() -> TrialLimits.reckon(limit, FILED, CALENDAR, Adjustments.NONE.extendedBy(more)))
                        .isInstanceOf(InvalidInput.class)
                        .hasMessageContaining("合计最多延长" + longest.length());
            }
        }
    }

    /** 民诉法解释第258条：简易程序审限延长后累计不超过四个月，不论分几次、按什么单位延长。 */
    @Test
    void capsExtensionsTogetherAndInAnyUnit() {
        var half = Adjustments.NONE.extendedBy(byPresident(15, PeriodUnit.DAYS));
        assertThat(TrialLimits.reckon(TrialLimit.SUMMARY, FILED, CALENDAR, half).nominal()).isEqualTo("2026-02-25");
        assertThat(TrialLimits.reckon(TrialLimit.SUMMARY, FILED, CALENDAR, half.extendedBy(byPresident(13, PeriodUnit.DAYS))).nominal())
                .isEqualTo("2026-03-10");
        var month = byPresident(1, PeriodUnit.MONTHS);
        for (var tooMuch : List.of(
                Adjustments.NONE.extendedBy(month).extendedBy(month),
                Adjustments.NONE.extendedBy(byPresident(90, PeriodUnit.DAYS)),
                half.extendedBy(byPresident(14, PeriodUnit.DAYS)),
                Adjustments.NONE.extendedBy(month).extendedBy(new Extension(1, PeriodUnit.DAYS, TrialLimit.HIGHER_COURT, month.article())))) {
            assertThatThrownBy(() -> TrialLimits.reckon(TrialLimit.SUMMARY, FILED, CALENDAR, tooMuch))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessage("简易程序经本院院长批准合计最多延长1个月");
        }
    }

    /** 民事诉讼法第152条：院长批准延长六个月，还需要延长的，报请上级人民法院批准。 */
    @Test
    void leavesWhatAHigherCourtApprovesOutOfThePresidentsCap() {
        var further = new Extension(3, PeriodUnit.MONTHS, TrialLimit.HIGHER_COURT, Statute.CIVIL_PROCEDURE_LAW.article(152));
        var both = Adjustments.NONE.extendedBy(byPresident(6, PeriodUnit.MONTHS)).extendedBy(further);
        assertThat(TrialLimits.reckon(TrialLimit.ORDINARY, FILED, CALENDAR, both).nominal()).isEqualTo("2027-02-10");
        var twice = Adjustments.NONE.extendedBy(byPresident(4, PeriodUnit.MONTHS)).extendedBy(byPresident(3, PeriodUnit.MONTHS));
        assertThatThrownBy(() -> TrialLimits.reckon(TrialLimit.ORDINARY, FILED, CALENDAR, twice)).isInstanceOf(InvalidInput.class);
    }

    private static Extension byPresident(int length, PeriodUnit unit) {
        return new Extension(length, unit, TrialLimit.PRESIDENT, Statute.CIVIL_PROCEDURE_INTERPRETATION.article(258));
    }

    @Test
    void keepsCountingFromFilingWhenConverted() {
        var converted = TrialLimits.converted(TrialLimit.SUMMARY, FILED, LocalDate.of(2026, 2, 10), CALENDAR, Adjustments.NONE);
        assertThat(converted.due()).isEqualTo("2026-05-11");
        assertThat(converted.steps().getFirst().text()).isEqualTo("2026-02-10 由简易程序转为普通程序，审限自立案之日起连续计算");
        assertThat(TrialLimits.converted(TrialLimit.SMALL_CLAIMS, FILED, FILED, CALENDAR, Adjustments.NONE).due()).isEqualTo("2026-05-11");
    }

    @Test
    void keepsExclusionsButNotTheShorterLimitsExtensionWhenConverted() {
        var month = new Extension(1, PeriodUnit.MONTHS, "本院院长批准", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(258));
        var adjustments = Adjustments.NONE
                .extendedBy(month)
                .excluding(Exclusion.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10), "鉴定"));
        var converted = TrialLimits.converted(TrialLimit.SUMMARY, FILED, LocalDate.of(2026, 3, 1), CALENDAR, adjustments);
        assertThat(converted.nominal()).isEqualTo("2026-05-20");
    }

    @Test
    void refusesALateConversion() {
        for (var day : new LocalDate[] {LocalDate.of(2026, 2, 11), LocalDate.of(2025, 11, 9)}) {
            assertThatThrownBy(() -> TrialLimits.converted(TrialLimit.SUMMARY, FILED, day, CALENDAR, Adjustments.NONE))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("2026-02-10");
        }
        assertThatThrownBy(() -> TrialLimits.converted(TrialLimit.ORDINARY, FILED, FILED, CALENDAR, Adjustments.NONE))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void asksForExtensionFifteenDaysBeforeTheEnd() {
        var limit = TrialLimits.reckon(TrialLimit.SUMMARY, FILED, CALENDAR, Adjustments.NONE);
        assertThat(TrialLimits.lastDayToAskForExtension(limit)).isEqualTo("2026-01-26");
    }

    @Test
    void countsBackFromAHearing() {
        var deadline = Deadline.before(LocalDate.of(2026, 11, 26), Terms.HEARING_NOTICE);
        assertThat(deadline.latest()).isEqualTo("2026-11-23");
        assertThat(deadline.steps().getFirst().text()).contains("最迟 2026-11-23");
    }
}
