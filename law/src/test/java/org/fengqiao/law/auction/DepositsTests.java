package org.fengqiao.law.auction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 网络司法拍卖规定第17条（申请执行人的保证金）、第24条（悔拍）。 */
class DepositsTests {

    @ParameterizedTest
    @CsvSource({"70000, 0.00, 可以不交", "70000.01, 0.00, 可以不交", "50000, 20000.00, 补交差额", "0, 70000.00, 补交差额"})
    void sparesTheCreditorTheDepositHisClaimCovers(String claim, String amount, String words) {
        var line = Deposits.ofCreditor(new BigDecimal("70000"), new BigDecimal(claim));
        assertThat(line.amount()).isEqualByComparingTo(amount);
        assertThat(line.text()).contains(words, "《网络司法拍卖规定》第17条");
    }

    @ParameterizedTest
    @CsvSource({
        "70000, 2000, 30000, 2000.00, 30000.00, 38000.00", "70000, 2000, 100000, 2000.00, 68000.00, 0.00", "70000, 80000, 1, 70000.00, 0.00, 0.00", "70000, 0, 0, 0.00, 0.00, 70000.00"
    })
    void spendsTheDefaultersDepositOnCostsThenGapThenDebt(String deposit, String costs, String gap, String toCosts, String toGap, String toDebt) {
        var lines = Deposits.ofDefaulter(new BigDecimal(deposit), new BigDecimal(costs), new BigDecimal(gap));
        assertThat(lines.subList(1, 4)).extracting(line -> line.amount().toPlainString()).containsExactly(toCosts, toGap, toDebt);
        assertThat(Line.sum(lines)).isEqualByComparingTo(deposit);
        assertThat(lines.getFirst().text()).contains("不予退还", "不得再参加竞买", "第24条");
        assertThat(lines).hasSize(new BigDecimal(costs).add(new BigDecimal(gap)).compareTo(new BigDecimal(deposit)) > 0 ? 5 : 4);
    }

    @Test
    void answersWhoAsks() {
        var plan = Questions.answer("auction", Map.of("kind", "immovable", "reference", "2000000", "start", "2026-06-10", "claim", "50000"));
        assertThat(plan).containsEntry("creditorDeposit", "20000.00");
        assertThat(plan.get("prices").toString()).contains("补交差额");
        var defaulted = Questions.answer("auction", Map.of("kind", "movable", "forfeited", "70000", "costs", "2000", "gap", "30000"));
        assertThat(defaulted).containsEntry("toDebt", "38000.00");
        assertThat(defaulted.get("rules").toString()).contains("网络司法拍卖规定");
        assertThatThrownBy(() -> Questions.answer("auction", Map.of("kind", "movable", "forfeited", "70000"))).isInstanceOf(InvalidInput.class).hasMessageContaining("costs");
        assertThatThrownBy(() -> Questions.answer("auction", Map.of("kind", "movable", "seized", "2026-01-05", "claim", "1"))).isInstanceOf(InvalidInput.class);
    }
}
