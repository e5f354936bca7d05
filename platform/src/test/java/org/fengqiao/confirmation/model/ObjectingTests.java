package org.fengqiao.confirmation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.confirmation.model.ConfirmationSamples.*;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;
import static org.fengqiao.procedure.Standing.RESPONSIBLE_JUDGE;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Walk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 民诉法解释第372条：对确认裁定的异议，由作出裁定的法院审查。 */
class ObjectingTests {

    private static final RaiseObjection OBJECT = new RaiseObjection("协议内容与笔录不符");

    @Test
    @DisplayName("第372条：当事人自收到裁定之日起十五日内提出，各自计算")
    void fifteenDaysRunFromEachPartysOwnService() {
        var walk = confirmed();
        serve(walk, ONE, walk.today());
        walk.passDays(10);
        serve(walk, OTHER, walk.today());
        walk.passDays(6);
        assertThat(refusal(walk, OBJECT, side(ONE))).isEqualTo("objection-late");
        walk.passDays(9).does(side(OTHER), OBJECT);
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.OBJECTED);
    }

    @Test
    @DisplayName("第372条：裁定没有送达的，异议期不起算")
    void doesNotRunBeforeService() {
        var walk = confirmed();
        walk.passDays(40).does(side(ONE), OBJECT);
        assertThat(walk.matter().particulars().objections()).hasSize(1);
    }

    @Test
    void theFirstOfSeveralServicesCounts() {
        var walk = confirmed();
        serve(walk, ONE, walk.today().plusDays(30));
        serve(walk, ONE, walk.today());
        assertThat(refusal(walk.passDays(16), OBJECT, side(ONE))).isEqualTo("objection-late");
    }

    @Test
    @DisplayName("第372条：异议成立的，作出新的裁定撤销原裁定")
    void revokesWhatWasWronglyConfirmed() {
        var walk = objected();
        assertThat(walk.matter().running()).containsOnlyKeys("confirmation-objection-review");
        walk.standing(RESPONSIBLE_JUDGE, new DraftObjectionRuling(ObjectionDecision.REVOKE, null, "协议并非自愿"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.OBJECTION_DRAFTED);
        assertThat(((ConfirmationParticulars) new JudicialConfirmation(Calendar::builtIn).visible(walk.matter().particulars(), side(ONE))).answer()).isNull();
        walk.official(TRIBUNAL_HEAD, new IssueObjectionRuling());
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.REVOKED);
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-revocation-ruling"));
        assertThat(walk.matter().running()).isEmpty();
    }

    @Test
    @DisplayName("第372条：部分成立的变更；新裁定另行送达，异议期重新计算")
    void changesWhatIsWrongInPart() {
        var walk = objected();
        assertThat(refusal(walk, new DraftObjectionRuling(ObjectionDecision.CHANGE, " ", "第二条有误"), judge())).isEqualTo("no-change");
        walk.standing(RESPONSIBLE_JUDGE, new DraftObjectionRuling(ObjectionDecision.CHANGE, "协议第一条有效，撤销第二条", "第二条有误"));
        walk.official(TRIBUNAL_HEAD, new IssueObjectionRuling());
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.CHANGED);
        serve(walk, OTHER, walk.today());
        assertThat(walk.matter().particulars().served()).as("the former ruling is no longer in force").isEmpty();
        walk.clock(new ChangeServed(OTHER, walk.today()));
        assertThat(walk.matter().particulars().served()).containsKey(OTHER);
        walk.does(side(ONE), OBJECT);
        walk.standing(RESPONSIBLE_JUDGE, new DraftObjectionRuling(ObjectionDecision.REJECT, null, "没有新的理由"));
        walk.official(TRIBUNAL_HEAD, new IssueObjectionRuling());
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.CHANGED);
    }

    @Test
    @DisplayName("第372条：异议不成立的，裁定驳回")
    void rejectsWhatIsUnfounded() {
        var walk = objected();
        walk.standing(RESPONSIBLE_JUDGE, new DraftObjectionRuling(ObjectionDecision.REJECT, null, "与笔录一致"));
        walk.official(TRIBUNAL_HEAD, new SendBackObjectionRuling("理由不足"));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.OBJECTED);
        walk.standing(RESPONSIBLE_JUDGE, new DraftObjectionRuling(ObjectionDecision.REJECT, null, "与笔录一致，双方签字确认"));
        walk.official(TRIBUNAL_HEAD, new IssueObjectionRuling());
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.CONFIRMED);
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-objection-rejection-ruling"));
        assertThat(refusal(walk, OBJECT, side(ONE))).isEqualTo("already-objected");
    }

    @Test
    @DisplayName("第372条：利害关系人自知道之日起六个月内提出，由法院登记")
    void takesTheObjectionOfAThirdPartyAtTheCourt() {
        var walk = confirmed();
        var ruled = walk.today();
        assertThat(refusal(walk, third(ruled.minusDays(1)), clerk())).isEqualTo("known-when");
        walk.passDays(190);
        assertThat(refusal(walk, third(ruled), clerk())).isEqualTo("objection-late");
        assertThat(refusal(walk, third(ruled.plusDays(30)), side(ONE))).isEqualTo("not-yours");
        walk.does(clerk(), third(ruled.plusDays(30)));
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.OBJECTED);
        assertThat(walk.matter().particulars().objections().getFirst().third()).isEqualTo("沈阿毛");
    }

    @Test
    void aDraftThatDidNotKnowOfAnotherObjectionIsWrittenAnew() {
        var walk = objected();
        walk.standing(RESPONSIBLE_JUDGE, new DraftObjectionRuling(ObjectionDecision.REJECT, null, "与笔录一致"));
        walk.does(side(OTHER), OBJECT);
        assertThat(walk.matter().state()).isEqualTo(ConfirmationState.OBJECTED);
        assertThat(walk.matter().particulars().answer().sentBack()).contains("又收到一份异议");
        assertThat(walk.lastEffects(Effect.StartPeriod.class)).isEmpty();
    }

    private static RecordThirdObjection third(LocalDate knownOn) {
        return new RecordThirdObjection("沈阿毛", knownOn, "棚架是共有的");
    }

    private static Actor clerk() {
        return Actor.official(JUDGE, "书记员", FILING_CLERK);
    }

    private static Actor judge() {
        return Actor.official(JUDGE, "法官", RESPONSIBLE_JUDGE);
    }

    private static void serve(Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> walk, java.util.UUID party, LocalDate on) {
        walk.clock(new RulingServed(party, on));
    }

    private static Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> objected() {
        var walk = confirmed();
        List.of(ONE, OTHER).forEach(party -> serve(walk, party, walk.today()));
        walk.does(side(ONE), OBJECT);
        return walk;
    }

    private static Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> confirmed() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, inquiry(walk.today(), ONE, OTHER));
        walk.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.CONFIRM, null, "协议合法。"));
        walk.official(TRIBUNAL_HEAD, new Approve());
        walk.standing(RESPONSIBLE_JUDGE, new IssueRuling());
        return walk;
    }
}
