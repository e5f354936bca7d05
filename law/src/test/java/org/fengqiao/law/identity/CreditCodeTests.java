package org.fengqiao.law.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("统一社会信用代码（GB 32100-2015）")
class CreditCodeTests {

    private static final String GOOD = "91350100M000100Y43";
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void knowsACodeByItsCheckCharacter() {
        assertThat(CreditCode.isSound(GOOD)).isTrue();
    }

    @Test
    void noticesEverySlipOfOneCharacter() {
        for (int at = 0; at < GOOD.length(); at++) {
            for (char c : CHARACTERS.toCharArray()) {
                var slipped = GOOD.substring(0, at) + c + GOOD.substring(at + 1);
                assertThat(CreditCode.isSound(slipped)).as(slipped).isEqualTo(slipped.equals(GOOD));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100M0001OOY43", "91350100m000100Y43", "9135O100M000100Y43"})
    void refusesWhatCannotBe(String code) {
        assertThat(CreditCode.isSound(code)).isFalse();
    }
}
