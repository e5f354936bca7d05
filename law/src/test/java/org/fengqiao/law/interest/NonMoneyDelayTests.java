package org.fengqiao.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民诉法解释第505条：非金钱义务迟延履行，已造成损失的双倍补偿，没有造成损失的由法院酌定。 */
class NonMoneyDelayTests {

    @ParameterizedTest
    @CsvSource({"20000, 40000.00", "0.01, 0.02", "12345.67, 24691.34"})
    void doublesTheLoss(String loss, String amount) {
        var delay = new NonMoneyDelay(new BigDecimal(loss), null);
        assertThat(delay.amount()).isEqualTo(amount);
        assertThat(delay.open()).isFalse();
        assertThat(delay.lines()).singleElement().satisfies(line -> assertThat(line.text()).contains(" × 2", "《民诉法解释》第505条"));
    }

    @Test
    void leavesItToTheCourtWhereNothingWasLost() {
        var open = new NonMoneyDelay(Amounts.ZERO, null);
        assertThat(open.open()).isTrue();
        assertThat(open.amount()).isZero();
        assertThat(open.lines().getFirst().what()).contains("由法院酌定");
        var fixed = new NonMoneyDelay(Amounts.ZERO, new BigDecimal("5000"));
        assertThat(fixed.open()).isFalse();
        assertThat(fixed.amount()).isEqualTo("5000.00");
        assertThat(fixed.lines().getFirst().provenance()).isEqualTo(Provenance.SUPPLIED);
    }

    @Test
    void prefersTheLossToWhatTheCourtFixed() {
        assertThat(new NonMoneyDelay(new BigDecimal("10000"), new BigDecimal("5000")).amount()).isEqualTo("20000.00");
    }

    @Test
    void answersWhoAsks() {
        assertThat(Questions.answer("delayed", Map.of("kind", "act", "loss", "20000"))).containsEntry("amount", "40000.00");
        assertThat(Questions.answer("delayed", Map.of("kind", "act", "fixed", "5000"))).containsEntry("amount", "5000.00");
        assertThat(Questions.answer("delayed", Map.of("kind", "act")))
                .doesNotContainKey("amount")
                .hasEntrySatisfying("summary", summary -> assertThat(summary.toString()).contains("酌定"));
    }

    @Test
    void refusesWhatBelongsToTheOtherKind() {
        assertThatThrownBy(() -> Questions.answer("delayed", Map.of("kind", "act", "principal", "1"))).isInstanceOf(InvalidInput.class).hasMessageContaining("principal");
        assertThatThrownBy(() -> Questions.answer("delayed", Map.of("principal", "1", "from", "2025-01-01", "to", "2025-02-01", "loss", "1")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("loss");
        assertThatThrownBy(() -> Questions.answer("delayed", Map.of("principal", "1"))).isInstanceOf(InvalidInput.class).hasMessageContaining("from");
    }
}
