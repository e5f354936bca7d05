package org.fengqiao.filing.model;

import static org.fengqiao.filing.model.FilingState.ACCEPTED;
import static org.fengqiao.filing.model.FilingState.CORRECTION;
import static org.fengqiao.filing.model.FilingState.HANDED_BACK;
import static org.fengqiao.filing.model.FilingState.IN_TRIAL;
import static org.fengqiao.filing.model.FilingState.REFUSED;
import static org.fengqiao.filing.model.FilingState.SUBMITTED;
import static org.fengqiao.filing.model.FilingState.TRANSFERRED;
import static org.fengqiao.filing.model.FilingState.WITHDRAWN;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.COURT_ORGANISATION;
import static org.fengqiao.law.Statute.CROSS_BORDER_FILING;
import static org.fengqiao.law.Statute.FILING_REGISTRATION;
import static org.fengqiao.law.Statute.LITIGATION_FEES;
import static org.fengqiao.law.Statute.TRIAL_LIMITS;
import static org.fengqiao.procedure.Clock.CLOCK;
import static org.fengqiao.procedure.Office.COURT_CLERK;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Office.JUDGE;
import static org.fengqiao.procedure.Office.PRESIDENT;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;
import static org.fengqiao.procedure.Standing.CLAIMANT;
import static org.fengqiao.procedure.Standing.REGISTRAR;

import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.procedure.Rules;

/** Who may do what in a filing review, when, and under which article. */
final class FilingRules {

    static final Rules<FilingState, FilingParticulars> TABLE = Rules.of(FilingAct.class, FilingState.class, FilingParticulars.class)
            .rule("check-materials", CheckMaterials.class).in(SUBMITTED).by(FILING_JUDGE, FILING_CLERK)
                .under(FILING_REGISTRATION.article(6))
            .rule("accept", Accept.class).in(SUBMITTED).by(FILING_JUDGE).to(ACCEPTED)
                .when("materials-unchecked", "材料清单还没有核对完", "请先逐项核对材料",
                        (m, _) -> m.particulars().isChecked())
                .when("materials-missing", "必备材料还有缺少", "请通知补正，或者标明不需要",
                        (m, _) -> !m.particulars().lacksMaterials())
                .when("relief-waiting", "缓交、减交、免交的申请还没有决定", "请先决定再立案", (m, _) -> !m.particulars().awaitsRelief())
                .when("witness-waiting", "视频见证的申请还没有办", "请先见证或者不予见证，再立案", (m, _) -> !m.particulars().awaitsWitness())
                .when("not-an-action", "这个案由是申请事项，不按起诉立案", "请让当事人撤回，到立案窗口另行申请，或者裁定不予受理",
                        (m, _) -> CauseTrack.of(m.cause()) != CauseTrack.APPLICATION)
                .under(CIVIL_PROCEDURE_LAW.article(126))
            .rule("demand-correction", DemandCorrection.class).in(SUBMITTED).by(FILING_JUDGE).to(CORRECTION)
                .under(FILING_REGISTRATION.article(7))
            .rule("supply-correction", SupplyCorrection.class).in(CORRECTION).by(CLAIMANT, REGISTRAR).to(SUBMITTED)
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(208))
            .rule("supplement", Supplement.class).in(SUBMITTED).by(CLAIMANT, REGISTRAR)
                .under(FILING_REGISTRATION.article(6))
            .rule("refuse", Refuse.class).in(SUBMITTED).by(FILING_JUDGE).to(REFUSED)
                .under(CIVIL_PROCEDURE_LAW.article(126))
            .rule("transfer", Transfer.class).in(SUBMITTED).by(FILING_JUDGE).to(TRANSFERRED)
                .under(CIVIL_PROCEDURE_LAW.article(37))
            .rule("withdraw", Withdraw.class).in(SUBMITTED, CORRECTION).by(CLAIMANT).to(WITHDRAWN)
                .under(CIVIL_PROCEDURE_LAW.article(13))
            .rule("be-urged", BeUrged.class).in(SUBMITTED, CORRECTION).by(CLOCK)
                .under(FILING_REGISTRATION.article(14))
            .rule("hand-back", HandBack.class).in(CORRECTION).by(CLOCK).to(HANDED_BACK)
                .under(FILING_REGISTRATION.article(7))
            .rule("ask-witness", AskWitness.class).in(SUBMITTED, CORRECTION).by(CLAIMANT)
                .when("not-cross-border", "视频见证只为跨境当事人办", "委托律师的，请直接提交授权委托书", (m, _) -> m.particulars().request().isCrossBorder())
                .when("witness-asked", "已经申请过，正在等法官安排或者已经见证", "请等法院联系", (m, _) -> m.particulars().mayAskWitness())
                .under(CROSS_BORDER_FILING.whole())
            .rule("record-witness", RecordWitness.class).in(SUBMITTED, CORRECTION).by(FILING_JUDGE)
                .when("nothing-asked", "没有等待见证的委托", "当事人申请以后再见证", (m, _) -> m.particulars().awaitsWitness())
                .under(CROSS_BORDER_FILING.whole())
            .rule("decline-witness", DeclineWitness.class).in(SUBMITTED, CORRECTION).by(FILING_JUDGE)
                .when("nothing-asked", "没有等待见证的委托", "无需办理", (m, _) -> m.particulars().awaitsWitness())
                .under(CROSS_BORDER_FILING.whole())
            .rule("ask-relief", AskRelief.class).in(SUBMITTED, CORRECTION, ACCEPTED).by(CLAIMANT, REGISTRAR)
                .when("relief-asked", "已经申请过，正在等决定或者已经准予", "请等法院的决定", (m, _) -> m.particulars().mayAskRelief())
                .under(LITIGATION_FEES.article(44))
            .rule("grant-relief", GrantRelief.class).in(SUBMITTED, CORRECTION).by(FILING_JUDGE, PRESIDENT)
                .when("nothing-asked", "没有等待决定的申请", "当事人申请以后再决定", (m, _) -> m.particulars().awaitsRelief())
                .under(LITIGATION_FEES.article(49))
            .rule("relieve-fee", RelieveFee.class).in(ACCEPTED).by(FILING_JUDGE, PRESIDENT).to(ACCEPTED, IN_TRIAL)
                .when("nothing-asked", "没有等待决定的申请", "当事人申请以后再决定", (m, _) -> m.particulars().awaitsRelief())
                .when("nothing-to-pay", "没有待交的费用", "无需决定", (m, _) -> m.particulars().isFeeOpen())
                .under(LITIGATION_FEES.article(44))
            .rule("deny-relief", DenyRelief.class).in(SUBMITTED, CORRECTION, ACCEPTED).by(FILING_JUDGE, PRESIDENT)
                .when("nothing-asked", "没有等待决定的申请", "无需决定", (m, _) -> m.particulars().awaitsRelief())
                .under(LITIGATION_FEES.article(44))
            .rule("allot", Allot.class).in(SUBMITTED, CORRECTION).by(FILING_JUDGE, FILING_CLERK, TRIBUNAL_HEAD)
                .under(COURT_ORGANISATION.article(26))
            .rule("record-payment", RecordPayment.class).in(ACCEPTED).by(FILING_CLERK, FILING_JUDGE).to(ACCEPTED, IN_TRIAL)
                .when("nothing-to-pay", "没有待交的费用", "无需登记", (m, _) -> m.particulars().isFeeOpen())
                .under(LITIGATION_FEES.article(22))
            .rule("record-service", RecordService.class).in(ACCEPTED).by(FILING_CLERK, COURT_CLERK)
                .when("already-served", "副本已经送达", "无需再次登记", (m, _) -> m.isRunning(FilingPeriods.SERVE_COPY))
                .under(CIVIL_PROCEDURE_LAW.article(128))
            .rule("hand-over", HandOver.class).in(ACCEPTED).by(FILING_CLERK, FILING_JUDGE).to(ACCEPTED, IN_TRIAL)
                .when("already-handed-over", "案卷已经移送", "无需再次移送", (m, _) -> m.isRunning(FilingPeriods.HAND_OVER))
                .under(TRIAL_LIMITS.article(7))
            .rule("close-answer", CloseAnswer.class).in(ACCEPTED).by(CLOCK).to(ACCEPTED, IN_TRIAL)
                .when("no-answer-awaited", "副本还没有送达", "无需处理", (m, _) -> m.particulars().isServed())
                .under(CIVIL_PROCEDURE_LAW.article(128))
            .rule("lapse-unpaid", LapseUnpaid.class).in(ACCEPTED).by(CLOCK)
                .when("nothing-to-pay", "没有待交的费用", "无需处理", (m, _) -> m.particulars().isFeeOpen())
                .when("relief-waiting", "缓交、减交、免交的申请还没有决定", "请先决定", (m, _) -> !m.particulars().isPaymentPutOff())
                .under(FILING_REGISTRATION.article(11))
            .rule("rule-unpaid", RuleUnpaid.class).in(ACCEPTED).by(FILING_JUDGE, JUDGE).to(WITHDRAWN)
                .when("not-overdue", "交费期限还没有过，或者费用已经交了", "期限届满仍未交费的，再裁定", (m, _) -> m.isRunning(FilingPeriods.UNPAID_RULING))
                .under(CIVIL_PROCEDURE_INTERPRETATION.article(213))
            .rule("fee-notice-served", FeeNoticeServed.class).in(ACCEPTED).by(CLOCK).uponServiceOf(FilingInstruments.FEE_NOTICE)
                .when("nothing-to-pay", "没有待交的费用", "无需处理", (m, _) -> m.particulars().isFeeOpen())
                .under(LITIGATION_FEES.article(22))
            .rule("correction-notice-served", CorrectionNoticeServed.class).in(CORRECTION).by(CLOCK).uponServiceOf(FilingInstruments.CORRECTION_NOTICE)
                .under(FILING_REGISTRATION.article(7))
            .build();

    private FilingRules() {}
}
