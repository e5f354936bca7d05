package org.fengqiao.law.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.UnknownYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 国务院办公厅各年节假日安排的通知。 */
class CalendarTests {

    private static final Calendar CALENDAR = Calendar.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-03", "2022-12-31", "2023-09-29", "2024-02-17", "2025-10-08", "2026-02-15", "2026-10-07", "2026-11-22"})
    void restsOnHolidaysAndWeekends(String date) {
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse(date))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-29", "2023-10-08", "2024-10-12", "2025-01-26", "2026-01-04", "2026-02-28", "2026-10-10", "2026-11-23"})
    void worksOnMakeUpDaysAndWeekdays(String date) {
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse(date))).isTrue();
    }

    @Test
    void hasTheStatutoryNumberOfWorkingDays() {
        var worked = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(CALENDAR::isWorkingDay).count();
        assertThat(worked).as("365 日减去 104 个周末日和 13 个法定节日").isEqualTo(248);
    }

    @Test
    void givesTheReasonOfADay() {
        assertThat(CALENDAR.day(LocalDate.parse("2026-10-01")).reason()).isEqualTo("国庆节放假");
        assertThat(CALENDAR.day(LocalDate.parse("2026-11-21")).reason()).isEqualTo("周六");
        assertThat(CALENDAR.day(LocalDate.parse("2026-11-22")).reason()).isEqualTo("周日");
        assertThat(CALENDAR.day(LocalDate.parse("2026-11-23")).reason()).isEqualTo("工作日");
        assertThat(CALENDAR.day(LocalDate.parse("2026-11-20")).weekend()).isFalse();
        assertThat(CALENDAR.day(LocalDate.parse("2026-11-21")).weekend()).isTrue();
    }

    @Test
    void refusesAnUnknownYearOnBothSides() {
        assertThatThrownBy(() -> CALENDAR.day(LocalDate.parse("2021-12-31"))).isInstanceOf(UnknownYear.class);
        assertThatThrownBy(() -> CALENDAR.day(LocalDate.parse("2027-01-01"))).isInstanceOf(UnknownYear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027", "x off 2027-01-01", "2027 off 2027-13-01", "2027 holiday 2027-01-01", "2027 off 2028-01-01", "2027 off 2026-12-14",
                "2027 off 2027-01-03..2027-01-01", "2027 off 2027-01-01..2027-03-01", "2027 work 2027-01-09"
            })
    void refusesBrokenData(String line) {
        assertThatThrownBy(() -> CalendarYear.parse(List.of(line))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesADayBothOffAndWorked() {
        assertThatThrownBy(() -> CalendarYear.parse(List.of("2027 off 2027-01-01 元旦", "2027 work 2027-01-01 元旦")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("既是放假日又是调休上班日");
    }

    @Test
    void refusesAMakeUpDayOfAnotherYear() {
        assertThatThrownBy(() -> CalendarYear.parse(List.of("2027 off 2027-01-01 元旦", "2027 work 2028-01-08 元旦")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("不属于 2027 年日历");
    }

    @Test
    void followsTheYearsItWasMadeOf() {
        var calendar = Calendar.of(CalendarYear.parse(List.of("2027 off 2027-01-04 元旦", "2027 work 2027-01-09 元旦")));
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(calendar.years()).containsExactly(2027);
        assertThat(Calendar.builtIn().years()).containsExactly(2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void readsCommentsBlankLinesAndTheYearBefore() {
        var years = CalendarYear.parse(List.of("# note", "", "2027 source http://example.org/n", "2027 off 2026-12-15..2026-12-16", "2028 off 2028-01-01 元旦"));
        assertThat(years).extracting(CalendarYear::year).containsExactly(2027, 2028);
        assertThat(years.getFirst().source()).isEqualTo("http://example.org/n");
        assertThat(years.getFirst().off()).containsOnlyKeys(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 16));
    }
}
