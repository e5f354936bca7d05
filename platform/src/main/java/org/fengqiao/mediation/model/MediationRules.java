package org.fengqiao.mediation.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.COURT_ORGANISATION;
import static org.fengqiao.law.Statute.ONLINE_MEDIATION;
import static org.fengqiao.mediation.model.MediationState.*;
import static org.fengqiao.procedure.Clock.CLOCK;
import static org.fengqiao.procedure.Office.MEDIATION_CLERK;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;
import static org.fengqiao.procedure.Standing.CLAIMANT;
import static org.fengqiao.procedure.Standing.MEDIATOR;
import static org.fengqiao.procedure.Standing.ORGANISATION;
import static org.fengqiao.procedure.Standing.RESPONDENT;
import static org.fengqiao.procedure.Standing.THIRD_PARTY;

import org.fengqiao.procedure.Rules;

/** Who may do what, when, and under which article. */
final class MediationRules {

    private static final MediationState[] AT_WORK = {PROPOSED, SIGNING};
    private static final MediationState[] AFTER_REGISTERED = {ENTRUSTED, CHOOSING, APPOINTED, IN_PROGRESS, PROPOSED, SIGNING};

    static final Rules<MediationState, MediationParticulars> TABLE = Rules.of(
                    MediationAct.class, MediationState.class, MediationParticulars.class)
            // the mediator is found
            .rule("appoint", MediationAct.Appoint.class).in(REGISTERED, ENTRUSTED).by(MEDIATION_CLERK).to(APPOINTED)
            .under(ONLINE_MEDIATION.article(10))
            .rule("entrust", MediationAct.Entrust.class).in(REGISTERED).by(MEDIATION_CLERK).to(ENTRUSTED)
            .under(ONLINE_MEDIATION.article(10))
            .rule("assign", MediationAct.Assign.class).in(ENTRUSTED).by(ORGANISATION).to(APPOINTED)
            .under(ONLINE_MEDIATION.article(12))
            .rule("hand-back", MediationAct.HandBack.class).in(ENTRUSTED).by(ORGANISATION).to(REGISTERED)
            .under(ONLINE_MEDIATION.article(12))
            .rule("entrustment-lapse", MediationAct.EntrustmentLapses.class).in(ENTRUSTED).by(CLOCK).to(REGISTERED)
            .under(ONLINE_MEDIATION.article(12))
            .rule("let-choose", MediationAct.LetSidesChoose.class).in(REGISTERED).by(MEDIATION_CLERK).to(CHOOSING)
            .when("not-all-here", "还有当事人没有进入案件，选不了调解员", "请直接指定调解员", MediationGuards::everySideIsHere)
            .under(ONLINE_MEDIATION.article(10))
            .rule("nominate", MediationAct.Nominate.class).in(CHOOSING).by(CLAIMANT, RESPONDENT, THIRD_PARTY).to(CHOOSING, APPOINTED, REGISTERED)
            .under(ONLINE_MEDIATION.article(10))
            .rule("choice-lapse", MediationAct.ChoiceLapses.class).in(CHOOSING).by(CLOCK).to(REGISTERED)
            .under(ONLINE_MEDIATION.article(10))
            .rule("accept", MediationAct.Accept.class).in(APPOINTED).by(MEDIATOR).to(IN_PROGRESS)
            .when("not-charged", "本案现在不是指派给您的", "请从“我的案件”进入指派给您的案件", MediationGuards::isCharged)
            .under(ONLINE_MEDIATION.article(12))
            .rule("decline", MediationAct.Decline.class).in(APPOINTED).by(MEDIATOR).to(REGISTERED, ENTRUSTED)
            .when("not-charged", "本案现在不是指派给您的", "请从“我的案件”进入指派给您的案件", MediationGuards::isCharged)
            .under(ONLINE_MEDIATION.article(12))
            .rule("acceptance-lapse", MediationAct.AcceptanceLapses.class).in(APPOINTED).by(CLOCK).to(REGISTERED, ENTRUSTED)
            .under(ONLINE_MEDIATION.article(12))
            .rule("return", MediationAct.SendBack.class).in(REGISTERED, APPOINTED).by(MEDIATION_CLERK, MEDIATOR).to(RETURNED)
            .under(ONLINE_MEDIATION.article(9))
            .rule("replace", MediationAct.Replace.class).in(APPOINTED, IN_PROGRESS, PROPOSED, SIGNING).by(MEDIATION_CLERK).to(APPOINTED)
            .under(ONLINE_MEDIATION.article(13))
            .rule("disclose", MediationAct.Disclose.class).in(APPOINTED, IN_PROGRESS, PROPOSED, SIGNING).by(MEDIATOR)
            .under(ONLINE_MEDIATION.article(13))
            .rule("object", MediationAct.ObjectToMediator.class).in(IN_PROGRESS, AT_WORK).by(CLAIMANT, RESPONDENT, THIRD_PARTY).to(REGISTERED, ENTRUSTED)
            .when("nothing-disclosed", "调解员没有披露需要回避的情形", "有顾虑的，请向法院诉调对接员反映", MediationGuards::hasDisclosures)
            .under(ONLINE_MEDIATION.article(13))
            // the sides are heard
            .rule("answer", MediationAct.Answer.class).in(REGISTERED, ENTRUSTED, CHOOSING, APPOINTED, IN_PROGRESS, PROPOSED).by(CLAIMANT, RESPONDENT, THIRD_PARTY)
            .under(ONLINE_MEDIATION.article(4))
            .rule("record-answer", MediationAct.RecordAnswer.class).in(REGISTERED, AFTER_REGISTERED).by(MEDIATOR, MEDIATION_CLERK)
            .under(ONLINE_MEDIATION.article(4))
            .rule("notify", MediationAct.RecordNotification.class).in(IN_PROGRESS, AT_WORK).by(MEDIATOR)
            .when("all-told", "各方都已经通知到了", "可以开始调解", MediationGuards::someoneIsNotTold)
            .under(ONLINE_MEDIATION.article(15))
            .rule("join", MediationAct.Join.class).in(REGISTERED, AFTER_REGISTERED).by(CLOCK)
            .under(ONLINE_MEDIATION.article(15))
            // the agreement
            .rule("propose", MediationAct.Propose.class).in(IN_PROGRESS).by(MEDIATOR).to(PROPOSED)
            .under(ONLINE_MEDIATION.article(19))
            .rule("amend", MediationAct.Amend.class).in(PROPOSED).by(MEDIATOR, CLAIMANT, RESPONDENT, THIRD_PARTY).to(PROPOSED)
            .under(ONLINE_MEDIATION.article(19))
            .rule("finalise", MediationAct.Finalise.class).in(PROPOSED).by(MEDIATOR).to(SIGNING)
            .under(ONLINE_MEDIATION.article(19))
            .rule("sign", MediationAct.Sign.class).in(SIGNING).by(CLAIMANT, RESPONDENT, THIRD_PARTY).to(SIGNING, SETTLED).disposing().identified()
            .when("signed", "您这一方已经签过了", "请等其他人签署", MediationGuards::hasNotSigned)
            .under(ONLINE_MEDIATION.article(19))
            .rule("sign-on-paper", MediationAct.SignOnPaper.class).in(SIGNING).by(MEDIATOR).to(SIGNING, SETTLED)
            .when("all-signed", "各方都已经签署", "请您自己签署，协议就生效", MediationGuards::someSideHasNotSigned)
            .under(ONLINE_MEDIATION.article(19))
            .rule("countersign", MediationAct.Countersign.class).in(SIGNING).by(MEDIATOR).to(SIGNING, SETTLED)
            .when("signed", "您已经签过了", "请等各方签署", MediationGuards::mediatorHasNotSigned)
            .under(ONLINE_MEDIATION.article(19))
            .rule("reject-signing", MediationAct.RejectSigning.class).in(SIGNING).by(CLAIMANT, RESPONDENT, THIRD_PARTY).to(PROPOSED)
            .when("signed", "您这一方已经签过了", "改变主意的，请马上联系调解员", MediationGuards::hasNotSigned)
            .under(ONLINE_MEDIATION.article(19))
            // more time
            .rule("propose-extension", MediationAct.ProposeExtension.class).in(IN_PROGRESS, AT_WORK)
            .by(MEDIATOR, CLAIMANT, RESPONDENT, THIRD_PARTY)
            .when("pending", "已经有一个延长提议在等答复", "请先等各方答复", MediationGuards::noExtensionPending)
            .under(ONLINE_MEDIATION.article(24))
            .rule("agree-extension", MediationAct.AgreeToExtension.class).in(IN_PROGRESS, AT_WORK)
            .by(CLAIMANT, RESPONDENT, THIRD_PARTY)
            .when("nothing-asked", "没有等您答复的延长提议", "需要延长的，可以自己提议", MediationGuards::extensionAwaitsMe)
            .under(ONLINE_MEDIATION.article(24))
            .rule("refuse-extension", MediationAct.RefuseExtension.class).in(IN_PROGRESS, AT_WORK)
            .by(CLAIMANT, RESPONDENT, THIRD_PARTY)
            .when("nothing-asked", "没有等您答复的延长提议", "不需要办理", MediationGuards::extensionAwaitsMe)
            .under(ONLINE_MEDIATION.article(24))
            .rule("record-extension-consent", MediationAct.RecordExtensionConsent.class).in(IN_PROGRESS, AT_WORK).by(MEDIATOR)
            .when("nothing-asked", "没有等答复的延长提议", "需要延长的，请先提议", MediationGuards::extensionIsPending)
            .under(ONLINE_MEDIATION.article(24))
            // what is not disputed
            .rule("record-facts", MediationAct.RecordFacts.class).in(IN_PROGRESS, PROPOSED, SIGNING, FAILED).by(MEDIATOR)
            .under(ONLINE_MEDIATION.article(22))
            .rule("confirm-facts", MediationAct.ConfirmFacts.class).in(IN_PROGRESS, PROPOSED, SIGNING, FAILED)
            .by(CLAIMANT, RESPONDENT, THIRD_PARTY).disposing().identified()
            .when("no-facts", "没有等您确认的事实", "请等调解员记载", MediationGuards::factsAwaitMe)
            .under(ONLINE_MEDIATION.article(22))
            // who in the court has it
            .rule("allot", MediationAct.Allot.class).in(REGISTERED, AFTER_REGISTERED).by(MEDIATION_CLERK, TRIBUNAL_HEAD)
            .under(COURT_ORGANISATION.article(26))
            // the end, and what comes after
            .rule("end", MediationAct.End.class).in(IN_PROGRESS, AT_WORK).by(MEDIATOR).to(FAILED, WITHDRAWN)
            .under(ONLINE_MEDIATION.article(25))
            .rule("withdraw", MediationAct.Withdraw.class).in(REGISTERED, AFTER_REGISTERED).by(CLAIMANT).to(WITHDRAWN)
            .under(ONLINE_MEDIATION.article(25))
            .rule("lapse", MediationAct.Lapse.class).in(REGISTERED, AFTER_REGISTERED).by(CLOCK).to(FAILED)
            .under(ONLINE_MEDIATION.article(24))
            .rule("turn-to-filing", MediationAct.TurnToFiling.class).in(FAILED, RETURNED, WITHDRAWN).by(CLAIMANT, MEDIATION_CLERK).to(FILED).identified()
            .when("not-here", "这件事本院不能立案", "请看退回说明，到有权处理的单位办理", MediationGuards::courtCouldFile)
            .under(ONLINE_MEDIATION.article(21))
            .rule("seek-confirmation", MediationAct.SeekConfirmation.class).in(SETTLED).by(CLAIMANT, RESPONDENT, THIRD_PARTY).to(SETTLED, CONFIRMATION_SOUGHT).identified()
            .when("too-late", "申请司法确认的期限已经过了", "对方不履行协议的，可以起诉", MediationGuards::confirmationIsOpen)
            .when("sought", "您这一方已经申请过了", "请等另一方也申请", MediationGuards::hasNotSought)
            .under(CIVIL_PROCEDURE_LAW.article(205))
            .rule("confirmation-lapse", MediationAct.ConfirmationLapses.class).in(SETTLED).by(CLOCK)
            .when("closed", "期限已经处理", "不需要办理", MediationGuards::confirmationPeriodRuns)
            .under(CIVIL_PROCEDURE_LAW.article(205))
            // the seal of an organisation
            .rule("affix-seal", MediationAct.AffixSeal.class).in(SIGNING).by(ORGANISATION, MEDIATOR).to(SIGNING, SETTLED)
            .when("no-seal-needed", "没有等待加盖的组织印章", "不需要办理", MediationGuards::sealIsMissing)
            .under(ONLINE_MEDIATION.article(19))
            .build();

    private MediationRules() {}
}
