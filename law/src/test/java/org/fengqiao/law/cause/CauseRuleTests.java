package org.fengqiao.law.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 案由的适用规则：先用四级，无则三级、二级、一级；可并列；反诉另定；立案与结案案由可不同（未核实）。 */
class CauseRuleTests {

    @ParameterizedTest
    @EnumSource
    void saysThatItIsNotVerified(CauseRule rule) {
        assertThat(rule.line().provenance()).isEqualTo(Provenance.UNVERIFIED);
        assertThat(rule.line().text()).contains(rule.label(), "《民事案件案由规定》", "未核实");
    }

    @Test
    void findsWhatIsMoreSpecific() {
        var loan = Causes.named("借款合同纠纷");
        assertThat(CauseRule.moreSpecific(loan)).extracting(Cause::name).contains("民间借贷纠纷", "金融借款合同纠纷");
        assertThat(CauseRule.moreSpecific(Causes.named("民间借贷纠纷"))).isEmpty();
        var part = Causes.roots().getFirst();
        assertThat(CauseRule.moreSpecific(part)).extracting(Cause::level).contains(2, 3).doesNotContain(1);
    }

    @Test
    void asksForAMoreSpecificCauseWhereThereIsOne() {
        var general = Questions.answer("cause", Map.of("name", "借款合同纠纷"));
        assertThat(general.get("moreSpecific").toString()).contains("民间借贷纠纷");
        assertThat(general.get("steps").toString()).contains("先适用第四级案由", "未核实");
        assertThat(Questions.answer("cause", Map.of("name", "民间借贷纠纷"))).doesNotContainKey("moreSpecific");
    }

    @Test
    void putsSeveralCausesSideBySide() {
        var both = Questions.answer("cause", Map.of("name", "民间借贷纠纷", "also", "保证合同纠纷"));
        assertThat(both.get("also").toString()).contains("保证合同纠纷");
        assertThat(both.get("summary").toString()).contains("民间借贷纠纷", "保证合同纠纷");
        assertThat(both.get("steps").toString()).contains("可以并列");
        assertThatThrownBy(() -> Questions.answer("cause", Map.of("name", "民间借贷纠纷", "also", "占星纠纷"))).isInstanceOf(InvalidInput.class);
    }
}
