package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.filing.model.FilingSamples.*;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Standing.CLAIMANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("跨境网上立案")
class CrossBorderTests {

    private static final AskWitness ASKED = new AskWitness("沈律言", "13101201010000001", "申江示例律师事务所", null);

    private final Walk<FilingState, FilingParticulars, FilingAct> walk = new Walk<>(REVIEW, handedIn(abroad()), MONDAY);

    @Test
    @DisplayName("跨境网上立案规定：不能即时判定的，七个工作日内决定是否立案")
    void hasSevenWorkingDays() {
        assertThat(walk.lastEffects(Effect.StartPeriod.class))
                .containsExactly(new Effect.StartPeriod(FilingPeriods.REVIEW_ABROAD, LocalDate.parse("2026-11-16")));
        assertThat(FilingPeriods.REVIEW_ABROAD.rule().length()).isEqualTo(7);
        assertThat(FilingPeriods.REVIEW_ABROAD.rule().unit()).isEqualTo(PeriodUnit.WORKING_DAYS);
    }

    @Test
    @DisplayName("跨境网上立案规定：一次性告知，十五日内补正")
    void givesFifteenDaysToPutThingsRight() {
        assertThat(refusal(walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 14, null)))).isEqualTo("too-short");
        walk.official(FILING_JUDGE, new DemandCorrection(List.of(defect("/claims")), 15, null));
        assertThat(walk.matter().state()).isEqualTo(FilingState.CORRECTION);
        walk.standing(CLAIMANT, answers(1));
        assertThat(walk.matter().running()).containsOnlyKeys("cross-border-review");
    }

    @Test
    @DisplayName("跨境网上立案规定：法官、当事人、律师同时在线，确认委托真实，视频见证后无需公证认证")
    void witnessesAMandateOnceAllIsConfirmed() {
        walk.standing(CLAIMANT, ASKED);
        assertThat(refusal(walk.standing(CLAIMANT, ASKED))).isEqualTo("witness-asked");
        assertThat(refusal(walk.official(FILING_JUDGE, seen(false)))).isEqualTo("not-all-confirmed");
        walk.official(FILING_JUDGE, seen(true));
        assertThat(walk.matter().particulars().witness()).satisfies(w -> assertThat(w.outcome().witnessed()).isTrue());
        assertThat(refusal(walk.standing(CLAIMANT, ASKED))).isEqualTo("witness-asked");
    }

    @Test
    void isNotAcceptedWhileAMandateWaits() {
        walk.standing(CLAIMANT, ASKED);
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY)))).isEqualTo("witness-waiting");
        walk.official(FILING_JUDGE, new DeclineWitness("律师没有到场"));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.SUMMARY));
        assertThat(walk.matter().state()).isEqualTo(FilingState.ACCEPTED);
        assertThat(walk.matter().running()).doesNotContainKey("cross-border-review");
    }

    @Test
    void mayBeAskedForAgainAfterItWasDeclined() {
        walk.standing(CLAIMANT, ASKED);
        walk.official(FILING_JUDGE, new DeclineWitness("律师没有到场"));
        walk.standing(CLAIMANT, ASKED);
        assertThat(walk.matter().particulars().awaitsWitness()).isTrue();
    }

    @Test
    void isOnlyForThoseAbroad() {
        assertThat(refusal(FilingSamples.walk("60000").standing(CLAIMANT, ASKED))).isEqualTo("not-cross-border");
    }

    @Test
    void staysCrossBorderWhenItIsTransferred() {
        walk.official(FILING_JUDGE, new Transfer("沪0118", "被告住所地在青浦", null));
        assertThat(walk.lastEffects(Effect.OpenCase.class)).singleElement().satisfies(o ->
                assertThat(((FilingParticulars) o.particulars()).request().isCrossBorder()).isTrue());
    }

    private static FilingRequest abroad() {
        var request = request("60000");
        return new FilingRequest(request.claims(), request.facts(), request.amount(), Map.of(), List.of(), FilingChannel.CROSS_BORDER);
    }

    private static RecordWitness seen(boolean willing) {
        return new RecordWitness(true, true, true, willing, List.of(new UUID(7, 7)), "三方在线，当场签署");
    }
}
