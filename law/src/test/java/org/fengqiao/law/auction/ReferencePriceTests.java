package org.fengqiao.law.auction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.ask.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 参考价规定：网络询价报告三日，可延三日；评估三十日，延期不超过两次、每次不超过十五日；报告三日内发当事人，异议五日。 */
class ReferencePriceTests {

    private static final LocalDate COMMISSIONED = LocalDate.of(2026, 3, 2);

    @Test
    void givesAnAppraiserThirtyDaysAndTwiceFifteenMore() {
        assertThat(ReferencePrice.milestones(PriceMethod.APPRAISAL, COMMISSIONED)).extracting(Milestone::id, m -> m.date().toString())
                .containsExactly(
                        tuple("commissioned", "2026-03-02"),
                        tuple("report", "2026-04-01"),
                        tuple("report-extended", "2026-05-01"),
                        tuple("report-served", "2026-05-04"),
                        tuple("objection", "2026-05-09"));
    }

    @Test
    void givesAnOnlineInquiryThreeDaysAndThreeMore() {
        assertThat(ReferencePrice.milestones(PriceMethod.ONLINE_INQUIRY, COMMISSIONED)).extracting(m -> m.date().toString())
                .containsExactly("2026-03-02", "2026-03-05", "2026-03-08", "2026-03-11", "2026-03-16");
    }

    @ParameterizedTest
    @EnumSource(names = {"NEGOTIATION", "DIRECTED_INQUIRY"})
    void leavesToTheCourtWhatTheRulesDoNotMeasure(PriceMethod method) {
        assertThatThrownBy(() -> ReferencePrice.milestones(method, COMMISSIONED)).isInstanceOf(NotCovered.class).hasMessageContaining(method.label());
    }

    @Test
    void doesNotKnowTheTimeBeforeTheRules() {
        assertThatThrownBy(() -> ReferencePrice.milestones(PriceMethod.APPRAISAL, LocalDate.of(2018, 8, 31))).isInstanceOf(NotCovered.class);
    }

    @Test
    void isAskedBesideTheAuction() {
        var answer = Questions.answer("auction", Map.of("kind", "immovable", "method", "appraisal", "commissioned", "2026-03-02"));
        assertThat(answer.get("steps").toString()).contains("2026-05-01 延期不超过 2 次", "《财产处置参考价规定》");
    }
}
