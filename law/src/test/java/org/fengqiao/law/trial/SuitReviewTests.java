package org.fengqiao.law.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.law.period.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 登记立案规定第8条：第三人撤销之诉三十日、执行异议之诉十五日内决定；其余民事起诉七日（民事诉讼法第126条）。 */
class SuitReviewTests {

    @ParameterizedTest
    @CsvSource({
        "第三人撤销之诉, third-party-revocation-filing, 30", "执行异议之诉, enforcement-objection-suit-filing, 15",
        "案外人执行异议之诉, enforcement-objection-suit-filing, 15", "申请执行人执行异议之诉, enforcement-objection-suit-filing, 15",
        "执行分配方案异议之诉, filing-review, 7", "民间借贷纠纷, filing-review, 7", "没有的案由, filing-review, 7"
    })
    void dependsOnTheCause(String cause, String id, int days) {
        assertThat(SuitReview.term(cause)).isEqualTo(Terms.byId(id));
        assertThat(SuitReview.term(cause).length()).isEqualTo(days);
    }

    @Test
    void isSevenDaysWhereNoCauseIsKnown() {
        assertThat(SuitReview.term(null)).isEqualTo(Terms.FILING_REVIEW);
    }
}
