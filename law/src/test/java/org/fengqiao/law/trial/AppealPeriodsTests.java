package org.fengqiao.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民诉法解释第244条：不能同时送达的，上诉期从各自收到之次日起算。民事诉讼法第171、286条：判决十五日，裁定十日，在国内没有住所的三十日。 */
class AppealPeriodsTests {

    @Test
    void runsForEachPartyFromItsOwnDay() {
        var answer = Questions.answer("appeal", Map.of("served", "被告:2026-11-06,原告:2026-09-16"));
        assertThat(answer).containsEntry("due", "2026-11-23");
        assertThat(answer.get("parties").toString()).isEqualTo("[{party=原告, due=2026-10-08}, {party=被告, due=2026-11-23}]");
        assertThat(answer.get("steps").toString())
                .contains("原告于 2026-09-16 收到，上诉期 15日，至 2026-10-08（《民事诉讼法》第171条）", "全部届满之日为 2026-11-23（《民诉法解释》第244条）");
    }

    @Test
    void givesPartiesWithoutADomicileInChinaLonger() {
        var answer = Questions.answer("appeal", Map.of("served", "原告:2026-03-02，被告：2026-03-02", "abroad", "被告"));
        assertThat(answer.get("parties").toString()).isEqualTo("[{party=原告, due=2026-03-17}, {party=被告, due=2026-04-01}]");
    }

    @Test
    void isShorterForARuling() {
        assertThat(Questions.answer("appeal", Map.of("decision", "ruling", "served", "原告:2026-02-05"))).containsEntry("due", "2026-02-24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-03-02 | ", ":2026-03-02 | ", "原告:2026-02-30 | ", "原告:2026-03-02,原告:2026-03-03 | ", "原告:2026-03-02 | 被告"})
    void refusesWhatIsNoService(String served, String abroad) {
        var inputs = abroad == null ? Map.of("served", served) : Map.of("served", served, "abroad", abroad);
        assertThatThrownBy(() -> Questions.answer("appeal", inputs)).isInstanceOf(InvalidInput.class);
    }
}
