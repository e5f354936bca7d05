package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.filing.model.FilingSamples.*;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;

import java.time.LocalDate;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is recorded, and what runs, once a claim is accepted. */
class AfterAcceptanceTests {

    @Test
    @DisplayName("民事诉讼法第128条：副本五日内送达，收到之日起十五日内答辩")
    void answerRunsFromService() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        walk.passDays(2).official(FILING_CLERK, new RecordService(walk.today()));
        assertThat(walk.lastEffects(Effect.StartPeriod.class))
                .containsExactly(new Effect.StartPeriod(FilingPeriods.ANSWER, walk.today()));
    }

    @Test
    @DisplayName("民诉法解释第213条、登记立案规定第11条：未按期交费的，由法官裁定按撤诉处理")
    void aJudgeRulesWhereTheFeeIsNotPaid() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        assertThat(refusal(walk.official(FILING_JUDGE, new RuleUnpaid()))).isEqualTo("not-overdue");
        walk.clock(new LapseUnpaid());
        assertThat(walk.matter().state()).isEqualTo(FilingState.ACCEPTED);
        assertThat(walk.matter().running()).containsKey("unpaid-ruling");
        walk.official(FILING_JUDGE, new RuleUnpaid());
        assertThat(walk.matter().state()).isEqualTo(FilingState.WITHDRAWN);
        assertThat(walk.matter().running()).isEmpty();
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("filing-unpaid-ruling"));
    }

    @Test
    void whoPaysLateButBeforeTheRulingGoesOn() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        walk.clock(new LapseUnpaid());
        walk.official(FILING_CLERK, new RecordPayment(walk.today()));
        assertThat(walk.matter().running()).doesNotContainKey("unpaid-ruling");
        assertThat(refusal(walk.official(FILING_JUDGE, new RuleUnpaid()))).isEqualTo("not-overdue");
        assertThat(refusal(walk.clock(new LapseUnpaid()))).isEqualTo("nothing-to-pay");
    }

    @Test
    @DisplayName("诉讼费用交纳办法：追索劳动报酬的案件可以不预交")
    void asksNoFeeBeforehandForUnpaidWages() {
        var walk = new Walk<>(REVIEW, under("追索劳动报酬纠纷"), MONDAY);
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY));
        assertThat(walk.lastEffects(Effect.Charge.class)).isEmpty();
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment");
        assertThat(walk.matter().particulars().accepted().feeLines()).anySatisfy(line -> assertThat(line.what()).contains("可以不预交"));
    }

    @Test
    void takesNoDayBeforeAcceptance() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        assertThat(refusal(walk.official(FILING_CLERK, new RecordPayment(LocalDate.parse("2020-01-01"))))).isEqualTo("before-acceptance");
        assertThat(refusal(walk.official(FILING_CLERK, new RecordService(LocalDate.parse("2026-01-01"))))).isEqualTo("before-acceptance");
    }

    @Test
    @DisplayName("民事诉讼法第285条：被告在国内有住所的，涉外案件也是十五日答辩")
    void answersInFifteenDaysWhereTheRespondentLivesInTheCountry() {
        var walk = walk("60000");
        walk.official(FILING_CLERK, allSatisfied(walk.matter(), CaseFeature.FOREIGN));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.ORDINARY));
        walk.official(FILING_CLERK, new RecordService(walk.today()));
        assertThat(walk.matter().running()).containsKey("defence").doesNotContainKey("defence-foreign");
    }

    @Test
    @DisplayName("诉讼费用交纳办法第22条：自接到交费通知次日起七日内交纳")
    void timeToPayRunsFromServiceOfTheNotice() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment").containsKey("serve-fee-notice");
        var received = walk.today().plusDays(4);
        walk.passDays(6).clock(new FeeNoticeServed(LENDER, received, 1));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, received));
        assertThat(walk.matter().running()).doesNotContainKey("serve-fee-notice");

        walk.clock(new FeeNoticeServed(LENDER, walk.today(), 1));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).as("it runs already").isEmpty();
    }

    @Test
    void timeToPayWaitsForTheLastClaimant() {
        var walk = byTwo();
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY));

        var later = walk.today().plusDays(3);
        walk.passDays(3).clock(new FeeNoticeServed(OTHER_LENDER, later, 1));
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment");
        walk.clock(new FeeNoticeServed(LENDER, later.minusDays(2), 1));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, later));
    }

    @Test
    void servedInTwoWaysASideCountsAsToldByTheEarlier() {
        var walk = byTwo();
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY));
        var told = walk.passDays(1).today();
        walk.clock(new FeeNoticeServed(LENDER, told, 1));
        walk.passDays(6).clock(new FeeNoticeServed(LENDER, walk.today(), 1));
        walk.clock(new FeeNoticeServed(OTHER_LENDER, told.minusDays(1), 1));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, told));
    }

    @Test
    void paymentBeforeTheNoticeIsServedEndsTheWait() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        walk.official(FILING_CLERK, new RecordPayment(walk.today()));
        assertThat(walk.matter().running()).doesNotContainKeys("fee-prepayment", "serve-fee-notice");
        assertThat(refusal(walk.clock(new FeeNoticeServed(LENDER, walk.today(), 1)))).isEqualTo("nothing-to-pay");
    }

    @Test
    void filingIsOverWhenEverythingAcceptanceBroughtIsDone() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        walk.official(FILING_CLERK, new HandOver("民事审判第一庭"));
        walk.official(FILING_CLERK, new RecordPayment(walk.today()));
        walk.official(FILING_CLERK, new RecordService(walk.today()));
        assertThat(walk.matter().state()).isEqualTo(FilingState.ACCEPTED);
        walk.passDays(15).clock(new CloseAnswer());
        assertThat(walk.matter().state()).isEqualTo(FilingState.IN_TRIAL);
        assertThat(walk.matter().running()).containsOnlyKeys("trial-summary");
    }
}
