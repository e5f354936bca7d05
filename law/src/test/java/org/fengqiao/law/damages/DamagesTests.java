package org.fengqiao.law.damages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fengqiao.law.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 合同编通则解释第42、64、65、66条。 */
class DamagesTests {

    @ParameterizedTest
    @CsvSource({
        "13000, 10000, false, false, 13000.00, 未超过", "13000.01, 10000, false, true, 13000.00, 可请求适当减少", "20000, 10000, true, true, 20000.00, 恶意违约",
        "0, 0, false, false, 0.00, 未超过", "1, 0, false, true, 0.00, 可请求适当减少", "33.33, 25.64, false, false, 33.33, 未超过"
    })
    void measuresLiquidatedDamagesAgainstTheLoss(
            String agreed, String loss, boolean badFaith, boolean excessive, String amount, String text) {
        var result = LiquidatedDamages.measure(new BigDecimal(agreed), new BigDecimal(loss), badFaith);
        assertThat(result.excessive()).isEqualTo(excessive);
        assertThat(result.amount()).isEqualTo(amount);
        assertThat(Line.sum(result.lines())).isEqualByComparingTo(amount);
        assertThat(result.lines()).anyMatch(line -> line.what().contains(text));
    }

    @ParameterizedTest
    @CsvSource({"69.99, TOO_LOW", "70, NEITHER", "100, NEITHER", "130, NEITHER", "130.01, TOO_HIGH"})
    void measuresPricesAgainstTheMarket(String price, UnfairPrice expected) {
        var measured = UnfairPrice.measure(new BigDecimal(price), new BigDecimal("100"));
        assertThat(measured).isEqualTo(expected);
        assertThat(measured.line().text()).contains("第42条");
    }
}
