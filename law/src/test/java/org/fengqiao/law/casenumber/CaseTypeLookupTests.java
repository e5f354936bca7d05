package org.fengqiao.law.casenumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 案号若干规定第8条：合并或者并用几个程序的，以必须先决的事项确定类型代字。 */
class CaseTypeLookupTests {

    @ParameterizedTest
    @CsvSource({
        "司法确认, 民特", "实现担保物权, 民特", "民事一审, 民初", "首次执行, 执", "支付令审查, 民督", "公示催告, 民催", "人身安全保护令申请, 民保令", "诉前调解(立案前委派), 民诉前调", "0301, 民初", "民初, 民初"
    })
    void findsTheTypeCodeOfAProcedure(String procedure, String code) {
        assertThat(CaseTypes.search(procedure)).first().extracting(CaseType::typeCode).isEqualTo(code);
        assertThat(Questions.answer("case-number", Map.of("procedure", procedure))).containsEntry("type", code);
    }

    @Test
    void takesWhatMustBeDecidedFirst() {
        var answer = Questions.answer("case-number", Map.of("procedure", "民事一审，司法确认", "first", "司法确认"));
        assertThat(answer).containsEntry("type", "民特");
        assertThat(answer.get("steps").toString()).contains("先决", "《案号若干规定》第8条");
        assertThatThrownBy(() -> Questions.answer("case-number", Map.of("procedure", "民事一审，司法确认"))).isInstanceOf(InvalidInput.class).hasMessageContaining("first");
        assertThatThrownBy(() -> Questions.answer("case-number", Map.of("procedure", "民事一审，司法确认", "first", "首次执行"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Questions.answer("case-number", Map.of("procedure", "占星"))).isInstanceOf(InvalidInput.class).hasMessageContaining("占星");
        assertThatThrownBy(() -> Questions.answer("case-number", Map.of())).isInstanceOf(InvalidInput.class).hasMessageContaining("number");
        assertThatThrownBy(() -> Questions.answer("case-number", Map.of("number", "(2026)沪0114民初12号", "procedure", "民事一审"))).isInstanceOf(InvalidInput.class);
        assertThat(CaseTypes.search("")).isEmpty();
    }
}
