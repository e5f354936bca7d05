package org.fengqiao.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.ask.Questions;
import org.fengqiao.law.trial.Closing.Service;
import org.fengqiao.law.trial.Closing.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 审限规定第10条：结案日为送达最后一人之日；留置为留置日，公告为刊登日，邮寄为交邮日，转交为签收日。2019 年规定第3、5条：延期开庭。 */
class ClosingTests {

    @Test
    void closesWhenTheLastPartyIsServed() {
        var closing = Closing.of(List.of(new Service(Way.NOTICE, LocalDate.of(2026, 3, 10)), new Service(Way.DIRECT, LocalDate.of(2026, 3, 2))));
        assertThat(closing.day()).isEqualTo("2026-03-10");
        assertThat(closing.steps()).extracting(step -> step.text())
                .containsExactly("2026-03-02：直接送达之日", "2026-03-10：公告刊登之日", "2026-03-10 送达最后一人，为结案日");
        assertThat(closing.steps().getFirst().article().cite()).isEqualTo("《审限规定》第10条");
        assertThatThrownBy(() -> Closing.of(List.of())).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"direct, 直接", "left, 留置", "notice, 刊登", "post, 交邮", "forwarded, 签收"})
    void knowsTheDayThatCounts(String way, String words) {
        var answer = Questions.answer("closing", Map.of("served", way + ":2026-03-02"));
        assertThat(answer).containsEntry("day", "2026-03-02");
        assertThat(answer.get("steps").toString()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"直接:2026-03-02", "直接送达：2026-03-02", "direct:2026-03-02"})
    void knowsAWayByItsChineseNameToo(String served) {
        assertThat(Questions.answer("closing", Map.of("served", served)).get("steps").toString()).contains("直接送达之日");
    }

    @ParameterizedTest
    @CsvSource({"pigeon:2026-03-02", "direct", "direct:2026-02-30", ":2026-03-02"})
    void refusesWhatIsNoService(String served) {
        assertThatThrownBy(() -> Questions.answer("closing", Map.of("served", served))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"true, 10, 1 次", "true, 1000000, 1 次", "false, 10, 2 次"})
    void limitsAdjournments(boolean simple, BigDecimal claim, String times) {
        var suggestion = ProcedureChoice.suggest(new CaseProfile(claim, simple, false, Set.of()), new BigDecimal("120000"), "上海市", Provenance.SUPPLIED);
        assertThat(suggestion.reasons().getLast().text()).contains("延期开庭", times);
        assertThat(suggestion.reasons().getLast().article().cite()).isEqualTo("《延长审限和延期开庭规定》第3条");
    }
}
