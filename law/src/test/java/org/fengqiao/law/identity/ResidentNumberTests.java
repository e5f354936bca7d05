package org.fengqiao.law.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("公民身份号码（GB 11643-1999）")
class ResidentNumberTests {

    /** The two examples of the standard. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void knowsTheExamplesOfTheStandard(String number) {
        assertThat(ResidentNumber.isSound(number)).isTrue();
    }

    @Test
    void noticesEverySlipOfOneFigure() {
        var good = "440524188001010014";
        for (int at = 0; at < good.length(); at++) {
            for (char c = '0'; c <= '9'; c++) {
                var slipped = good.substring(0, at) + c + good.substring(at + 1);
                assertThat(ResidentNumber.isSound(slipped)).as(slipped).isEqualTo(slipped.equals(good));
            }
        }
    }

    @Test
    void tellsTheDateOfBirth() {
        assertThat(ResidentNumber.bornOn("11010519491231002X")).contains(LocalDate.of(1949, 12, 31));
        assertThat(ResidentNumber.bornOn("110105194912310021")).isEmpty();
    }

    @Test
    void belongsToNobodyBornAfterToday() {
        var birth = LocalDate.of(2026, 11, 22);
        assertThat(ResidentNumber.isSound("110105202611220028", birth)).isTrue();
        assertThat(ResidentNumber.isSound("110105202611220028", birth.minusDays(1))).isFalse();
        assertThat(ResidentNumber.isSound("110105209912310029", birth)).isFalse();
        assertThat(ResidentNumber.isSound("110105194912310021", birth)).as("校验码不符").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519490230002X", "1101051949123100", "11010519491231002x", "1101051949123100AX", "000000194912310027", ""})
    void refusesWhatCannotBe(String number) {
        assertThat(ResidentNumber.isSound(number)).isFalse();
    }
}
