package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.filing.model.FilingSamples.allSatisfied;
import static org.fengqiao.filing.model.FilingSamples.walk;

import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;

class ProcedureAdviceTests {

    @Test
    void adviceComesWithTheCaseAndFollowsWhatTheDeskFinds() {
        var walk = walk("60000");
        assertThat(advice(walk.matter().particulars()).kind()).isEqualTo(ProcedureKind.SMALL_CLAIMS);
        walk.official(Office.FILING_CLERK, allSatisfied(walk.matter(), CaseFeature.NEEDS_PUBLIC_NOTICE));
        assertThat(advice(walk.matter().particulars()).kind()).isEqualTo(ProcedureKind.ORDINARY);
        assertThat(advice(walk.matter().particulars()).reasons().getFirst().article()).isEqualTo("《民诉法解释》第140条");
    }

    @Test
    void saysSoWhereTheWageIsUnverified() {
        var reasons = advice(walk("60000").matter().particulars()).reasons();
        assertThat(reasons.getLast().text()).contains("年平均工资").contains("120000");
    }

    private static ProcedureAdvice advice(FilingParticulars particulars) {
        var advice = particulars.suggested();
        assertThat(advice).isNotNull();
        return advice;
    }
}
