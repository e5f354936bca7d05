package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.NotCovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民间借贷规定第24至31条；民法典第561条。 */
class PrivateLendingTests {

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text);
    }

    private static Loan loan(String rate, String overdue, String contract, String due) {
        return new Loan(
                yuan("100000"),
                Amounts.ZERO,
                rate == null ? null : yuan(rate),
                overdue == null ? null : yuan(overdue),
                date(contract),
                date(contract),
                due == null ? null : date(due));
    }

    private static Owed owed(Loan loan, String to, Repayment... repayments) {
        var owed = PrivateLending.reckon(LendingQuery.of(loan, date(to), List.of(repayments)));
        assertThat(Line.sum(owed.lines())).isEqualByComparingTo(owed.total());
        return owed;
    }

    private static Repayment repaid(String on, String amount) {
        return new Repayment(date(on), yuan(amount));
    }

    /** 合同成立时一年期LPR四倍：2021-03-01 为 3.85% × 4 = 15.4%。 */
    @ParameterizedTest
    @CsvSource({
        "0.24, 2021-03-01, 2022-03-01, 15400.00", "0.154, 2021-03-01, 2022-03-01, 15400.00", "0.15, 2021-03-01, 2022-03-01, 15000.00", "0.15400001, 2021-03-01, 2022-03-01, 15400.00",
        "0, 2021-03-01, 2022-03-01, 0.00", "0.24, 2025-05-20, 2026-05-20, 12000.00", "0.24, 2025-05-19, 2026-05-19, 12400.00", "0.24, 2021-03-01, 2021-03-02, 42.19",
        "0.24, 2021-03-01, 2021-03-01, 0.00", "0.24, 2020-08-20, 2021-08-20, 15400.00"
    })
    void capsTheRateAtFourTimesTheLprOfTheContract(String rate, String from, String to, String interest) {
        assertThat(owed(loan(rate, null, from, null), to).interest()).isEqualTo(yuan(interest));
    }

    @Test
    void keepsRepaymentsOfTheTermBeforeDefault() {
        var loan = loan("0.06", "0.12", "2021-03-01", "2022-02-28");
        var owed = owed(loan, "2023-03-01", repaid("2021-09-01", "3024.66"), repaid("2022-03-01", "2975.34"));
        assertThat(owed.allocations()).extracting(Allocation::principal).containsExactly(yuan("0.00"), yuan("0.00"));
        assertThat(owed.segments()).extracting(Segment::interest).containsExactly(yuan("3024.66"), yuan("2975.34"), yuan("12000.00"));
        assertThat(owed.interest()).isEqualTo(yuan("12000.00"));
    }

    @Test
    void saysThatARateAtTheCapDoesNotExceedIt() {
        assertThat(owed(loan("0.154", null, "2021-03-01", null), "2022-03-01").lines().getLast().what()).contains("未超过");
    }

    @Test
    void saysWhenTheCapApplies() {
        assertThat(owed(loan("0.24", null, "2021-03-01", null), "2022-03-01").lines().getLast().text())
                .isEqualTo("2021-03-01 至 2022-02-28 共 365 日，约定年利率24%，超过合同成立时一年期LPR的四倍15.4%，按上限："
                        + "100000.00 × 15.4% ÷ 365 × 365 = 15400.00 元（《民间借贷规定》第25条）");
        assertThat(owed(loan("0.15", null, "2021-03-01", null), "2022-03-01").lines().getLast().text()).contains("未超过合同成立时一年期LPR的四倍15.4%");
    }

    @Test
    void allowsNoInterestThatWasNotAgreed() {
        var owed = owed(loan(null, null, "2021-03-01", null), "2022-03-01");
        assertThat(owed.interest()).isEqualByComparingTo("0");
        assertThat(owed.lines().getLast().text()).contains("未约定利息", "第24条");
    }

    /** 第26条：预先在本金中扣除利息的，按实际出借的金额认定本金。 */
    @Test
    void countsOnlyWhatWasReallyLentAsPrincipal() {
        var loan = new Loan(yuan("100000"), yuan("10000"), yuan("0.1"), null, date("2021-03-01"), date("2021-03-01"), null);
        var owed = owed(loan, "2022-03-01");
        assertThat(owed.principal()).isEqualTo(yuan("90000.00"));
        assertThat(owed.interest()).isEqualTo(yuan("9000.00"));
        assertThat(owed.lines().get(1).text()).contains("以实际出借的 90000.00 元为本金", "第26条");
    }

    @Test
    void usesRepaymentsForInterestFirst() {
        var owed = owed(loan("0.1", null, "2021-03-01", null), "2022-03-01", repaid("2021-09-01", "20000"), repaid("2021-05-01", "500"));
        assertThat(owed.allocations().get(0)).isEqualTo(new Allocation(date("2021-05-01"), 50_000, 0, 0, 0));
        assertThat(owed.allocations().get(1))
                .as("61 日 1671.23 元已付 500，又 123 日 3369.86 元")
                .isEqualTo(new Allocation(date("2021-09-01"), 454_109, 0, 1_545_891, 0));
        assertThat(owed.principal()).isEqualTo(yuan("84541.09"));
        assertThat(owed.interest()).as("84541.09 × 10% ÷ 365 × 181").isEqualTo(yuan("4192.31"));
        assertThat(owed.accrued()).isEqualTo(yuan("9233.40"));
        assertThat(owed.lines()).extracting(Line::what).anyMatch(text -> text.equals("2021-09-01 还款，抵利息 4541.09 元、本金 15458.91 元"));
    }

    @Test
    void explainsInTheOrderOfEvents() {
        var loan = Loan.of(yuan("100000"), yuan("0.1"), date("2021-03-01"), date("2021-03-01"));
        var owed = owed(loan, "2022-03-01", repaid("2021-05-01", "500"), repaid("2022-03-01", "600"));
        var whats = owed.lines().stream().map(Line::what).toList();
        assertThat(whats).hasSize(6);
        assertThat(whats.get(0)).isEqualTo("借款本金");
        assertThat(whats.get(1)).startsWith("日利率");
        assertThat(whats.get(2)).startsWith("2021-03-01 至 2021-04-30");
        assertThat(whats.get(3)).startsWith("2021-05-01 还款");
        assertThat(whats.get(4)).startsWith("2021-05-01 至 2022-02-28");
        assertThat(whats.get(5)).startsWith("2022-03-01 还款");
    }

    @Test
    void noticesOverpayment() {
        var owed = owed(loan("0.1", null, "2021-03-01", null), "2022-03-01", repaid("2021-03-01", "100000"), repaid("2022-03-01", "1"));
        assertThat(owed.total()).isEqualByComparingTo("-1");
        assertThat(owed.overpaid()).isEqualByComparingTo("1");
        assertThat(owed.segments()).isEmpty();
        assertThat(owed.lines().getLast().what()).contains("多付 1.00 元");
    }

    /** 第28条。 */
    @ParameterizedTest
    @CsvSource({
        "0.06, 0.12, 逾期，按约定逾期利率12%, 12000.00", "0.06, , 逾期，未约定逾期利率，按借期内利率6%, 6000.00", ", , 逾期，未约定任何利率，按当时一年期LPR（2022-02-21 公布）, 3700.00",
        "0.06, 0.36, 超过合同成立时一年期LPR的四倍15.4%, 15400.00"
    })
    void chargesDefaultAsAgreedOrAsTheLawSays(String rate, String overdue, String reason, String interest) {
        var owed = owed(loan(rate, overdue, "2021-03-01", "2022-02-28"), "2023-03-01");
        var last = owed.segments().getLast();
        assertThat(last.from()).isEqualTo("2022-03-01");
        assertThat(last.interest()).isEqualTo(yuan(interest));
        assertThat(last.basis().reason()).contains(reason);
        assertThat(last.basis().article().number()).isIn(25, 28);
    }

    @Test
    void doesNotReachDefaultBeforeTheDueDay() {
        assertThat(owed(loan("0.06", "0.12", "2021-03-01", "2022-03-01"), "2022-03-01").segments()).hasSize(1);
        assertThat(owed(loan("0.06", "0.12", "2021-03-01", "2022-02-28"), "2022-03-01").segments()).hasSize(1);
        assertThat(owed(loan("0.06", "0.12", "2021-03-01", "2022-02-27"), "2022-03-01").segments()).hasSize(2);
    }

    /** 第31条：2020-08-20 后受理、合同在前成立的，至 2020-08-19 按旧解释，之后按起诉时四倍LPR。 */
    @Test
    void appliesTheTransitionOf2020() {
        var query = new LendingQuery(
                loan("0.24", null, "2019-08-20", null), date("2021-08-20"), date("2022-02-01"), List.of(), Lpr.builtIn(), DayBase.D365);
        var segments = PrivateLending.reckon(query).segments();
        assertThat(segments).hasSize(2);
        assertThat(segments.get(0).to()).isEqualTo("2020-08-20");
        assertThat(segments.get(0).interest()).as("366 日 24%").isEqualTo(yuan("24065.75"));
        assertThat(segments.get(1).interest()).as("365 日 3.7% × 4").isEqualTo(yuan("14800.00"));
        assertThat(segments.get(0).line(new Phrase()).text()).contains("未核实参数");
        assertThat(segments.get(1).line(new Phrase()).text()).contains("起诉时一年期LPR的四倍14.8%", "第31条");
    }

    @Test
    void keepsTheOldCapForSuitsFiledBeforeTheChange() {
        var query = new LendingQuery(
                loan("0.30", null, "2019-08-20", null), date("2021-08-19"), date("2020-08-19"), List.of(), Lpr.builtIn(), DayBase.D365);
        var segments = PrivateLending.reckon(query).segments();
        assertThat(segments).hasSize(1);
        assertThat(segments.getFirst().interest()).as("730 日 24%").isEqualTo(yuan("48000.00"));
        var changed = new LendingQuery(
                loan("0.30", null, "2019-08-20", null), date("2021-08-19"), date("2020-08-20"), List.of(), Lpr.builtIn(), DayBase.D365);
        assertThat(PrivateLending.reckon(changed).segments()).hasSize(2);
    }

    @Test
    void leavesContractsBefore2015Uncovered() {
        var loan = loan("0.24", null, "2015-08-31", null);
        assertThatThrownBy(() -> owed(loan, "2021-03-01")).isInstanceOf(NotCovered.class).hasMessageContaining("2015-09-01");
        assertThat(owed(loan("0.24", null, "2015-09-01", null), "2015-09-02").interest()).isEqualTo(yuan("65.75"));
    }

    @Test
    void dividesByThreeHundredAndSixtyWhenTold() {
        var query = new LendingQuery(
                loan("0.12", null, "2021-03-01", null), date("2021-03-31"), date("2021-03-31"), List.of(), Lpr.builtIn(), DayBase.D360);
        assertThat(PrivateLending.reckon(query).interest()).isEqualTo(yuan("1000.00"));
    }

    @Test
    void refusesRatesDatesAndSumsThatCannotBe() {
        assertThatThrownBy(() -> loan("24", null, "2021-03-01", null)).isInstanceOf(InvalidInput.class).hasMessageContaining("0.24 即年利率 24%");
        assertThat(loan("10", null, "2021-03-01", null).rate()).isEqualTo(yuan("10"));
        assertThatThrownBy(() -> loan("-0.01", null, "2021-03-01", null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> loan("0.123456789", null, "2021-03-01", null)).isInstanceOf(InvalidInput.class).hasMessageContaining("八位小数");
        assertThatThrownBy(() -> loan("0.1", "11", "2021-03-01", null)).hasMessageContaining("逾期利率");
        assertThatThrownBy(() -> loan("0.1", null, "2021-03-01", "2021-02-28")).hasMessageContaining("还款期限");
        assertThatThrownBy(() -> owed(loan("0.1", null, "2021-03-01", null), "2021-02-28")).hasMessageContaining("早于始日");
        assertThatThrownBy(() -> owed(loan("0.1", null, "2021-03-01", null), "2022-01-01", repaid("2021-02-28", "1"))).hasMessageContaining("不在计息期间");
        assertThatThrownBy(() -> owed(loan("0.1", null, "2021-03-01", null), "2022-01-01", repaid("2022-01-02", "1"))).hasMessageContaining("不在计息期间");
        assertThatThrownBy(() -> repaid("2021-05-01", "0")).hasMessageContaining("大于零");
        var from = date("2021-02-28");
        assertThatThrownBy(() -> new Loan(yuan("1"), Amounts.ZERO, null, null, date("2021-03-01"), from, null)).hasMessageContaining("早于合同成立日");
        assertThatThrownBy(() -> new Loan(yuan("1"), yuan("1"), null, null, from, from, null)).hasMessageContaining("预扣利息");
    }

    /** 第27条。 */
    @ParameterizedTest
    @CsvSource({"130800, 130800.00, 未超过", "130800.01, 130800.00, 超过上限", "120000, 120000.00, 未超过"})
    void limitsCompounding(String claimed, String allowed, String reason) {
        var line = PrivateLending.compoundLimit(yuan("100000"), yuan("0.154"), date("2021-03-01"), date("2023-03-01"), yuan(claimed), DayBase.D365);
        assertThat(line.amount()).isEqualTo(yuan(allowed));
        assertThat(line.what()).contains(reason);
        assertThat(line.formula()).contains("× 15.4% ÷ 365 × 730 = 130800.00");
        assertThatThrownBy(() -> PrivateLending.compoundLimit(yuan("1"), yuan("0.1"), date("2021-03-01"), date("2021-02-01"), yuan("1"), DayBase.D365))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PrivateLending.compoundLimit(yuan("1"), yuan("24"), date("2021-03-01"), date("2022-03-01"), yuan("1"), DayBase.D365))
                .hasMessageContaining("利率上限");
        assertThat(PrivateLending.compoundLimit(yuan("1"), yuan("0.1"), date("2021-03-01"), date("2021-03-01"), yuan("2"), DayBase.D365).amount())
                .isEqualByComparingTo("1");
    }

    @Test
    void saysWhichOfTheTwoRatesIsWrong() {
        for (var wrong : List.of("-0.01", "10.01", "0.123456789")) {
            assertThatThrownBy(() -> loan(wrong, null, "2021-03-01", null)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.input()).isEqualTo("rate"));
            assertThatThrownBy(() -> loan("0.10", wrong, "2021-03-01", "2022-03-01"))
                    .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.input()).isEqualTo("overdue-rate"));
        }
    }

    @Test
    void anOrdinaryRepaymentRestsOnWhatWasSupplied() {
        var lines = owed(loan("0.10", null, "2021-03-01", null), "2022-03-01", repaid("2021-09-01", "1000")).lines();
        assertThat(lines).filteredOn(line -> line.what().contains("还款，抵利息")).singleElement()
                .satisfies(line -> assertThat(line.provenance()).isEqualTo(org.fengqiao.law.Provenance.SUPPLIED));
    }
}
