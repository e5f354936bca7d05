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
import org.fengqiao.law.period.Exclusion;
import org.junit.jupiter.api.Test;

/** 法释〔2014〕8号第1条：加倍部分债务利息 = 尚未清偿的除一般债务利息之外的金钱债务 × 日万分之一点七五 × 迟延履行期间。 */
class DelayedPerformanceTests {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    private static DoubleInterest reckon(Delay delay) {
        var result = DelayedPerformance.reckon(delay);
        assertThat(Line.sum(result.lines())).isEqualByComparingTo(result.amount());
        return result;
    }

    private static Delay delay(String debt, int days) {
        return Delay.of(new BigDecimal(debt), FROM, FROM.plusDays(days));
    }

    private static Delay with(Delay d, String other, List<Repayment> repayments, List<Exclusion> pauses, boolean lastDay) {
        return new Delay(d.debt(), new BigDecimal(other), d.from(), d.to(), repayments, pauses, lastDay);
    }

    @Test
    void multipliesDebtRateAndDays() {
        assertThat(reckon(delay("386200", 97)).amount()).isEqualTo(new BigDecimal("6555.75"));
        assertThat(reckon(Delay.of(new BigDecimal("300000"), FROM, LocalDate.of(2025, 2, 10))).amount()).isEqualTo(new BigDecimal("2100.00"));
        assertThat(reckon(delay("300000", 0)).amount()).isEqualTo(new BigDecimal("0.00"));
        assertThat(reckon(delay("300000", 0)).segments()).isEmpty();
    }

    @Test
    void reckonsInSegmentsBetweenRepayments() {
        var paid = List.of(new Repayment(FROM.plusDays(40), new BigDecimal("120000")));
        var result = reckon(with(delay("300000", 95), "0", paid, List.of(), false));
        assertThat(result.amount()).isEqualTo(new BigDecimal("3832.50"));
        assertThat(result.segments()).extracting(Segment::interest).containsExactly(new BigDecimal("2100.00"), new BigDecimal("1732.50"));
        assertThat(result.debtLeft()).isEqualTo(new BigDecimal("180000.00"));
        assertThat(result.paid()).isEqualByComparingTo("0");
        assertThat(result.lines().get(1).text())
                .isEqualTo("2025-01-01 至 2025-02-09 共 40 日，加倍部分债务利息：300000.00 × 0.000175 × 40 = 2100.00 元（《迟延履行利息解释》第1条）");
        assertThat(result.lines().getLast().what()).contains("尚欠文书债务 180000.00 元，已付加倍利息 0.00 元");
    }

    /** 第4条：先清偿生效文书确定的金钱债务，再清偿加倍部分债务利息。 */
    @Test
    void paysTheInstrumentBeforeTheDoubleInterest() {
        var paid = List.of(new Repayment(FROM.plusDays(40), new BigDecimal("311000")));
        var result = reckon(with(delay("300000", 95), "10000", paid, List.of(), false));
        assertThat(result.amount()).isEqualTo(new BigDecimal("2100.00"));
        assertThat(result.paid()).isEqualTo(new BigDecimal("1000.00"));
        assertThat(result.debtLeft()).isEqualByComparingTo("0");
        var generous = List.of(new Repayment(FROM.plusDays(40), new BigDecimal("400000")));
        assertThat(reckon(with(delay("300000", 95), "10000", generous, List.of(), false)).paid()).isEqualByComparingTo("2100");
    }

    @Test
    void neverPaysMoreDoubleInterestThanHasRun() {
        var paid = List.of(
                new Repayment(FROM.plusDays(40), new BigDecimal("301000")),
                new Repayment(FROM.plusDays(50), new BigDecimal("1000")),
                new Repayment(FROM.plusDays(60), new BigDecimal("1000")));
        var result = reckon(with(delay("300000", 95), "0", paid, List.of(), false));
        assertThat(result.paid()).isEqualTo(new BigDecimal("2100.00"));
        assertThat(result.segments()).hasSize(1);
    }

    @Test
    void countsWhatElseTheInstrumentOrdersAsDebt() {
        var result = reckon(with(delay("300000", 40), "10000", List.of(), List.of(), false));
        assertThat(result.debtLeft()).isEqualTo(new BigDecimal("310000.00"));
    }

    @Test
    void paysGeneralInterestBeforePrincipal() {
        var paid = List.of(new Repayment(FROM.plusDays(40), new BigDecimal("10000")));
        var result = reckon(with(delay("300000", 80), "10000", paid, List.of(), false));
        assertThat(result.amount()).isEqualTo(new BigDecimal("4200.00"));
        assertThat(result.debtLeft()).isEqualTo(new BigDecimal("300000.00"));
    }

    /** 第3条：非因被执行人的申请中止或者暂缓执行的期间不计算。 */
    @Test
    void leavesOutStaysTheDebtorDidNotAskFor() {
        var pauses = List.of(
                Exclusion.suspension(FROM.plusDays(30), FROM.plusDays(39), "再审中止执行"), Exclusion.suspension(FROM.plusDays(10), FROM.plusDays(19), "暂缓执行"));
        var result = reckon(with(delay("300000", 60), "0", List.of(), pauses, false));
        assertThat(result.amount()).isEqualTo(new BigDecimal("2100.00"));
        assertThat(result.segments()).extracting(Segment::days).containsExactly(10L, 10L, 20L);
        assertThat(result.lines()).extracting(Line::what).anyMatch(text -> text.contains("因再审中止执行不计"));
    }

    @Test
    void handlesPausesAtTheEdges() {
        var before = List.of(Exclusion.suspension(FROM.minusDays(9), FROM, "暂缓"));
        assertThat(reckon(with(delay("300000", 41), "0", List.of(), before, false)).amount()).isEqualTo(new BigDecimal("2100.00"));
        var over = List.of(Exclusion.suspension(FROM.plusDays(40), FROM.plusDays(90), "暂缓"));
        assertThat(reckon(with(delay("300000", 60), "0", List.of(), over, false)).amount()).isEqualTo(new BigDecimal("2100.00"));
        var outside = List.of(Exclusion.suspension(FROM.plusDays(40), FROM.plusDays(41), "暂缓"), Exclusion.suspension(FROM.minusDays(5), FROM.minusDays(1), "暂缓"));
        assertThat(reckon(with(delay("300000", 40), "0", List.of(), outside, false)).amount()).isEqualTo(new BigDecimal("2100.00"));
    }

    @Test
    void countsTheLastDayWhenTold() {
        var result = reckon(with(delay("300000", 39), "0", List.of(), List.of(), true));
        assertThat(result.amount()).isEqualTo(new BigDecimal("2100.00"));
        assertThat(result.lines().getFirst().what()).contains("始日和终日都计入");
        assertThat(reckon(delay("300000", 39)).lines().getFirst().what()).contains("终日不计入");
    }

    @Test
    void refusesWhatTheInterpretationDoesNotCover() {
        assertThatThrownBy(() -> Delay.of(BigDecimal.ONE, LocalDate.of(2014, 7, 31), FROM)).isInstanceOf(NotCovered.class);
        assertThat(Delay.of(BigDecimal.ONE, LocalDate.of(2014, 8, 1), FROM).other()).isEqualTo(Amounts.ZERO);
        assertThatThrownBy(() -> Delay.of(BigDecimal.ONE, FROM, FROM.minusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Delay.of(new BigDecimal("-1"), FROM, FROM)).isInstanceOf(InvalidInput.class);
    }
}
