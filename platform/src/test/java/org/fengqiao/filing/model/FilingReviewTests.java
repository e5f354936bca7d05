package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.filing.model.FilingSamples.*;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Standing.CLAIMANT;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.procedure.Effect;
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
        assertThat(walk.matter().running()).containsOnlyKeys("serve-correction-notice");
        walk.passDays(3);
        assertThat(refusal(walk.standing(CLAIMANT, answers(1)))).isEqualTo("unanswered-defects");
        walk.standing(CLAIMANT, answers(2));
        assertThat(walk.matter().state()).isEqualTo(FilingState.SUBMITTED);
        assertThat(walk.lastEffects(Effect.StartPeriod.class))
                .containsExactly(new Effect.StartPeriod(FilingPeriods.REVIEW, LocalDate.parse("2026-11-19")));
    }

    @Test
    @DisplayName("登记立案规定第7条、民事诉讼法第85条：补正期限自补正通知送达的次日起算，没有送达的不起算")
    void theTimeToCorrectRunsFromServiceOfTheNotice() {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null));
        assertThat(walk.matter().running()).containsOnlyKeys("serve-correction-notice");
        assertThat(walk.lastEffects(Effect.DrawUp.class)).singleElement().satisfies(d -> assertThat(d.data()).containsEntry(Effect.DrawUp.ROUND, 1));

        var received = walk.today().plusDays(9);
        walk.passDays(12).clock(new CorrectionNoticeServed(LENDER, received, 1));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.correction(7), received));
        assertThat(walk.matter().running()).containsOnlyKeys("filing-correction");

        walk.clock(new CorrectionNoticeServed(LENDER, walk.today(), 1));
        assertThat(walk.lastEffects()).as("it runs already").isEmpty();
    }

    @Test
    void theTimeToCorrectWaitsForTheLastClaimant() {
        var walk = byTwo();
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null));

        var later = walk.today().plusDays(3);
        walk.passDays(3).clock(new CorrectionNoticeServed(OTHER_LENDER, later, 1));
        assertThat(walk.matter().running()).containsOnlyKeys("serve-correction-notice");
        walk.clock(new CorrectionNoticeServed(LENDER, later.minusDays(2), 1));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.correction(7), later));
    }

    @Test
    void aFirstNoticeServedLateStartsNoTimeForTheSecond() {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null));
        walk.standing(CLAIMANT, answers(1));
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 10, "新交的借条看不清"));
        walk.clock(new CorrectionNoticeServed(LENDER, walk.today(), 1));
        assertThat(walk.matter().running()).containsOnlyKeys("serve-correction-notice");
        walk.clock(new CorrectionNoticeServed(LENDER, walk.today(), null));
        assertThat(walk.matter().running()).as("nor one drawn up before they were counted").containsOnlyKeys("serve-correction-notice");
        walk.clock(new CorrectionNoticeServed(LENDER, walk.today(), 2));
        assertThat(walk.matter().running()).containsOnlyKeys("filing-correction");
    }

    @Test
    @DisplayName("登记立案规定第7条：逾期没有补正的退回诉状")
    void handsBackWhenCorrectionsDoNotCome() {
        var walk = walk("60000");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 7, null));
        walk.clock(new CorrectionNoticeServed(LENDER, walk.today(), 1));
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
}
