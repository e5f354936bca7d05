package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LprTests {

    @ParameterizedTest
    @CsvSource({
        "2019-08-20, 4.25, 4.85", "2019-09-19, 4.25, 4.85", "2019-09-20, 4.20, 4.85", "2019-11-20, 4.15, 4.80", "2020-02-20, 4.05, 4.75", "2020-04-20, 3.85, 4.65",
        "2021-12-20, 3.80, 4.65", "2022-01-20, 3.70, 4.60", "2022-05-20, 3.70, 4.45", "2022-08-22, 3.65, 4.30", "2023-06-20, 3.55, 4.20", "2023-08-21, 3.45, 4.20",
        "2024-02-20, 3.45, 3.95", "2024-07-22, 3.35, 3.85", "2024-10-20, 3.35, 3.85", "2024-10-21, 3.10, 3.60", "2025-05-20, 3.00, 3.50", "2026-09-19, 3.00, 3.50"
    })
    void givesTheLastQuotePublished(String date, String oneYear, String fiveYears) {
        var quote = Lpr.builtIn().on(LocalDate.parse(date));
        assertThat(quote.oneYear()).isEqualByComparingTo(new BigDecimal(oneYear).movePointLeft(2));
        assertThat(quote.fiveYears()).isEqualByComparingTo(new BigDecimal(fiveYears).movePointLeft(2));
    }

    @Test
    void refusesToGuessBeforeTheFirstAndAfterTheLast() {
        assertThat(Lpr.builtIn().size()).isEqualTo(85);
        assertThat(Lpr.builtIn().lastPublished()).isEqualTo("2026-08-20");
        assertThatThrownBy(() -> Lpr.builtIn().on(LocalDate.of(2019, 8, 19))).isInstanceOf(NotCovered.class);
        assertThatThrownBy(() -> Lpr.builtIn().on(LocalDate.of(2026, 9, 20))).isInstanceOf(NotCovered.class).hasMessageContaining("2026-08-20");
    }

    @Test
    void takesLaterQuotesAsData() {
        var lpr = Lpr.builtIn().with(LocalDate.of(2026, 9, 21), new BigDecimal("2.90"), new BigDecimal("3.40"));
        assertThat(lpr.on(LocalDate.of(2026, 9, 20)).oneYear()).isEqualByComparingTo("0.03");
        assertThat(lpr.on(LocalDate.of(2026, 10, 20)).oneYear()).isEqualByComparingTo("0.029");
        assertThatThrownBy(() -> lpr.on(LocalDate.of(2026, 10, 21))).isInstanceOf(NotCovered.class);
        for (var wrong : new String[] {"0", "-1", "30.01"}) {
            assertThatThrownBy(() -> lpr.with(LocalDate.of(2026, 10, 20), new BigDecimal(wrong), BigDecimal.ONE)).isInstanceOf(InvalidInput.class);
        }
        assertThat(lpr.with(LocalDate.of(2026, 10, 20), new BigDecimal("30"), BigDecimal.ONE).size()).isEqualTo(87);
    }
}
