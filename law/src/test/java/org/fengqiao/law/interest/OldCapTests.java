package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;

/** 民间借贷规定第31条，旧司法解释的24%与36%（未核实参数）：已自愿支付的24%至36%部分不退还也不抵本金，未支付的不支持。 */
class OldCapTests {

    private static Owed owed(String rate, String overdue, String due, boolean voluntary, String to, Repayment... repayments) {
        var contract = LocalDate.parse("2018-01-01");
        var loan = new Loan(
                new BigDecimal("100000"),
                Amounts.ZERO,
                new BigDecimal(rate),
                overdue == null ? null : new BigDecimal(overdue),
                contract,
                contract,
                due == null ? null : LocalDate.parse(due));
        var query = new LendingQuery(
                loan, LocalDate.parse(to), LocalDate.parse("2021-01-20"), List.of(repayments), Lpr.builtIn(), DayBase.D365, voluntary);
        var owed = PrivateLending.reckon(query);
        assertThat(Line.sum(owed.lines())).isEqualByComparingTo(owed.total());
        return owed;
    }

    private static Repayment repaid(String on, String amount) {
        return new Repayment(LocalDate.parse(on), new BigDecimal(amount));
    }

    private static List<String> texts(Owed owed) {
        return owed.lines().stream().map(Line::text).toList();
    }

    @Test
    void keepsWhatWasWillinglyPaidUpToThirtySixPercent() {
        var owed = owed("0.36", null, null, true, "2019-01-01", repaid("2019-01-01", "36000"));
        assertThat(owed.allocations()).containsExactly(new Allocation(LocalDate.parse("2019-01-01"), 2_400_000, 1_200_000, 0, 0));
        assertThat(owed.allocations().getFirst()).extracting(Allocation::interest, Allocation::overpaid).containsExactly(new BigDecimal("24000.00"), new BigDecimal("0.00"));
        assertThat(owed.segments().getFirst().principal()).isEqualTo("100000.00");
        assertThat(owed.principal()).isEqualTo("100000.00");
        assertThat(texts(owed)).last().asString().contains("24000.00 元", "12000.00 元是自愿支付", "第31条", "未核实");
    }

    /** 未核实的24%、36%可以换成核对过的数值，换后不再注明未核实。 */
    @Test
    void followsTheOldCapSomebodyRead() {
        var loan = new Loan(new BigDecimal("100000"), Amounts.ZERO, new BigDecimal("0.36"), null, LocalDate.parse("2018-01-01"), LocalDate.parse("2018-01-01"), null);
        var query = new LendingQuery(
                loan, LocalDate.parse("2019-01-01"), LocalDate.parse("2021-01-20"), List.of(repaid("2019-01-01", "36000")), Lpr.builtIn(), DayBase.D365, true);
        var owed = PrivateLending.reckon(query.with(OldCap.supplied(new BigDecimal("0.20"), new BigDecimal("0.30"))));
        assertThat(owed.allocations()).containsExactly(new Allocation(LocalDate.parse("2019-01-01"), 2_000_000, 1_000_000, 600_000, 0));
        assertThat(texts(owed)).last().asString().contains("10000.00 元是自愿支付的年利率20%至30%部分的利息").doesNotContain("未核实");
        assertThat(texts(owed)).anyMatch(text -> text.contains("超过旧司法解释的年利率20%，按上限")).noneMatch(text -> text.contains("未核实"));
        var unasked = new LendingQuery(loan, query.to(), query.filed(), query.repayments(), query.lpr(), DayBase.D365);
        var reminded = PrivateLending.reckon(unasked.with(OldCap.supplied(new BigDecimal("0.20"), new BigDecimal("0.30"))));
        assertThat(texts(reminded)).anyMatch(text -> text.contains("超过20%的部分已抵本金；借款人自愿支付到30%的不抵"));
        assertThatThrownBy(() -> OldCap.supplied(new BigDecimal("0.36"), new BigDecimal("0.24"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> OldCap.supplied(new BigDecimal("0.24"), new BigDecimal("36")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.input()).isEqualTo("old-void"));
    }

    @Test
    void isAskedForByBothItsFigures() {
        var inputs = Map.of("principal", "100000", "rate", "0.36", "contract", "2018-01-01", "to", "2019-01-01");
        var both = new HashMap<>(inputs);
        both.putAll(Map.of("old-cap", "0.20", "old-void", "0.30"));
        assertThat(Questions.answer("interest", inputs).get("interest")).isEqualTo("24000.00");
        assertThat(Questions.answer("interest", both).get("interest")).isEqualTo("20000.00");
        both.remove("old-void");
        assertThatThrownBy(() -> Questions.answer("interest", both)).isInstanceOf(InvalidInput.class).hasMessageContaining("一并填写");
    }

    @Test
    void setsWhatExceedsThirtySixPercentOffAgainstThePrincipal() {
        var owed = owed("0.48", null, null, true, "2019-01-01", repaid("2019-01-01", "48000"));
        assertThat(owed.allocations().getFirst().unforced()).isEqualTo("12000.00");
        assertThat(owed.principal()).isEqualTo("88000.00");
        assertThat(owed("0.30", null, null, true, "2019-01-01", repaid("2019-01-01", "36000")).principal()).isEqualTo("94000.00");
    }

    @Test
    void setsAllAboveTheOldCapOffAgainstThePrincipalUnlessToldItWasWilling() {
        var owed = owed("0.36", null, null, false, "2019-01-01", repaid("2019-01-01", "36000"));
        assertThat(owed.principal()).isEqualTo("88000.00");
        assertThat(texts(owed)).anyMatch(text -> text.contains("自愿支付到36%") && text.contains("未核实"));
    }

    @Test
    void saysNothingOfItWhereNothingCouldBeWilling() {
        for (var owed : List.of(
                owed("0.24", null, null, true, "2019-01-01", repaid("2019-01-01", "36000")),
                owed("0.24", null, null, false, "2019-01-01", repaid("2019-01-01", "36000")),
                owed("0.36", null, null, false, "2021-01-01", repaid("2020-08-20", "36000")),
                owed("0.36", null, null, false, "2021-01-01"))) {
            assertThat(texts(owed)).noneMatch(text -> text.contains("自愿"));
        }
    }

    @Test
    void forgetsWhatWasNotPaidBeforeTheOldCapEnded() {
        var before = owed("0.36", null, null, true, "2020-08-21", repaid("2020-08-19", "100000"));
        var after = owed("0.36", null, null, true, "2020-08-21", repaid("2020-08-20", "100000"));
        assertThat(before.allocations().getFirst().unforcedFen()).as("961 日 12%").isEqualTo(3_159_452);
        assertThat(after.allocations().getFirst().unforcedFen()).isZero();
        assertThat(after.principal()).isLessThan(before.principal());
    }

    @Test
    void paysTheInterestOwedFirstAndTheWillingPartOnlyOnce() {
        var owed = owed("0.36", null, null, true, "2019-01-01", repaid("2018-12-31", "30000"), repaid("2019-01-01", "30000"));
        assertThat(owed.allocations().get(0).unforcedFen()).as("364 日 24% 后余下").isEqualTo(3_000_000 - 2_393_425);
        assertThat(owed.allocations().get(1).unforcedFen()).as("364 日 12% 的余数加 1 日").isEqualTo(1_196_712 - 606_575 + 3_288);
    }

    @Test
    void followsTheRateAgreedForDefaultOnceItApplies() {
        assertThat(owed("0.10", "0.30", "2018-06-30", true, "2019-01-01", repaid("2019-01-01", "90000")).allocations().getFirst().unforcedFen())
                .as("184 日 6%")
                .isEqualTo(302_466);
        assertThat(owed("0.10", null, "2018-06-30", true, "2019-01-01", repaid("2019-01-01", "90000")).allocations().getFirst().unforcedFen()).isZero();
        assertThat(owed("0.30", "0.10", "2018-06-30", true, "2018-07-01", repaid("2018-06-30", "90000")).allocations().getFirst().unforcedFen())
                .as("180 日 6%")
                .isEqualTo(295_890);
    }
}
