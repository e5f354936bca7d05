package org.fengqiao.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.filing.model.FilingSamples.*;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Office.PRESIDENT;
import static org.fengqiao.procedure.Standing.CLAIMANT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 386,200 yuan under the ordinary procedure cost 7,093 yuan. */
class FeeReliefTests {

    private static final BigDecimal FEE = new BigDecimal("7093");

    @Test
    @DisplayName("诉讼费用交纳办法第46条：减交不低于百分之三十，账上记一笔，账单不改")
    void takesAReductionOffByALineOfTheLedger() {
        var walk = told();
        assertThat(walk.standing(CLAIMANT, asked(ReliefKind.REDUCTION))).isInstanceOf(Outcome.Done.class);
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment");
        assertThat(refusal(walk.official(FILING_JUDGE, new RelieveFee(ReliefKind.REDUCTION, 20, "低保户")))).isEqualTo("least-reduction");
        assertThat(refusal(walk.official(FILING_JUDGE, new RelieveFee(ReliefKind.REDUCTION, null, "低保户")))).isEqualTo("least-reduction");

        walk.official(FILING_JUDGE, new RelieveFee(ReliefKind.REDUCTION, 30, "低保户"));

        assertThat(walk.lastEffects(Effect.Credit.class)).singleElement().satisfies(c -> {
            assertThat(c.why()).isEqualTo(Effect.Credit.Why.RELIEF);
            assertThat(c.line().amount()).isEqualByComparingTo("2127.90");
            assertThat(c.line().article()).isEqualTo("《诉讼费用交纳办法》第46条");
        });
        assertThat(walk.lastEffects(Effect.Charge.class)).isEmpty();
        assertThat(walk.matter().particulars().acceptance().fee()).isEqualByComparingTo(FEE);
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment").containsKey("serve-fee-notice");
        assertThat(walk.drawn("filing-fee-notice").get("amount")).isEqualTo(new BigDecimal("4965.10"));

        walk.official(FILING_CLERK, new RecordPayment(walk.today()));
        assertThat(walk.lastEffects(Effect.Credit.class)).singleElement().satisfies(c -> assertThat(c.line().amount()).isEqualByComparingTo("4965.10"));
    }

    @Test
    @DisplayName("诉讼费用交纳办法第22条：减交以后另发的通知，先前通知的迟到送达不起算它的交费期限")
    void aFirstNoticeServedLateStartsNoTimeForTheSecond() {
        var walk = accepted(null);
        walk.standing(CLAIMANT, asked(ReliefKind.REDUCTION));
        walk.official(FILING_JUDGE, new RelieveFee(ReliefKind.REDUCTION, 30, "低保户"));
        assertThat(walk.drawn("filing-fee-notice")).containsEntry(Effect.DrawUp.ROUND, 2);
        walk.passDays(3).clock(new FeeNoticeServed(LENDER, walk.today(), 1));
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment").containsKey("serve-fee-notice");
        walk.clock(new FeeNoticeServed(LENDER, walk.today(), null));
        assertThat(walk.matter().running()).as("nor one drawn up before they were counted").doesNotContainKey("fee-prepayment");
        walk.passDays(1).clock(new FeeNoticeServed(LENDER, walk.today(), 2));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, walk.today()));
    }

    @Test
    @DisplayName("诉讼费用交纳办法第44条：免交后没有待交的费用，也不再起算交费期限")
    void exemptsTheWholeFee() {
        var walk = accepted(null);
        walk.standing(CLAIMANT, asked(ReliefKind.EXEMPTION));
        walk.official(PRESIDENT, new RelieveFee(ReliefKind.EXEMPTION, null, "特困供养人员"));

        assertThat(walk.lastEffects(Effect.Credit.class)).singleElement().satisfies(c -> assertThat(c.line().amount()).isEqualByComparingTo(FEE));
        assertThat(walk.lastEffects(Effect.Issue.class)).isEmpty();
        assertThat(walk.matter().running()).doesNotContainKeys("fee-prepayment", "serve-fee-notice");
        assertThat(refusal(walk.official(FILING_CLERK, new RecordPayment(walk.today())))).isEqualTo("nothing-to-pay");
    }

    @Test
    @DisplayName("诉讼费用交纳办法第49条：缓交在决定立案之前决定，立案时按缓至的日期交费")
    void defersOnlyBeforeAcceptance() {
        var late = accepted(null);
        assertThat(refusal(late.standing(CLAIMANT, asked(ReliefKind.DEFERRAL)))).isEqualTo("deferral-too-late");

        var walk = walk("386200");
        walk.standing(CLAIMANT, asked(ReliefKind.DEFERRAL));
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        assertThat(refusal(walk.official(FILING_JUDGE, new Accept(ProcedureKind.ORDINARY)))).isEqualTo("relief-waiting");
        assertThat(refusal(walk.official(FILING_JUDGE, new GrantRelief(ReliefKind.DEFERRAL, null, walk.today(), "等待工伤待遇")))).isEqualTo("no-day");
        var until = walk.today().plusDays(60);
        walk.official(FILING_JUDGE, new GrantRelief(ReliefKind.DEFERRAL, null, until, "等待工伤待遇"));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.ORDINARY));

        assertThat(walk.lastEffects(Effect.Charge.class)).singleElement().satisfies(c -> assertThat(c.amount()).isEqualByComparingTo(FEE));
        assertThat(walk.lastEffects(Effect.Credit.class)).singleElement().satisfies(c -> {
            assertThat(c.why()).isEqualTo(Effect.Credit.Why.DEFERRAL);
            assertThat(c.line().amount()).isZero();
        });
        assertThat(walk.drawn("filing-fee-notice")).containsEntry("deferredUntil", until).doesNotContainKey("days");
        walk.clock(new FeeNoticeServed(LENDER, walk.today(), 1));
        assertThat(walk.lastEffects(Effect.ExtendPeriod.class)).singleElement().satisfies(e -> assertThat(e.until()).isEqualTo(until));
    }

    @Test
    void aDeferralNeverShortensTheTimeToPay() {
        var walk = accepted(new GrantRelief(ReliefKind.DEFERRAL, null, LocalDate.parse("2026-11-17"), "等待工伤待遇"));
        walk.clock(new FeeNoticeServed(LENDER, walk.today(), 1));
        assertThat(walk.lastEffects(Effect.ExtendPeriod.class)).isEmpty();
        assertThat(walk.matter().running()).containsKey("fee-prepayment");
    }

    @Test
    void chargesWholeAndTakesOffAtOnceWhatWasGrantedBeforeAcceptance() {
        var walk = accepted(new GrantRelief(ReliefKind.REDUCTION, 50, null, "失业"));

        assertThat(walk.lastEffects(Effect.Charge.class)).singleElement().satisfies(c -> assertThat(c.amount()).isEqualByComparingTo(FEE));
        assertThat(walk.lastEffects(Effect.Credit.class)).singleElement().satisfies(c -> assertThat(c.line().amount()).isEqualByComparingTo("3546.50"));
    }

    @Test
    void givesTheTimeToPayAnewWhenReliefIsDenied() {
        var walk = told();
        walk.standing(CLAIMANT, asked(ReliefKind.EXEMPTION));
        walk.passDays(5).official(FILING_JUDGE, new DenyRelief("有稳定收入"));

        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, walk.today()));
        assertThat(walk.lastEffects(Effect.Credit.class)).isEmpty();
        assertThat(walk.standing(CLAIMANT, asked(ReliefKind.REDUCTION))).as("asking again for something else").isInstanceOf(Outcome.Done.class);
        assertThat(refusal(walk.standing(CLAIMANT, asked(ReliefKind.REDUCTION)))).isEqualTo("relief-asked");
        assertThat(walk.matter().running()).as("a second application does not stop the time to pay").containsKey("fee-prepayment");
        assertThat(walk.clock(new LapseUnpaid())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theTimeToPayStandsStillWhileTheFirstApplicationWaits() {
        var walk = told();
        assertThat(walk.matter().running()).containsKey("fee-prepayment");
        walk.standing(CLAIMANT, asked(ReliefKind.EXEMPTION));
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment");
        assertThat(refusal(walk.clock(new LapseUnpaid()))).isEqualTo("relief-waiting");
    }

    @Test
    void startsNoTimeToPayWhileReliefWaitsOrTheNoticeIsNotServed() {
        var walk = accepted(null);
        walk.standing(CLAIMANT, asked(ReliefKind.REDUCTION));
        walk.official(FILING_JUDGE, new DenyRelief("有稳定收入"));
        assertThat(walk.matter().running()).doesNotContainKey("fee-prepayment").containsKey("serve-fee-notice");

        var waiting = accepted(null);
        waiting.standing(CLAIMANT, asked(ReliefKind.REDUCTION));
        waiting.clock(new FeeNoticeServed(LENDER, waiting.today(), 1));
        assertThat(waiting.matter().running()).doesNotContainKey("fee-prepayment");
        waiting.passDays(2).official(FILING_JUDGE, new DenyRelief("有稳定收入"));
        assertThat(waiting.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(FilingPeriods.PAYMENT, waiting.today()));
    }

    private static AskRelief asked(ReliefKind kind) {
        return new AskRelief(kind, "低保户，没有其他收入", List.of());
    }

    private static Walk<FilingState, FilingParticulars, FilingAct> told() {
        var walk = accepted(null);
        walk.clock(new FeeNoticeServed(LENDER, walk.today(), 1));
        assertThat(walk.matter().running()).containsKey("fee-prepayment");
        return walk;
    }

    private static Walk<FilingState, FilingParticulars, FilingAct> accepted(GrantRelief granted) {
        var walk = walk("386200");
        if (granted != null) {
            walk.standing(CLAIMANT, asked(granted.kind()));
            walk.official(FILING_JUDGE, granted);
        }
        walk.official(FILING_CLERK, allSatisfied(walk.matter()));
        walk.official(FILING_JUDGE, new Accept(ProcedureKind.ORDINARY));
        return walk;
    }
}
