package org.fengqiao.law.period;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.EXPRESS_SERVICE;
import static org.fengqiao.law.Statute.LAY_JUDGES;
import static org.fengqiao.law.Statute.ONLINE_LITIGATION;
import static org.fengqiao.law.Statute.TRIAL_LIMITS;
import static org.fengqiao.law.Statute.TRIAL_LIMIT_EXTENSION;
import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.MONTHS;

/** Periods of trial, judgment, appeal and service (审理、裁判、上诉、送达). */
public interface TrialTerms {

    PeriodRule HEARING_NOTICE =
            new PeriodRule("hearing-notice", "开庭通知（开庭前）", 3, DAYS, CIVIL_PROCEDURE_LAW.article(139));
    PeriodRule LAY_JUDGE_DRAW =
            new PeriodRule("lay-judge-draw", "抽取人民陪审员（开庭前）", 7, DAYS, LAY_JUDGES.article(3));
    PeriodRule RECUSAL_DECISION =
            new PeriodRule("recusal-decision", "回避申请决定", 3, DAYS, CIVIL_PROCEDURE_LAW.article(50));
    PeriodRule RECUSAL_REVIEW =
            new PeriodRule("recusal-review", "回避复议决定", 3, DAYS, CIVIL_PROCEDURE_LAW.article(50));
    PeriodRule ADJOURNMENT_INTERVAL =
            new PeriodRule("adjournment-interval", "两次开庭间隔（不超过）", 1, MONTHS, TRIAL_LIMIT_EXTENSION.article(5));
    PeriodRule TRANSCRIPT_CORRECTION =
            new PeriodRule("transcript-correction", "补阅庭审笔录", 5, DAYS, CIVIL_PROCEDURE_LAW.article(150));
    PeriodRule JUDGMENT_AFTER_PRONOUNCEMENT =
            new PeriodRule("judgment-after-pronouncement", "当庭宣判后发送判决书", 10, DAYS, CIVIL_PROCEDURE_LAW.article(151));
    PeriodRule APPEAL_JUDGMENT =
            new PeriodRule("appeal-judgment", "对判决上诉", 15, DAYS, CIVIL_PROCEDURE_LAW.article(171));
    PeriodRule APPEAL_RULING =
            new PeriodRule("appeal-ruling", "对裁定上诉", 10, DAYS, CIVIL_PROCEDURE_LAW.article(171));
    PeriodRule APPEAL_FOREIGN =
            new PeriodRule("appeal-foreign", "涉外案件上诉", 30, DAYS, CIVIL_PROCEDURE_LAW.article(286));
    PeriodRule APPEAL_SERVE_COPY =
            new PeriodRule("appeal-serve-copy", "送达上诉状副本", 5, DAYS, CIVIL_PROCEDURE_LAW.article(174));
    PeriodRule APPEAL_DEFENCE =
            new PeriodRule("appeal-defence", "上诉答辩", 15, DAYS, CIVIL_PROCEDURE_LAW.article(174));
    PeriodRule APPEAL_FORWARD_FILE =
            new PeriodRule("appeal-forward-file", "报送二审卷宗", 5, DAYS, CIVIL_PROCEDURE_LAW.article(174));
    PeriodRule PUBLIC_NOTICE = new PeriodRule("public-notice", "公告送达", 30, DAYS, CIVIL_PROCEDURE_LAW.article(95));
    PeriodRule PUBLIC_NOTICE_FOREIGN =
            new PeriodRule("public-notice-foreign", "涉外公告送达（日数为未核实参数）", 60, DAYS, CIVIL_PROCEDURE_LAW.whole());
    PeriodRule ENTRUSTED_INVESTIGATION =
            new PeriodRule("entrusted-investigation", "委托调查", 30, DAYS, CIVIL_PROCEDURE_LAW.article(134));
    PeriodRule FORCE_MAJEURE_APPLICATION =
            new PeriodRule("force-majeure-application", "障碍消除后申请顺延期限", 10, DAYS, CIVIL_PROCEDURE_LAW.article(86));
    PeriodRule RETRIAL_APPLICATION =
            new PeriodRule("retrial-application", "申请再审", 6, MONTHS, CIVIL_PROCEDURE_LAW.article(216));
    PeriodRule THIRD_PARTY_REVOCATION =
            new PeriodRule("third-party-revocation", "第三人撤销之诉起诉", 6, MONTHS, CIVIL_PROCEDURE_INTERPRETATION.article(127));
    PeriodRule RETRIAL_REVIEW =
            new PeriodRule("retrial-review", "再审审查", 3, MONTHS, CIVIL_PROCEDURE_LAW.article(215));
    PeriodRule DIVORCE_AGAIN =
            new PeriodRule("divorce-again", "判决不准离婚后再起诉（无新情况不受理）", 6, MONTHS, CIVIL_PROCEDURE_LAW.article(127));
    PeriodRule TRIAL_ORDINARY =
            new PeriodRule("trial-ordinary", "普通程序审限", 6, MONTHS, CIVIL_PROCEDURE_LAW.article(152));
    PeriodRule TRIAL_SUMMARY =
            new PeriodRule("trial-summary", "简易程序审限", 3, MONTHS, CIVIL_PROCEDURE_LAW.article(164));
    PeriodRule TRIAL_SMALL_CLAIMS =
            new PeriodRule("trial-small-claims", "小额诉讼审限", 2, MONTHS, CIVIL_PROCEDURE_LAW.article(168));
    PeriodRule TRIAL_APPEAL_JUDGMENT =
            new PeriodRule("trial-appeal-judgment", "二审判决审限", 3, MONTHS, CIVIL_PROCEDURE_LAW.article(183));
    PeriodRule TRIAL_APPEAL_RULING =
            new PeriodRule("trial-appeal-ruling", "二审裁定审限", 30, DAYS, CIVIL_PROCEDURE_LAW.article(183));
    PeriodRule TRIAL_SPECIAL =
            new PeriodRule("trial-special", "特别程序审限", 30, DAYS, CIVIL_PROCEDURE_LAW.article(187));
    PeriodRule PAYMENT_ORDER_ACCEPTANCE =
            new PeriodRule("payment-order-acceptance", "支付令申请受理通知", 5, DAYS, CIVIL_PROCEDURE_LAW.article(226));
    PeriodRule PAYMENT_ORDER_ISSUE =
            new PeriodRule("payment-order-issue", "发出支付令", 15, DAYS, CIVIL_PROCEDURE_LAW.article(227));
    PeriodRule PAYMENT_ORDER_OBJECTION =
            new PeriodRule("payment-order-objection", "对支付令提出异议或清偿", 15, DAYS, CIVIL_PROCEDURE_LAW.article(227));
    PeriodRule PUBLIC_SUMMONS_NOTICE =
            new PeriodRule("public-summons-notice", "发出公示催告公告", 3, DAYS, CIVIL_PROCEDURE_LAW.article(230));
    PeriodRule PUBLIC_SUMMONS =
            new PeriodRule("public-summons", "公示催告（不少于）", 60, DAYS, CIVIL_PROCEDURE_LAW.article(230));
    PeriodRule PRESERVATION_RECONSIDERATION =
            new PeriodRule("preservation-reconsideration", "保全复议审查（民诉法解释）", 10, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(171));
    PeriodRule SANCTION_REVIEW = new PeriodRule("sanction-review", "罚款拘留复议", 5, DAYS, TRIAL_LIMITS.article(2));
    PeriodRule EXTENSION_APPLICATION =
            new PeriodRule("extension-application", "申请延长审限（届满前）", 15, DAYS, TRIAL_LIMIT_EXTENSION.article(1));
    PeriodRule EXTENSION_APPROVAL =
            new PeriodRule("extension-approval", "批准延长审限（届满前）", 5, DAYS, TRIAL_LIMIT_EXTENSION.article(1));
    PeriodRule EXPRESS_ATTEMPTS =
            new PeriodRule("express-attempts", "邮寄送达投递（至少三次）", 5, DAYS, EXPRESS_SERVICE.article(6));
    PeriodRule ONLINE_NOTICE_VERIFICATION =
            new PeriodRule("online-notice-verification", "被通知人验证身份、关联案件", 3, DAYS, ONLINE_LITIGATION.article(10));
}
