package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.filing.model.FilingSamples.*;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Standing.CLAIMANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingReviewTests {

    @Test
    @DisplayName("民事诉讼法第126条：七日内审查")
    void startsSevenDaysOnArrival() {
        var walk = walk("60000");
        assertThat(walk.lastEffects(Effect.StartPeriod.class))
                .containsExactly(new Effect.StartPeriod(FilingPeriods.REVIEW, LocalDate.parse("2026-11-16")));
        assertThat(FilingPeriods.REVIEW.rule().length()).isEqualTo(7);
    }

    @ParameterizedTest
    @DisplayName("登记立案规定第8条：第三人撤销之诉三十日内、执行异议之诉十五日内决定")
    @CsvSource({"第三人撤销之诉, third-party-revocation-filing, 30", "案外人执行异议之诉, enforcement-objection-suit-filing, 15"})
    void reviewsSomeCausesLonger(String cause, String period, int days) {
        var walk = new Walk<>(REVIEW, under(cause), MONDAY);
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).singleElement().satisfies(start -> {
            assertThat(start.period().id()).isEqualTo(period);
            assertThat(start.period().rule().length()).isEqualTo(days);
        });
        walk.official(FILING_JUDGE, new Refuse(RefusalGround.NO_DIRECT_INTEREST, "没有利害关系"));
        assertThat(walk.matter().running()).isEmpty();
    }

    @Test
    @DisplayName("登记立案规定第6条：先核对材料再立案")
    void refusesAcceptanceBeforeMaterialsAreChecked() {
        var walk = walk("60000");
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY)))).isEqualTo("materials-unchecked");
    }

    @Test
    void refusesAcceptanceWhileRequiredMaterialIsMissing() {
        var walk = walk("60000");
        walk.official(FILING_CLERK, check(walk.matter(), MaterialStatus.MISSING));
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY)))).isEqualTo("materials-missing");
    }

    @Test
    @DisplayName("民事诉讼法第126条：立案取得民初案号，算出受理费，起算各项期限")
    void acceptanceTakesNumberChargesFeeAndStartsClocks() {
        var walk = accepted("386200", ProcedureKind.ORDINARY);
        assertThat(walk.matter().state()).isEqualTo(FilingState.ACCEPTED);
        assertThat(walk.lastEffects(Effect.TakeNumber.class)).containsExactly(new Effect.TakeNumber("民初"));
        assertThat(walk.lastEffects(Effect.Charge.class))
                .singleElement()
                .satisfies(c -> assertThat(c.payer()).isEqualTo(LENDER));
        assertThat(walk.matter().running().keySet())
                .containsExactlyInAnyOrder("trial-ordinary", "transfer-to-division", "serve-complaint", "serve-fee-notice");
        assertThat(walk.lastEffects(Effect.Issue.class))
                .extracting(Effect.Issue::instrument)
                .containsExactly("filing-acceptance-notice", "filing-fee-notice");
    }

    @Test
    @DisplayName("登记立案规定第7条：一次性告知全部补正事项，每项指明位置")
    void refusesDefectThatPointsNowhere() {
        var walk = walk("60000");
        var defects = List.of(defect("/elements/rate"), defect(""));
        assertThat(refusal(walk.official(FILING_JUDGE, new DemandCorrection(defects, 7, null)))).isEqualTo("untied-defect");
    }

    @Test
    @DisplayName("民诉法解释第208条：补齐材料后重新计算七日")
    void reviewRunsAnewAfterCorrectionsArrive() {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/elements/rate"), defect("/claims")), 10, null));
        assertThat(walk.matter().running()).containsOnlyKeys("filing-correction");
        walk.passDays(3);
        assertThat(refusal(walk.standing(CLAIMANT, answers(1)))).isEqualTo("unanswered-defects");
        walk.standing(CLAIMANT, answers(2));
        assertThat(walk.matter().state()).isEqualTo(FilingState.SUBMITTED);
        assertThat(walk.lastEffects(Effect.StartPeriod.class))
                .containsExactly(new Effect.StartPeriod(FilingPeriods.REVIEW, LocalDate.parse("2026-11-19")));
    }

    @Test
    @DisplayName("登记立案规定第7条：逾期没有补正的退回诉状")
    void handsBackWhenCorrectionsDoNotCome() {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null));
        walk.clock(new HandBack());
        assertThat(walk.matter().state()).isEqualTo(FilingState.HANDED_BACK);
        assertThat(walk.matter().running()).isEmpty();
    }

    @Test
    @DisplayName("民事诉讼法第127条：不予受理须有法定情形并出具裁定")
    void refusesByRulingWithStatutoryGround() {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new Refuse(RefusalGround.ARBITRATION_AGREED, "合同第九条约定仲裁"));
        assertThat(walk.matter().state()).isEqualTo(FilingState.REFUSED);
        assertThat(walk.lastEffects(Effect.DrawUp.class)).singleElement().satisfies(d -> {
            assertThat(d.instrument()).isEqualTo("filing-refusal-ruling");
            assertThat(d.data()).containsEntry("article", "《民事诉讼法》第127条");
        });
    }

    @Test
    @DisplayName("民事诉讼法第37条：移送有管辖权的法院，材料随案转去")
    void transferOpensTheCaseThere() {
        var walk = walk("60000");
        assertThat(refusal(walk.official(FILING_JUDGE, new Transfer("沪0114", "被告住所地", null))))
                .isEqualTo("same-court");
        walk.official(FILING_JUDGE, new Transfer("苏0509", "被告住所地在吴江", null));
        assertThat(walk.lastEffects(Effect.OpenCase.class)).singleElement().satisfies(o -> {
            assertThat(o.court()).isEqualTo("苏0509");
            assertThat(o.procedure()).isEqualTo("filing");
        });
    }

    @Test
    @DisplayName("民事诉讼法第37条：受移送的法院不得再自行移送，经上级法院指定的除外")
    void isHandedOnOnceUnlessASuperiorCourtDesignates() {
        var walk = new Walk<>(REVIEW, handedIn(request("60000").handedOnBy("苏0509")), MONDAY);
        assertThat(refusal(walk.official(FILING_JUDGE, new Transfer("沪0118", "被告住所地在青浦", " ")))).isEqualTo("handed-on-once");
        walk.official(FILING_JUDGE, new Transfer("沪0118", "上级法院指定青浦管辖", "（2026）沪民辖12号"));
        assertThat(walk.matter().state()).isEqualTo(FilingState.TRANSFERRED);
    }

    @Test
    @DisplayName("登记立案规定第7条：补正事项一次告知，再次通知要写明理由")
    void tellsAgainOnlyWithAReason() {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null));
        walk.standing(CLAIMANT, answers(1));
        assertThat(refusal(walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null)))).isEqualTo("told-once");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, "新交的借条看不清"));
        assertThat(walk.matter().state()).isEqualTo(FilingState.CORRECTION);
    }

    @Test
    @DisplayName("民事诉讼法第166条、民诉法解释第257条：不能适用的程序不能选")
    void acceptsUnderNoProcedureTheLawForbids() {
        var walk = walk("60000");
        walk.official(FILING_CLERK, allSatisfied(walk.matter(), CaseFeature.COUNTERCLAIM));
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.SMALL_CLAIMS)))).isEqualTo("procedure-barred");
        walk.official(FILING_CLERK, allSatisfied(walk.matter(), CaseFeature.PARTY_MISSING));
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY)))).isEqualTo("procedure-barred");
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.ORDINARY));
        assertThat(walk.matter().state()).isEqualTo(FilingState.ACCEPTED);
    }

    @Test
    @DisplayName("第三人撤销之诉编民撤号，不适用简易程序")
    void numbersRevocationsApart() {
        var walk = new Walk<>(REVIEW, under("第三人撤销之诉"), MONDAY);
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY)))).isEqualTo("procedure-barred");
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.ORDINARY));
        assertThat(walk.lastEffects(Effect.TakeNumber.class)).containsExactly(new Effect.TakeNumber("民撤"));
    }

    @Test
    @DisplayName("非讼程序的申请不按起诉立案")
    void acceptsNoApplicationAsAnAction() {
        var walk = new Walk<>(REVIEW, under("申请宣告自然人失踪"), MONDAY);
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.ORDINARY)))).isEqualTo("not-an-action");
    }

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
        walk.passDays(6).clock(new FeeNoticeServed(LENDER, received));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, received));
        assertThat(walk.matter().running()).doesNotContainKey("serve-fee-notice");

        walk.clock(new FeeNoticeServed(LENDER, walk.today()));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).as("it runs already").isEmpty();
    }

    @Test
    void timeToPayWaitsForTheLastClaimant() {
        var first = handedIn(request("60000"));
        var parties = new ArrayList<>(first.parties());
        var second = new Party(new UUID(9, 3), "周立群", Party.Kind.NATURAL, CLAIMANT, null, "310114");
        parties.add(second);
        var walk = new Walk<>(REVIEW, new Matter<>(
                first.id(), first.court(), first.state(), first.particulars(), first.cause(), parties, first.running(), null), MONDAY);
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY));

        var later = walk.today().plusDays(3);
        walk.passDays(3).clock(new FeeNoticeServed(second.id(), later));
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment");
        walk.clock(new FeeNoticeServed(LENDER, later.minusDays(2)));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, later));
    }

    @Test
    void paymentBeforeTheNoticeIsServedEndsTheWait() {
        var walk = accepted("60000", ProcedureKind.SUMMARY);
        walk.official(FILING_CLERK, new RecordPayment(walk.today()));
        assertThat(walk.matter().running()).doesNotContainKeys("fee-prepayment", "serve-fee-notice");
        assertThat(refusal(walk.clock(new FeeNoticeServed(LENDER, walk.today())))).isEqualTo("nothing-to-pay");
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

    private static Walk<FilingState, FilingParticulars, FilingAct> accepted(
            String amount, ProcedureKind kind) {
        var walk = walk(amount);
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(FILING_JUDGE, new Accept(kind));
        return walk;
    }

    private static String refusal(Outcome<FilingState, FilingParticulars> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<FilingState, FilingParticulars>) outcome).refusal().code();
    }
}
