package org.fengqiao.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.ask.Questions;
import org.fengqiao.law.period.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民事诉讼法第40至42条（独任审理）；民诉法解释第276、277、279条（小额诉讼）。 */
class SoleJudgeTests {

    @ParameterizedTest
    @CsvSource({"true, false, true", "true, true, false", "false, false, false", "false, true, false"})
    void hearsAloneWhatIsClearAndNotBarred(boolean clear, boolean barred, boolean allowed) {
        assertThat(SoleJudge.first(clear, barred).allowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, true, false, true", "false, true, true, false, true", "false, false, true, false, false", "true, false, false, false, false", "true, true, true, true, false"
    })
    void hearsAppealsAloneOnlyWhenBothAgree(boolean summary, boolean ruling, boolean agreed, boolean barred, boolean allowed) {
        var judge = SoleJudge.second(summary, ruling, agreed, barred);
        assertThat(judge.allowed()).isEqualTo(allowed);
        assertThat(judge.reasons()).hasSize(3);
        assertThat(judge.reasons().stream().allMatch(step -> step.text().startsWith("符合"))).isEqualTo(allowed);
    }

    @Test
    void answersWhoAsks() {
        var first = Questions.answer("sole-judge", Map.of("clear", "true"));
        assertThat(first).containsEntry("allowed", true);
        assertThat(first.get("steps").toString()).contains("《民事诉讼法》第40条", "第42条");
        assertThat(Questions.answer("sole-judge", Map.of("instance", "second", "ruling", "true"))).containsEntry("allowed", false);
        assertThatThrownBy(() -> Questions.answer("sole-judge", Map.of("instance", "second", "clear", "true")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("clear");
        assertThatThrownBy(() -> Questions.answer("sole-judge", Map.of("agreed", "true"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void tellsWhatHoldsInSmallClaims() {
        var small = ProcedureChoice.suggest(new CaseProfile(BigDecimal.TEN, true, false, Set.of()), new BigDecimal("120000"), "上海市", Provenance.SUPPLIED);
        assertThat(small.reasons()).anySatisfy(step -> {
            assertThat(step.text()).contains("异议", "开庭前");
            assertThat(step.article().cite()).isEqualTo("《民诉法解释》第279条");
        });
        assertThat(small.reasons()).extracting(step -> step.article().number()).contains(276, 277);
    }

    @Test
    void marksTheForeignPublicNoticeAsUnverified() {
        assertThat(Terms.PUBLIC_NOTICE_FOREIGN.length()).isEqualTo(60);
        assertThat(Terms.PUBLIC_NOTICE_FOREIGN.provenance()).isEqualTo(Provenance.UNVERIFIED);
        assertThat(Terms.PUBLIC_NOTICE.provenance()).isEqualTo(Provenance.STATUTE_TEXT);
        var answer = Questions.answer("period", Map.of("term", "public-notice-foreign", "from", "2026-03-02"));
        assertThat(answer).containsEntry("due", "2026-05-06");
        assertThat(answer.toString()).contains("未核实");
        assertThatThrownBy(() -> Terms.on(LocalDate.of(2023, 12, 31), Terms.PUBLIC_NOTICE_FOREIGN)).isInstanceOf(NotCovered.class);
    }
}
