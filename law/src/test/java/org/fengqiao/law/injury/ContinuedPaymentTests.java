package org.fengqiao.law.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 人身损害赔偿解释第19条：超过原定给付年限，继续给付五至十年。 */
class ContinuedPaymentTests {

    @ParameterizedTest
    @CsvSource({"36000, 5, 180000.00", "36000.50, 10, 360005.00"})
    void paysTheYearlySumForAsLongAsGranted(String yearly, int years, String amount) {
        var line = new ContinuedPayment(new BigDecimal(yearly), years).line();
        assertThat(line.amount()).isEqualTo(amount);
        assertThat(line.text()).contains("继续给付 " + years + " 年", "《人身损害赔偿解释》第19条");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 11, 0, -5})
    void refusesFewerThanFiveAndMoreThanTenYears(int years) {
        assertThatThrownBy(() -> new ContinuedPayment(BigDecimal.TEN, years)).isInstanceOf(InvalidInput.class).hasMessageContaining("5 至 10 年");
    }

    @Test
    void answersWhoAsks() {
        assertThat(Questions.answer("injury", Map.of("kind", "continued", "yearly", "36000", "years", "5"))).containsEntry("amount", "180000.00");
        assertThatThrownBy(() -> Questions.answer("injury", Map.of("kind", "continued", "yearly", "36000", "years", "5", "on", "2020-01-01")))
                .isInstanceOf(NotCovered.class);
    }

    @Test
    void keepsItApartFromTheFirstJudgment() {
        assertThatThrownBy(() -> Questions.answer("injury", Map.of("kind", "continued", "yearly", "36000", "years", "5", "grade", "3")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("grade");
        assertThatThrownBy(() -> Questions.answer("injury", Map.of("kind", "death", "age", "63", "income", "60000", "years", "5")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("years");
        assertThatThrownBy(() -> Questions.answer("injury", Map.of("kind", "death", "income", "60000"))).hasMessageContaining("缺少参数 age");
    }
}
