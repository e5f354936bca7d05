package org.fengqiao.law.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 诉讼费用交纳办法第13条（案件受理费）、第14条（申请费）。 */
class FeesTests {

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text);
    }

    private static void assertFee(FeeQuery query, String expected) {
        var fee = Fees.of(query);
        assertThat(fee.amount()).isEqualTo(yuan(expected));
        assertThat(Line.sum(fee.lines())).isEqualByComparingTo(fee.amount());
        assertThat(fee.lines()).isNotEmpty();
    }

    /** 不超过1万元的，每件交纳50元；超过1万元至10万元的部分，按照2.5%交纳…… */
    @ParameterizedTest
    @CsvSource({
        "0, 50.00", "0.01, 50.00", "10000, 50.00", "10000.01, 50.00", "10000.20, 50.01", "10100, 52.50", "99999.99, 2300.00", "100000, 2300.00", "100100, 2302.00",
        "200000, 4300.00", "200100, 4301.50", "386200, 7093.00", "500000, 8800.00", "500100, 8801.00", "1000000, 13800.00", "1000100, 13800.90", "1234567.89, 15911.11",
        "2000000, 22800.00", "2000100, 22800.80", "5000000, 46800.00", "5000100, 46800.70", "10000000, 81800.00", "10000100, 81800.60", "20000000, 141800.00",
        "20000100, 141800.50", "30000000, 191800.00", "1000000000000, 5000041800.00", "120000, 2700.00"
    })
    void chargesPropertyByBrackets(String amount, String fee) {
        assertFee(FeeQuery.of(FeeKind.PROPERTY, yuan(amount)), fee);
    }

    @Test
    void explainsEachBracket() {
        assertThat(Fees.property(yuan("386200")).lines())
                .extracting(Line::text)
                .containsExactly(
                        "不超过1万元的部分，定额50元：50.00 元（《诉讼费用交纳办法》第13条第一项）",
                        "超过1万元至10万元的部分，按2.5%：(100000 − 10000) × 2.5% = 2250.00 元（《诉讼费用交纳办法》第13条第一项）",
                        "超过10万元至20万元的部分，按2%：(200000 − 100000) × 2% = 2000.00 元（《诉讼费用交纳办法》第13条第一项）",
                        "超过20万元至50万元的部分，按1.5%：(386200.00 − 200000) × 1.5% = 2793.00 元（《诉讼费用交纳办法》第13条第一项）");
        assertThat(Fees.property(yuan("30000000")).lines().getLast().what()).isEqualTo("超过2000万元的部分，按0.5%");
    }

    /** 第15、16、18条减半；民诉法解释第206条：只能减半一次。 */
    @ParameterizedTest
    @CsvSource({
        "SUMMARY, JUDGMENT, CLAIM, 3546.50", "SMALL_CLAIMS, JUDGMENT, CLAIM, 3546.50", "SUMMARY, MEDIATED, CLAIM, 3546.50", "ORDINARY, MEDIATED, CLAIM, 3546.50",
        "ORDINARY, WITHDRAWN, CLAIM, 3546.50", "ORDINARY, JUDGMENT, COUNTERCLAIM, 3546.50", "ORDINARY, JUDGMENT, THIRD_PARTY, 3546.50",
        "SUMMARY, WITHDRAWN, COUNTERCLAIM, 3546.50", "ORDINARY, JUDGMENT, CLAIM, 7093.00", "ORDINARY, JUDGMENT, APPEAL, 7093.00", "ORDINARY, WITHDRAWN, APPEAL, 3546.50"
    })
    void halvesOnceAtMost(Procedure procedure, Ending ending, Position position, String fee) {
        assertFee(
                FeeQuery.of(FeeKind.PROPERTY, yuan("386200")).with(new Circumstances(procedure, ending, position)), fee);
    }

    @Test
    void saysWhyItHalvesOnlyOnce() {
        var lines = Fees.of(FeeQuery.of(FeeKind.PROPERTY, yuan("386200")).under(Procedure.SUMMARY).ending(Ending.MEDIATED))
                .lines();
        assertThat(lines.get(4).text()).isEqualTo("调解结案，减半交纳：−7093.00 ÷ 2 = -3546.50 元（《诉讼费用交纳办法》第15条）");
        assertThat(lines.get(5).text()).isEqualTo("适用简易程序，减半交纳：与前项不重复减半，只减半一次（《民诉法解释》第206条）");
    }

    @Test
    void chargesACounterclaimHalf() {
        assertFee(FeeQuery.of(FeeKind.PROPERTY, yuan("60000")).as(Position.COUNTERCLAIM), "650.00");
    }

    @Test
    void chargesAnAppealOnWhatItDisputes() {
        var query = FeeQuery.of(FeeKind.PROPERTY, yuan("120000")).as(Position.APPEAL);
        assertFee(query, "2700.00");
        assertThat(Fees.of(query).lines().getFirst().article()).hasToString("Article[statute=LITIGATION_FEES, number=17, part=]");
        assertThatThrownBy(() -> query.under(Procedure.SUMMARY)).isInstanceOf(InvalidInput.class).hasMessageContaining("上诉");
    }

    @ParameterizedTest
    @CsvSource({
        "DIVORCE, , 300, 300.00", "DIVORCE, 200000, 300, 300.00", "DIVORCE, 200000.01, 300, 300.00", "DIVORCE, 200100, 50, 50.50", "DIVORCE, 2000000, 300, 9300.00",
        "PERSONALITY, 30000, 300, 300.00", "PERSONALITY, 50000, 300, 300.00", "PERSONALITY, 50100, 300, 301.00", "PERSONALITY, 80000, 300, 600.00",
        "PERSONALITY, 100000, 300, 800.00", "PERSONALITY, 100100, 300, 800.50", "PERSONALITY, 250000, 300, 1550.00", "PERSONALITY, , 500, 500.00",
        "NON_PROPERTY, , 80, 80.00", "INTELLECTUAL_PROPERTY, , 1000, 1000.00", "INTELLECTUAL_PROPERTY, 386200, , 7093.00", "LABOUR, , , 10.00",
        "ADMINISTRATIVE, , , 50.00", "ADMINISTRATIVE_SPECIAL, , , 100.00", "JURISDICTION, , 50, 50.00"
    })
    void chargesTheOtherAcceptanceFees(FeeKind kind, String amount, String base, String fee) {
        var query = amount == null ? FeeQuery.of(kind) : FeeQuery.of(kind, yuan(amount));
        assertFee(base == null ? query : query.base(yuan(base)), fee);
    }

    @ParameterizedTest
    @CsvSource({
        "ENFORCEMENT, 0, , 50.00", "ENFORCEMENT, 10000, , 50.00", "ENFORCEMENT, 10100, , 51.50", "ENFORCEMENT, 386200, , 5693.00", "ENFORCEMENT, 500000, , 7400.00",
        "ENFORCEMENT, 500100, , 7401.00", "ENFORCEMENT, 5000000, , 52400.00", "ENFORCEMENT, 5000100, , 52400.50", "ENFORCEMENT, 10000000, , 77400.00",
        "ENFORCEMENT, 10001000, , 77401.00", "ENFORCEMENT, 25000000, , 92400.00", "ENFORCEMENT, , 200, 200.00", "PRESERVATION, , , 30.00", "PRESERVATION, 500, , 30.00",
        "PRESERVATION, 1000, , 30.00", "PRESERVATION, 1100, , 31.00", "PRESERVATION, 100000, , 1020.00", "PRESERVATION, 100200, , 1021.00", "PRESERVATION, 300000, , 2020.00",
        "PRESERVATION, 895999, , 5000.00", "PRESERVATION, 895998, , 4999.99", "PRESERVATION, 896000, , 5000.00", "PRESERVATION, 896002, , 5000.00", "PRESERVATION, 2000000, , 5000.00",
        "PAYMENT_ORDER, 90000, , 683.33", "PAYMENT_ORDER, 10000, , 16.67", "PUBLIC_NOTICE, , , 100.00", "ARBITRATION, , , 400.00", "BANKRUPTCY, 50000000, , 145900.00",
        "BANKRUPTCY, 111640000, , 300000.00", "BANKRUPTCY, 111639000, , 299997.50", "BANKRUPTCY, 200000000, , 300000.00", "MARITIME_FUND, , 1000, 1000.00",
        "MARITIME_ORDER, , 5000, 5000.00", "SHIP_PRIORITY, , 1000, 1000.00", "MARITIME_CLAIM, , , 1000.00", "GENERAL_AVERAGE, , , 1000.00", "SECURED_RIGHT, , 400, 400.00",
        "STATE_COMPENSATION, , , 0.00", "SPECIAL_PROCEDURE, , , 0.00", "CONFIRMATION, , , 0.00", "DISMISSAL, , , 0.00", "RULING_APPEAL, , , 0.00", "PROTECTION_ORDER, , , 0.00"
    })
    void chargesApplicationFeesAndNothingForWhatIsFree(FeeKind kind, String amount, String base, String fee) {
        var query = amount == null ? FeeQuery.of(kind) : FeeQuery.of(kind, yuan(amount));
        assertFee(base == null ? query : query.base(yuan(base)), fee);
    }

    @Test
    void buildsATariffBracketByBracket() {
        var tariff = new Brackets(FeeKind.PROPERTY.article(), "1000", "30").then("20000", "1").then("", "0.5");
        assertThat(tariff.lines(yuan("20000.00")))
                .extracting(Line::text)
                .containsExactly(
                        "不超过1000元的部分，定额30元：30.00 元（《诉讼费用交纳办法》第13条第一项）",
                        "超过1000元至2万元的部分，按1%：(20000 − 1000) × 1% = 190.00 元（《诉讼费用交纳办法》第13条第一项）");
        assertThat(tariff.lines(yuan("20100.00"))).extracting(Line::what).last().isEqualTo("超过2万元的部分，按0.5%");
        assertThat(new Brackets(FeeKind.PROPERTY.article(), "10000", "50").lines(yuan("1")).getFirst().what()).isEqualTo("不超过1万元的部分，定额50元");
    }

    @Test
    void namesWhatItRefusesWithoutRepeatingItAll() {
        assertThatThrownBy(() -> FeeKind.byId("x".repeat(40))).hasMessage("未知的费用类别：" + "x".repeat(40));
        assertThatThrownBy(() -> FeeKind.byId("x".repeat(41))).hasMessage("未知的费用类别：" + "x".repeat(40) + "…");
        assertThatThrownBy(() -> Fees.of(FeeQuery.of(FeeKind.DIVORCE).base(yuan("301")))).hasMessageContaining("50 至 300 元之间");
    }

    @Test
    void addsNoLineForNothing() {
        assertThat(Fees.of(FeeQuery.of(FeeKind.DIVORCE, yuan("200000")).base(yuan("300"))).lines()).hasSize(1);
        assertThat(Fees.of(FeeQuery.of(FeeKind.PERSONALITY, yuan("50000")).base(yuan("300"))).lines()).hasSize(1);
        assertThat(Fees.of(FeeQuery.of(FeeKind.PERSONALITY, yuan("100000")).base(yuan("300"))).lines()).hasSize(2);
        assertThat(Fees.of(FeeQuery.of(FeeKind.PRESERVATION, yuan("896000"))).lines()).hasSize(3);
        assertThat(Fees.of(FeeQuery.of(FeeKind.PRESERVATION, yuan("1000"))).lines()).hasSize(1);
        assertThat(Fees.property(yuan("10000")).lines()).hasSize(1);
    }

    @Test
    void halvesTheLabourFee() {
        assertFee(FeeQuery.of(FeeKind.LABOUR).ending(Ending.MEDIATED), "5.00");
    }

    @Test
    void carriesFractionsOfAFenThroughTheHalving() {
        assertFee(FeeQuery.of(FeeKind.PROPERTY, yuan("10000.20")).under(Procedure.SUMMARY), "25.00");
        assertThat(Fees.of(FeeQuery.of(FeeKind.PROPERTY, yuan("10000.20")).under(Procedure.SUMMARY)).lines().getLast().text())
                .isEqualTo("四舍五入到分：-0.0025 元");
    }

    @Test
    void roundsToTheYuanWhereThatIsTheCustom() {
        assertFee(FeeQuery.of(FeeKind.PROPERTY, yuan("386200")).under(Procedure.SUMMARY).with(Rounding.YUAN), "3547.00");
    }

    @Test
    void showsTheRangeWhereTheProvinceDecides() {
        var fee = Fees.of(FeeQuery.of(FeeKind.DIVORCE));
        assertThat(fee.amount()).isEqualTo(yuan("300.00"));
        assertThat(fee.range()).isEqualTo(new FeeRange(50, 300));
        assertThat(fee.lines().getFirst().text()).contains("未给出本省标准，按上限估算", "本库默认参数，非法定数值");
        assertThat(Fees.of(FeeQuery.of(FeeKind.DIVORCE).base(yuan("200"))).range()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"DIVORCE, 49.99", "DIVORCE, 300.01", "PERSONALITY, 99", "PERSONALITY, 501", "JURISDICTION, 101", "INTELLECTUAL_PROPERTY, 499", "MARITIME_FUND, 10001"})
    void refusesABaseOutsideTheRange(FeeKind kind, String base) {
        assertThatThrownBy(() -> Fees.of(FeeQuery.of(kind).base(yuan(base)))).isInstanceOf(InvalidInput.class).hasMessageContaining("之间");
    }

    @Test
    void refusesWhatCannotBeReckoned() {
        assertThatThrownBy(() -> Fees.property(yuan("-0.01"))).isInstanceOf(InvalidInput.class).hasMessageContaining("负数");
        assertThatThrownBy(() -> Fees.property(yuan("1000000000000.01"))).isInstanceOf(InvalidInput.class).hasMessageContaining("一万亿");
        assertThatThrownBy(() -> Fees.property(yuan("1.001"))).isInstanceOf(InvalidInput.class).hasMessageContaining("两位小数");
        assertThatThrownBy(() -> Fees.of(FeeQuery.of(FeeKind.PROPERTY))).isInstanceOf(InvalidInput.class).hasMessageContaining("须给出金额");
        assertThatThrownBy(() -> Fees.of(FeeQuery.of(FeeKind.SECURED_RIGHT))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> FeeKind.byId("bribe")).isInstanceOf(InvalidInput.class);
        var enforcement = FeeQuery.of(FeeKind.ENFORCEMENT, yuan("1")).under(Procedure.SUMMARY);
        assertThatThrownBy(() -> Fees.of(enforcement)).isInstanceOf(InvalidInput.class).hasMessageContaining("不适用减半");
    }

    @Test
    void coversTheMeasuresFromTheirFirstDay() {
        assertFee(FeeQuery.of(FeeKind.LABOUR).on(LocalDate.of(2007, 4, 1)), "10.00");
        assertThatThrownBy(() -> FeeQuery.of(FeeKind.LABOUR).on(LocalDate.of(2007, 3, 31))).isInstanceOf(NotCovered.class);
    }

    /** 民诉法解释第201条。 */
    @Test
    void addsUpSeveralClaims() {
        var amounts = List.of(yuan("300000"), yuan("86200"));
        assertThat(Fees.combined(amounts, 0, Circumstances.PLAIN).amount()).isEqualTo(yuan("7093.00"));
        var mixed = Fees.combined(amounts, 2, Circumstances.PLAIN);
        assertThat(mixed.amount()).isEqualTo(yuan("7093.00"));
        assertThat(mixed.lines().getFirst().what()).contains("386200.00", "兼有非财产性请求");
        var none = Fees.combined(List.of(), 3, Circumstances.PLAIN);
        assertThat(none.amount()).isEqualTo(yuan("100.00"));
        assertThat(none.lines().getFirst().what()).isEqualTo("共 3 项非财产性请求，按一件交纳");
        assertThat(none.range()).isNotNull();
        assertThat(Fees.combined(List.of(), 1, Circumstances.PLAIN).amount()).isEqualTo(yuan("100.00"));
        assertThat(Fees.combined(amounts, 0, Circumstances.PLAIN).lines().getFirst().what()).doesNotContain("兼有");
        assertThatThrownBy(() -> Fees.combined(List.of(), 0, Circumstances.PLAIN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Fees.combined(List.of(yuan("-1")), 0, Circumstances.PLAIN)).isInstanceOf(InvalidInput.class);
    }

    /** 第44—47条。 */
    @Test
    void grantsRelief() {
        var query = FeeQuery.of(FeeKind.PROPERTY, yuan("386200"));
        assertFee(query.with(new Relief.Exemption()), "0.00");
        assertFee(query.with(new Relief.Deferral()), "7093.00");
        assertFee(query.with(new Relief.Reduction(yuan("0.3"))), "4965.10");
        assertFee(query.under(Procedure.SUMMARY).with(new Relief.Reduction(yuan("0.5"))), "1773.25");
        assertThat(Fees.of(query.with(new Relief.Deferral())).lines().getLast().what()).contains("缓交");
        assertThatThrownBy(() -> new Relief.Reduction(yuan("0.29"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Relief.Reduction(yuan("1"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void citesTheArticleOfEveryKind() {
        for (var kind : FeeKind.values()) {
            assertThat(FeeKind.byId(kind.id())).isSameAs(kind);
            assertThat(kind.article().cite()).startsWith("《");
            assertThat(kind.label()).isNotBlank();
        }
        assertThat(FeeKind.PROTECTION_ORDER.article().statute().provenance().needsWarning()).isTrue();
        assertThat(Fees.of(FeeQuery.of(FeeKind.PROTECTION_ORDER)).lines().getFirst().text()).contains("未核实");
    }
}
