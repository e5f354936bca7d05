package org.fengqiao.confirmation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.confirmation.model.ConfirmationSamples.*;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;
import static org.fengqiao.procedure.Standing.RESPONSIBLE_JUDGE;

import java.time.LocalDate;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.procedure.Effect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The papers of a judicial confirmation, with what stands in each. */
class ConfirmationPapersTests {

    @Test
    @DisplayName("民诉法解释第351条：双方都申请后，申请书写明协议、生效日期和调解组织")
    void drawsUpTheJointApplicationOnceBothHaveApplied() {
        var walk = walk("2026-11-10", ONE);
        assertThat(walk.lastEffects(Effect.DrawUp.class)).isEmpty();
        walk.does(side(OTHER), new Join(true));
        assertThat(walk.drawn("confirmation-application"))
                .containsEntry("agreement", "甲方十日内拆除遮挡采光的棚架")
                .containsEntry("effectiveOn", LocalDate.of(2026, 11, 10))
                .containsEntry("organisation", "朱家角镇人民调解委员会");
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-application"));
    }

    @Test
    @DisplayName("司法确认程序规定第4条：受理的，出具受理通知书")
    void drawsUpTheNoticeOfAcceptance() {
        var walk = walk("2026-11-10", ONE, OTHER);
        walk.official(FILING_JUDGE, new Accept());
        assertThat(walk.drawn("confirmation-acceptance-notice")).containsEntry("agreement", "甲方十日内拆除遮挡采光的棚架");
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-acceptance-notice"));
    }

    @Test
    @DisplayName("民诉法解释第355条：不予受理的裁定写明情形、理由，取得民特案号")
    void drawsUpTheRefusalWithItsGround() {
        var walk = walk("2026-11-10", ONE, OTHER);
        walk.official(FILING_JUDGE, new Refuse(NonAcceptanceGround.values()[0], "双方争议的是亲子关系"));
        var paper = walk.drawn("confirmation-refusal-ruling");
        assertThat(paper).containsEntry("reasons", "双方争议的是亲子关系").containsEntry("judge", FILING_JUDGE.label());
        assertThat(paper.get("ground")).asString().isNotBlank();
        assertThat(walk.lastEffects(Effect.TakeNumber.class)).hasSize(1);
        assertThat(walk.lastEffects(Effect.Issue.class)).containsExactly(new Effect.Issue("confirmation-refusal-ruling"));
    }

    @Test
    @DisplayName("民诉法解释第358条：驳回的裁定写明情形，确认的不写")
    void namesTheGroundInARejectionAlone() {
        var rejected = inReview();
        rejected.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.REJECT, RejectionGround.values()[0], "约定违反禁止性规定"));
        assertThat(rejected.drawn("confirmation-rejection-ruling")).containsKey("ground").containsEntry("reasons", "约定违反禁止性规定");
        var confirmed = inReview();
        confirmed.standing(RESPONSIBLE_JUDGE, inquiry(confirmed.today(), ONE, OTHER));
        confirmed.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.CONFIRM, null, "协议自愿、合法。"));
        assertThat(confirmed.drawn("confirmation-ruling")).doesNotContainKey("ground").containsEntry("reasons", "协议自愿、合法。");
    }

    @Test
    @DisplayName("民诉法解释第357条：准许撤回的裁定写明谁在哪天以什么理由申请")
    void namesWhoAskedToWithdraw() {
        var walk = inReview();
        walk.does(side(OTHER), new SeekWithdrawal("对方已经付清"));
        var day = walk.today();
        walk.passDays(2).standing(RESPONSIBLE_JUDGE, new AllowWithdrawal("双方自愿"));
        assertThat(walk.drawn("confirmation-withdrawal-ruling"))
                .containsEntry("applicant", "顾长根").containsEntry("why", "对方已经付清").containsEntry("soughtOn", day).containsEntry("reasons", "双方自愿");
    }

    @Test
    @DisplayName("民诉法解释第372条：异议的裁定写明谁提出什么异议；已经答复过的不再写")
    void namesWhoObjectedToWhat() {
        var walk = inReview();
        walk.standing(RESPONSIBLE_JUDGE, inquiry(walk.today(), ONE, OTHER));
        walk.standing(RESPONSIBLE_JUDGE, new DraftRuling(Decision.CONFIRM, null, "协议自愿、合法。"));
        walk.official(TRIBUNAL_HEAD, new Approve());
        walk.standing(RESPONSIBLE_JUDGE, new IssueRuling());
        var ruled = walk.today();
        walk.passDays(1).clock(new RulingServed(OTHER, walk.today()));
        walk.passDays(1).does(side(OTHER), new RaiseObjection("棚架不在我名下"));
        walk.standing(RESPONSIBLE_JUDGE, new DraftObjectionRuling(ObjectionDecision.REJECT, null, "产权登记在其名下"));
        assertThat(walk.drawn("confirmation-objection-rejection-ruling"))
                .containsEntry("objectors", "顾长根").containsEntry("objections", "顾长根提出：棚架不在我名下")
                .containsEntry("ruledOn", ruled).doesNotContainKey("changed");
    }
}
