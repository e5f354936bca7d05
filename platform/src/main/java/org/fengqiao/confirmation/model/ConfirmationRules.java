package org.fengqiao.confirmation.model;

import static org.fengqiao.confirmation.model.ConfirmationState.*;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.COURT_ORGANISATION;
import static org.fengqiao.law.Statute.MEDIATION_CONFIRMATION;
import static org.fengqiao.procedure.Clock.CLOCK;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Office.PRESIDENT;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;
import static org.fengqiao.procedure.Standing.CLAIMANT;
import static org.fengqiao.procedure.Standing.CLERK_OF_CASE;
import static org.fengqiao.procedure.Standing.RESPONSIBLE_JUDGE;

import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.procedure.Rules;

/** Who may do what in a confirmation, when, and under which article. */
final class ConfirmationRules {

    static final Rules<ConfirmationState, ConfirmationParticulars> TABLE = Rules.of(
                    ConfirmationAct.class, ConfirmationState.class, ConfirmationParticulars.class)
            .rule("join", Join.class).in(JOINING).by(CLAIMANT).to(JOINING, APPLIED).identified()
                .when("already-applied", "您已经确认申请", "请等待其他当事人确认",
                        (m, now) -> now.actor().forParty() != null && !m.particulars().applied().contains(now.actor().forParty()))
                .under(CIVIL_PROCEDURE_LAW.article(205))
            .rule("accept", Accept.class).in(APPLIED).by(FILING_JUDGE).to(ACCEPTED)
                .under(MEDIATION_CONFIRMATION.article(4))
            .rule("refuse", Refuse.class).in(APPLIED).by(FILING_JUDGE).to(NOT_ACCEPTED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(355))
            .rule("assign", Assign.class).in(ACCEPTED, REVIEW, UNSUPPLIED, WITHDRAWAL_SOUGHT, OBJECTED)
                .by(TRIBUNAL_HEAD, FILING_JUDGE).to(REVIEW, UNSUPPLIED, WITHDRAWAL_SOUGHT, OBJECTED)
                .under(CIVIL_PROCEDURE_LAW.article(185))
            .rule("summon", Summon.class).in(REVIEW).by(RESPONSIBLE_JUDGE)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(356))
            .rule("record-inquiry", RecordInquiry.class).in(REVIEW).by(RESPONSIBLE_JUDGE)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(356))
            .rule("demand-supplement", DemandSupplement.class).in(REVIEW).by(RESPONSIBLE_JUDGE).to(SUPPLEMENT)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(356))
            .rule("supply", Supply.class).in(SUPPLEMENT, UNSUPPLIED).by(CLAIMANT).to(REVIEW)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(356))
            .rule("draft-ruling", DraftRuling.class).in(REVIEW).by(RESPONSIBLE_JUDGE).to(RULING_DRAFTED)
                .under(CIVIL_PROCEDURE_LAW.article(206))
            .rule("approve", Approve.class).in(RULING_DRAFTED).by(TRIBUNAL_HEAD, PRESIDENT).to(APPROVED)
                .under(CIVIL_PROCEDURE_LAW.article(206))
            .rule("send-back", SendBack.class).in(RULING_DRAFTED).by(TRIBUNAL_HEAD, PRESIDENT).to(REVIEW)
                .under(CIVIL_PROCEDURE_LAW.article(206))
            .rule("issue-ruling", IssueRuling.class).in(APPROVED).by(RESPONSIBLE_JUDGE).to(CONFIRMED, REJECTED)
                .under(CIVIL_PROCEDURE_LAW.article(206))
            .rule("extend-review", ExtendReview.class).in(ACCEPTED, REVIEW, SUPPLEMENT, UNSUPPLIED, WITHDRAWAL_SOUGHT, RULING_DRAFTED, APPROVED).by(PRESIDENT)
                .when("extended", "审查期限已经延长过一次", "请在现在的期限内审结", (m, now) -> m.particulars().extendedTo() == null)
                .under(CIVIL_PROCEDURE_LAW.article(187))
            .rule("withdraw", Withdraw.class).in(JOINING, APPLIED).by(CLAIMANT).to(WITHDRAWN)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("object", RaiseObjection.class).in(CONFIRMED, CHANGED, OBJECTED, OBJECTION_DRAFTED).by(CLAIMANT).to(OBJECTED)
                .when("already-objected", "您已经对这份裁定提出过异议", "请等法院的审查结果", (m, now) -> !m.particulars().hasObjected(now.actor().forParty()))
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(372))
            .rule("allot", Allot.class).in(APPLIED, ACCEPTED).by(FILING_JUDGE, TRIBUNAL_HEAD)
                .under(COURT_ORGANISATION.article(26))
            .rule("lapse-unjoined", LapseUnjoined.class).in(JOINING).by(CLOCK).to(WITHDRAWN)
                .under(CIVIL_PROCEDURE_LAW.article(205))
            .rule("lapse-unsupplied", LapseUnsupplied.class).in(SUPPLEMENT).by(CLOCK).to(UNSUPPLIED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("allow-withdrawal", AllowWithdrawal.class).in(WITHDRAWAL_SOUGHT).by(RESPONSIBLE_JUDGE).to(WITHDRAWN)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("refuse-withdrawal", RefuseWithdrawal.class)
                .in(WITHDRAWAL_SOUGHT).by(RESPONSIBLE_JUDGE).to(REVIEW, SUPPLEMENT, UNSUPPLIED, RULING_DRAFTED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("deem-withdrawn", DeemWithdrawn.class).in(UNSUPPLIED).by(RESPONSIBLE_JUDGE).to(WITHDRAWN)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("grant-more-time", GrantMoreTime.class).in(UNSUPPLIED).by(RESPONSIBLE_JUDGE).to(SUPPLEMENT)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("go-on", GoOn.class).in(UNSUPPLIED, SUPPLEMENT).by(RESPONSIBLE_JUDGE).to(REVIEW)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("ruling-served", RulingServed.class).in(CONFIRMED, CHANGED, OBJECTED, OBJECTION_DRAFTED).by(CLOCK).uponServiceOf(ConfirmationInstruments.CONFIRMING_RULING)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(372))
            .rule("change-served", ChangeServed.class).in(CONFIRMED, CHANGED, OBJECTED, OBJECTION_DRAFTED).by(CLOCK).uponServiceOf(ConfirmationInstruments.CHANGING_RULING)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(372))
            .rule("record-third-objection", RecordThirdObjection.class)
                .in(CONFIRMED, CHANGED, OBJECTED, OBJECTION_DRAFTED).by(RESPONSIBLE_JUDGE, CLERK_OF_CASE, FILING_JUDGE, FILING_CLERK).to(OBJECTED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(372))
            .rule("draft-objection-ruling", DraftObjectionRuling.class).in(OBJECTED).by(RESPONSIBLE_JUDGE).to(OBJECTION_DRAFTED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(372))
            .rule("issue-objection-ruling", IssueObjectionRuling.class)
                .in(OBJECTION_DRAFTED).by(TRIBUNAL_HEAD, PRESIDENT).to(REVOKED, CHANGED, CONFIRMED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(372))
            .rule("send-back-objection-ruling", SendBackObjectionRuling.class)
                .in(OBJECTION_DRAFTED).by(TRIBUNAL_HEAD, PRESIDENT).to(OBJECTED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(372))
            .rule("seek-withdrawal", SeekWithdrawal.class).in(ACCEPTED, REVIEW, SUPPLEMENT, UNSUPPLIED, RULING_DRAFTED).by(CLAIMANT).to(ACCEPTED, WITHDRAWAL_SOUGHT)
                .when("already-sought", "已经有人申请撤回", "请等法官裁定是否准许", (m, now) -> !m.particulars().withdrawalPending())
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .rule("supplement-notice-served", SupplementNoticeServed.class).in(SUPPLEMENT, WITHDRAWAL_SOUGHT).by(CLOCK)
                .uponServiceOf(ConfirmationInstruments.SUPPLEMENT_NOTICE)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(357))
            .build();

    private ConfirmationRules() {}
}
