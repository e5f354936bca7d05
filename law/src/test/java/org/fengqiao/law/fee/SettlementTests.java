package org.fengqiao.law.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.fee.Settlement.Refund;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTests {

    private static final FeeQuery LOAN = FeeQuery.of(FeeKind.PROPERTY, new BigDecimal("386200"));

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, -3546.50", "MEDIATED, -3546.50", "TOP_UP_MISSED, -3546.50", "NOT_ACCEPTED, -7093.00", "REMANDED, -7093.00", "CRIMINAL, -7093.00", "STAYED, 0.00", "TERMINATED, 0.00"
    })
    void givesBackWhatTheReasonAllows(Refund reason, String amount) {
        var balance = Settlement.refund(reason, Fees.of(LOAN));
        assertThat(balance.amount()).isEqualByComparingTo(amount);
        assertThat(Line.sum(balance.lines())).isEqualByComparingTo(amount);
        assertThat(balance.lines()).hasSize(1).first().satisfies(line -> {
            assertThat(line.what()).isEqualTo(reason.label());
            assertThat(line.formula()).isEqualTo(switch (amount) {
                case "0.00" -> "已交 7093.00";
                case "-7093.00" -> "应交 0.00 − 已交 7093.00";
                default -> "应交 3546.50 − 已交 7093.00";
            });
            assertThat(line.article()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN, 0", "MEDIATED, 0", "NOT_ACCEPTED, -3546.50", "STAYED, 0"})
    void doesNotHalveAgainWhatWasHalved(Refund reason, String amount) {
        var balance = Settlement.refund(reason, Fees.of(LOAN.under(Procedure.SUMMARY)));
        assertThat(balance.amount()).isEqualByComparingTo(amount);
        var explained = balance.lines().stream().anyMatch(line -> line.what().contains("只减半一次"));
        assertThat(explained).isEqualTo(reason == Refund.WITHDRAWN || reason == Refund.MEDIATED);
    }

    /** 民诉法解释第199条：简易转普通逾期未补交的，按撤诉处理，已经收取的（减半后的）费用退还一半。 */
    @Test
    void givesBackHalfOfWhatTheSummaryProcedureCostWhenTheTopUpIsMissed() {
        var balance = Settlement.refund(Refund.TOP_UP_MISSED, Fees.of(LOAN.under(Procedure.SUMMARY)));
        assertThat(balance.amount()).isEqualByComparingTo("-1773.25");
        assertThat(balance.lines()).hasSize(1);
        var order = Fees.of(FeeQuery.of(FeeKind.PAYMENT_ORDER, new BigDecimal("386200")));
        assertThatThrownBy(() -> Settlement.refund(Refund.TOP_UP_MISSED, order)).isInstanceOf(InvalidInput.class).hasMessageContaining("申请支付令");
    }

    /** 交纳办法第15条只说案件受理费：撤回保全、执行申请的，申请费不退。 */
    @ParameterizedTest
    @CsvSource({"PRESERVATION, WITHDRAWN", "PRESERVATION, MEDIATED", "ENFORCEMENT, WITHDRAWN", "PAYMENT_ORDER, WITHDRAWN"})
    void keepsApplicationFees(FeeKind kind, Refund reason) {
        var balance = Settlement.refund(reason, Fees.of(FeeQuery.of(kind, new BigDecimal("500000"))));
        assertThat(balance.amount()).isEqualByComparingTo("0");
        assertThat(balance.lines().getLast().text()).contains("不退还", "第15条");
    }

    @Test
    void citesTheInterpretationForAMissedTopUp() {
        var line = Settlement.refund(Refund.TOP_UP_MISSED, Fees.of(LOAN)).lines().getFirst();
        assertThat(line.text()).endsWith("（《民诉法解释》第199条）");
        assertThat(Settlement.refund(Refund.CRIMINAL, Fees.of(LOAN)).lines().getFirst().text()).endsWith("（《诉讼费用交纳办法》第25条）");
    }

    @Test
    void keepsTheRoundedHalfWhenTheFenDoNotDivide() {
        var fee = Fees.of(FeeQuery.of(FeeKind.PROPERTY, new BigDecimal("1234567.89")));
        assertThat(Settlement.refund(Refund.WITHDRAWN, fee).amount()).isEqualByComparingTo("-7955.55");
    }

    @Test
    void topsUpAfterConversion() {
        var balance = Settlement.conversionTopUp(LOAN);
        assertThat(balance.amount()).isEqualByComparingTo("3546.50");
        assertThat(balance.lines().getFirst().text())
                .isEqualTo("简易程序转为普通程序，自接到通知之日起 7 日内补交：7093.00 − 3546.50 = 3546.50 元（《民诉法解释》第199条）");
    }

    @Test
    void settlesAChangedClaim() {
        var less = FeeQuery.of(FeeKind.PROPERTY, new BigDecimal("300000"));
        var up = Settlement.claimChanged(less, LOAN, true);
        assertThat(up.amount()).isEqualByComparingTo("1293.00");
        assertThat(up.lines().getFirst().what()).contains("增加");
        var down = Settlement.claimChanged(LOAN, less, false);
        assertThat(down.amount()).isEqualByComparingTo("-1293.00");
        assertThat(down.lines().getFirst().what()).contains("退还差额");
        var late = Settlement.claimChanged(LOAN, less, true);
        assertThat(late.amount()).isEqualByComparingTo("0");
        assertThat(late.lines().getFirst().what()).contains("由变更方负担");
        assertThat(Settlement.claimChanged(LOAN, LOAN, true).lines().getFirst().what()).contains("增加");
        assertThatThrownBy(() -> Settlement.claimChanged(LOAN, FeeQuery.of(FeeKind.LABOUR), true)).isInstanceOf(InvalidInput.class);
    }

    /** 民诉法解释第195条：支付令失效转入诉讼的，补交案件受理费；申请费可以全部抵扣，不能抵扣更多。 */
    @Test
    void tellsOfTheLapsedOrderBeforeTheFeeAndTakesAllOfItForPaidAtMost() {
        var suit = Fees.of(LOAN);
        var balance = Settlement.paymentOrderFailed(suit, suit.amount());
        assertThat(balance.amount()).isEqualByComparingTo("0");
        assertThat(balance.lines().getFirst().what()).isEqualTo("支付令失效转入诉讼，补交案件受理费");
        var more = suit.amount().add(new BigDecimal("0.01"));
        assertThatThrownBy(() -> Settlement.paymentOrderFailed(suit, more)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void turnsOnlyKindsWithAnAcceptanceFeeIntoASuit() {
        var last = Fees.of(FeeQuery.of(FeeKind.ADMINISTRATIVE_SPECIAL, BigDecimal.ZERO));
        assertThat(Settlement.paymentOrderFailed(last, BigDecimal.ZERO).amount()).isEqualByComparingTo(last.amount());
        var order = Fees.of(FeeQuery.of(FeeKind.PAYMENT_ORDER, new BigDecimal("386200")));
        assertThatThrownBy(() -> Settlement.paymentOrderFailed(order, BigDecimal.ZERO)).isInstanceOf(InvalidInput.class);
    }
}
