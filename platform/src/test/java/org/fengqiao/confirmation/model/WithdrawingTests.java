package org.fengqiao.confirmation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.confirmation.model.ConfirmationSamples.*;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;
import static org.fengqiao.procedure.Standing.RESPONSIBLE_JUDGE;

import java.util.List;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 民诉法解释第357条：撤回与按撤回处理，都由法院裁定。 */
class WithdrawingTests {

    private static final SeekWithdrawal WITHDRAW = new SeekWithdrawal("对方已经付清");

    @Test
    @DisplayName("第357条：裁定作出前申请撤回的，由法官裁定是否准许")
    void oneSideAsksAndTheJudgeRules() {
        var walk = inReview();
        walk.does(side(ONE), WITHDRAW);
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.WITHDRAWAL_SOUGHT);
        assertThat(walk.matter().running()).containsKey("confirmation-withdrawal");
        assertThat(refusal(walk, new AllowWithdrawal("自愿"), side(OTHER))).isEqualTo("not-yours");
        walk.standing(RESPONSIBLE_JUDGE, new AllowWithdrawal("双方自愿，不损害他人"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.WITHDRAWN);
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-withdrawal-ruling"));
        assertThat(walk.matter().running()).isEmpty();
        assertThat(walk.matter().particulars().ending().reasons()).isEqualTo("双方自愿，不损害他人");
    }

    @Test
    @DisplayName("第357条：不准许撤回的，案件回到原来的地方")
    void goesOnWhereItStoodWhenRefused() {
        var walk = drafted();
        walk.does(side(ONE), WITHDRAW);
        walk.standing(RESPONSIBLE_JUDGE, new RefuseWithdrawal("另一方不同意，协议已部分履行"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.RULING_DRAFTED);
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-withdrawal-refusal-ruling"));
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-review");
        assertThat(walk.matter().particulars().withdrawalPending()).isFalse();
    }

    @Test
    @DisplayName("第357条：裁定批准以后不能再撤回")
    void isTooLateOnceTheRulingIsApproved() {
        var walk = drafted();
        walk.official(TRIBUNAL_HEAD, new Approve());
        assertThat(refusal(walk, WITHDRAW, side(ONE))).isEqualTo("not-now");
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.APPROVED);
    }

    @Test
    void beforeTheCourtHasAcceptedAnApplicationIsTakenBackWithoutARuling() {
        var walk = walk("2026-11-10", ONE, OTHER);
        walk.does(side(OTHER), new Withdraw("对方已经付清"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.WITHDRAWN);
        assertThat(walk.lastEffects(Effect.DrawUp.class)).isEmpty();
    }

    @Test
    void waitsForAJudgeWhereThereIsNoneYet() {
        var walk = walk("2026-11-10", ONE, OTHER);
        walk.official(FILING_JUDGE, new Accept());
        walk.does(side(ONE), WITHDRAW);
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.ACCEPTED);
        assertThat(refusal(walk, WITHDRAW, side(OTHER))).isEqualTo("already-sought");
        walk.official(TRIBUNAL_HEAD, new Assign(JUDGE));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.WITHDRAWAL_SOUGHT);
        walk.standing(RESPONSIBLE_JUDGE, new RefuseWithdrawal("另一方不同意"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.REVIEW);
    }

    @Test
    @DisplayName("第357条：逾期未补充的，由法官认定有没有正当理由，再裁定按撤回处理")
    void nothingSuppliedIsForTheJudgeToJudge() {
        var walk = lapsed();
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.UNSUPPLIED);
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-review", "confirmation-unsupplied");
        walk.standing(RESPONSIBLE_JUDGE, new DeemWithdrawn("两次电话通知，均称不再补充"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.WITHDRAWN);
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-lapse-ruling"));
        assertThat(walk.matter().running()).isEmpty();
    }

    @Test
    @DisplayName("第357条：有正当理由的另给期限；也可以不等补充继续审查；迟到的补充也收")
    void goesOnWhereThereIsGoodReason() {
        var again = lapsed();
        again.standing(RESPONSIBLE_JUDGE, new GrantMoreTime(7, "住院"));
        assertThat(again.matter().state()).isEqualTo(ConfirmationState.SUPPLEMENT);
        assertThat(again.matter().particulars().review().demand().what()).isEqualTo("棚架的权属材料");
        assertThat(again.matter().running()).containsOnlyKeys("confirmation-review", "serve-supplement-notice");
        again.clock(new SupplementNoticeServed(ONE, again.today(), 1));
        again.clock(new SupplementNoticeServed(OTHER, again.today(), 1));
        assertThat(again.matter().running()).as("the first notice is not the one that counts").containsKey("serve-supplement-notice");
        again.clock(new SupplementNoticeServed(ONE, again.today(), 2));
        again.clock(new SupplementNoticeServed(OTHER, again.today(), 2));
        assertThat(again.matter().running()).containsOnlyKeys("confirmation-review", "confirmation-supplement");
        var without = lapsed();
        without.standing(RESPONSIBLE_JUDGE, new GoOn("不影响审查"));
        assertThat(without.matter().state()).isEqualTo(ConfirmationState.REVIEW);
        var late = lapsed();
        late.does(side(OTHER), new Supply("住院耽误，现在补充", List.of()));
        assertThat(late.matter().state()).isEqualTo(ConfirmationState.REVIEW);
        assertThat(List.of(without, late)).allSatisfy(w -> assertThat(w.matter().running()).containsOnlyKeys("confirmation-review"));
    }

    @Test
    @DisplayName("第357条、民事诉讼法第85条：补充的期限自通知送达最后一方的次日起算，没有送达的不起算")
    void theTimeToSupplyRunsFromServiceOnTheLastSide() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, new DemandSupplement("棚架的权属材料", 5));
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-review", "serve-supplement-notice");
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-supplement-notice"));
        walk.passDays(4).clock(new SupplementNoticeServed(ONE, walk.today(), 1));
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-review", "serve-supplement-notice");
        walk.passDays(3).clock(new SupplementNoticeServed(OTHER, walk.today(), 1));
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).containsExactly(new Effect.StartPeriod(ConfirmationPeriods.supplement(5), walk.today()));
    }

    @Test
    @DisplayName("第357条：通知还没有送达的，不算逾期未补充；法官可以不等，继续审查")
    void nothingIsMissingBeforeTheNoticeIsServed() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, new DemandSupplement("棚架的权属材料", 5));
        walk.does(side(ONE), WITHDRAW);
        walk.standing(RESPONSIBLE_JUDGE, new RefuseWithdrawal("另一方不同意"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.SUPPLEMENT);
        walk.standing(RESPONSIBLE_JUDGE, new GoOn("通知送达不到，不影响审查"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.REVIEW);
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-review");
    }

    @Test
    void theDaysToRuleEndWithTheReview() {
        var walk = inReview();
        walk.passDays(28).does(side(ONE), WITHDRAW);
        assertThat(walk.matter().running().get("confirmation-withdrawal")).isEqualTo(walk.matter().running().get("confirmation-review"));
    }

    @Test
    void aSupplementThatFellDueMeanwhileIsMissingWhenTheReviewGoesOn() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, new DemandSupplement("棚架的权属材料", 5));
        walk.does(side(ONE), WITHDRAW);
        walk.clock(new SupplementNoticeServed(ONE, walk.today(), 1));
        walk.clock(new SupplementNoticeServed(OTHER, walk.today(), 1));
        walk.clock(new LapseUnsupplied());
        walk.standing(RESPONSIBLE_JUDGE, new RefuseWithdrawal("另一方不同意"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.UNSUPPLIED);
        assertThat(walk.matter().running()).containsKey("confirmation-unsupplied");
    }

    private static Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> lapsed() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, new DemandSupplement("棚架的权属材料", 5));
        walk.clock(new SupplementNoticeServed(ONE, walk.today(), 1));
        walk.clock(new SupplementNoticeServed(OTHER, walk.today(), 1));
        walk.passDays(6).clock(new LapseUnsupplied());
        return walk;
    }

    private static Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> drafted() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, inquiry(walk.today(), ONE, OTHER));
        walk.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.CONFIRM, null, "协议合法。"));
        return walk;
    }
}
