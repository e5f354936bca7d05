package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民间借贷规定第13条：借贷合同无效的六类情形。 */
class VoidGroundTests {

    private static Map<String, String> loan(String ground) {
        return Map.of("principal", "100000", "rate", "0.10", "contract", "2021-03-01", "to", "2022-03-01", "void", ground);
    }

    @Test
    void hasTheSixGroundsOfTheArticle() {
        assertThat(VoidGround.values()).hasSize(6).extracting(VoidGround::label).doesNotHaveDuplicates().allSatisfy(label -> assertThat(label).isNotBlank());
        assertThat(VoidGround.UNLICENSED.article().cite()).isEqualTo("《民间借贷规定》第13条第三项");
    }

    @ParameterizedTest
    @CsvSource({
        "relent-credit, 套取金融机构贷款转贷", "relent-funds, 转贷", "unlicensed, 不特定对象", "illegal-purpose, 用途违法", "mandatory-law, 强制性规定", "public-order, 公序良俗"
    })
    void reckonsNoInterestOnAVoidContract(String ground, String words) {
        assertThatThrownBy(() -> Questions.answer("interest", loan(ground)))
                .isInstanceOf(NotCovered.class)
                .hasMessageContaining(words)
                .hasMessageContaining("第13条")
                .hasMessageContaining("不按约定利率");
    }

    @Test
    void refusesAGroundThatIsNotOne() {
        assertThatThrownBy(() -> Questions.answer("interest", loan("usury"))).isInstanceOf(InvalidInput.class).hasMessageContaining("relent-credit");
    }
}
