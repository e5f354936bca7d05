package org.fengqiao.instruments.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChineseNumeralsTests {

    @Test
    void writesDatesAsInstrumentsBearThem() {
        assertThat(ChineseNumerals.date(LocalDate.of(2026, 11, 22))).isEqualTo("二〇二六年十一月二十二日");
        assertThat(ChineseNumerals.date(LocalDate.of(2030, 10, 10))).isEqualTo("二〇三〇年十月十日");
        assertThat(ChineseNumerals.date(LocalDate.of(2025, 1, 31))).isEqualTo("二〇二五年一月三十一日");
        assertThat(ChineseNumerals.date(LocalDate.of(2025, 12, 20))).isEqualTo("二〇二五年十二月二十日");
    }
}
