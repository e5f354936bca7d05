package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTests {

    private final Phrase phrase = new Phrase();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 99, 100, 101, 999, 1_000, 12_345, 2_147_483_647L, 2_147_483_648L, 4_294_967_299L, 21_474_836_470L, 100_000_000_000_000L, Long.MAX_VALUE})
    void writesNumbersAndSumsAsTheLibraryDoes(long number) {
        assertThat(phrase.add(number).take()).isEqualTo(Long.toString(number));
        assertThat(phrase.yuan(number).take()).isEqualTo(Amounts.format(BigDecimal.valueOf(number, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-09-01", "1949-10-01", "2020-12-31", "2099-02-28"})
    void writesDatesAsTheCalendarDoes(String date) {
        assertThat(phrase.add(LocalDate.parse(date)).take()).isEqualTo(date);
    }

    @Test
    void startsAnewAfterEachSentenceAndGrowsWithTheLongest() {
        var all = "长".repeat(158);
        assertThat(phrase.add("旧").take()).isEqualTo("旧");
        assertThat(phrase.add(all).add(123456).add(LocalDate.of(2026, 9, 1)).add(all).yuan(10).take())
                .isEqualTo(all + "1234562026-09-01" + all + "0.10");
        assertThat(phrase.take()).isEmpty();
    }

    @Test
    void makesRoomForWhateverComesLast() {
        var long141 = "长".repeat(141);
        assertThat(new Phrase().add(long141).yuan(Long.MAX_VALUE).take()).isEqualTo(long141 + "92233720368547758.07");
        assertThat(new Phrase().add("长".repeat(155)).add(LocalDate.of(2026, 9, 1)).take()).endsWith("长2026-09-01");
        assertThat(new Phrase().add("短").add("长".repeat(1000)).take()).hasSize(1001);
    }
}
