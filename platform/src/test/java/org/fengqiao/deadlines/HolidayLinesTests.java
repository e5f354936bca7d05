package org.fengqiao.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.law.period.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayLinesTests {

    /** A year made up for tests; the notice of 2027 is not what it says. */
    static final String YEAR =
            """
            2027-01-01..2027-01-03 元旦
            2027-02-05至2027-02-11 春节
            2027-1-30 补班 春节
            2027-02-13 上班
            2027-04-03..2027-04-05 清明节
            2027-05-01..2027-05-05 劳动节

            2027-06-09 端午节
            2027-09-15 中秋节
            2027-10-01..2027-10-07 国庆节
            """;

    @Test
    void readsAYearTheWayItsNoticeTells() {
        var read = HolidayLines.read(2027, YEAR);
        assertThat(read.flaws()).isEmpty();
        assertThat(read.off()).hasSize(27).containsEntry(LocalDate.of(2027, 2, 11), "春节");
        assertThat(read.work()).containsOnlyKeys(LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 13));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
    void writesWhatItReads(int number) {
        var year = Calendar.builtIn().year(number).orElseThrow();
        var read = HolidayLines.read(number, HolidayLines.write(year));
        assertThat(read.flaws()).isEmpty();
        assertThat(read.by(year.source())).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "元旦放假三天 | 第 10 行看不懂",
        "2027-02-30 春节 | 第 10 行：没有这样的日期",
        "2028-01-01 元旦 | 放假要在 2027 年内",
        "2026-10-01..2027-01-01 元旦 | 请核对起止日期",
        "2027-10-09..2027-10-08 国庆节 | 请核对起止日期",
        "2027-05-05 劳动节 | 2027-05-05 已经写过",
        "2027-02-13 春节 | 2027-02-13 已经写过",
        "2027-10-02 补班 国庆节 | 2027-10-02 已经写过",
        "2027-02-13 补班 | 2027-02-13 已经写过",
        "2027-10-08 补班 国庆节 | 2027-10-08 是周一至周五",
        "2028-01-08 补班 | 补班要在 2027 年内",
        "2027-10-09..2027-10-10 补班 | 一天写一行"
    })
    void saysWhatIsWrongWithALine(String line, String flaw) {
        assertThat(HolidayLines.read(2027, YEAR.replace("\n\n", "\n") + line).flaws()).singleElement().asString().contains(flaw);
    }

    @Test
    void saysEverythingWrongAtOnceAndWhichFestivalsWereLeftOut() {
        assertThat(HolidayLines.read(2027, "什么\n2027-01-04 补班").flaws()).hasSize(2);
        assertThat(HolidayLines.read(2027, YEAR.replace("2027-06-09 端午节", "")).flaws()).singleElement().asString().endsWith("还缺：端午");
    }

    @Test
    void takesTheLastDaysOfTheYearBeforeForTheNewYear() {
        assertThat(HolidayLines.read(2027, YEAR.replace("2027-01-01..", "2026-12-31..")).flaws()).isEmpty();
    }
}
