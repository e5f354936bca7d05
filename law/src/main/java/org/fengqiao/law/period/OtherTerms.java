package org.fengqiao.law.period;

import static org.fengqiao.law.Statute.ADMINISTRATIVE_HEADS;
import static org.fengqiao.law.Statute.ADMINISTRATIVE_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.CRIMINAL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.DOMESTIC_VIOLENCE;
import static org.fengqiao.law.Statute.LABOUR_ARBITRATION;
import static org.fengqiao.law.Statute.PETITIONS;
import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.HOURS;
import static org.fengqiao.law.period.PeriodUnit.MONTHS;
import static org.fengqiao.law.period.PeriodUnit.YEARS;

/** Periods of administrative and criminal procedure, petitions, labour arbitration (行政、刑事、信访、劳动仲裁). */
public interface OtherTerms {

    PeriodRule ADMIN_TRIAL =
            new PeriodRule("admin-trial", "行政一审审限", 6, MONTHS, ADMINISTRATIVE_PROCEDURE_LAW.article(81));
    PeriodRule ADMIN_SUMMARY =
            new PeriodRule("admin-summary", "行政简易程序审限", 45, DAYS, ADMINISTRATIVE_PROCEDURE_LAW.article(83));
    PeriodRule ADMIN_APPEAL =
            new PeriodRule("admin-appeal", "行政二审审限", 3, MONTHS, ADMINISTRATIVE_PROCEDURE_LAW.article(88));
    PeriodRule ADMIN_FILING =
            new PeriodRule("admin-filing", "行政立案审查", 7, DAYS, ADMINISTRATIVE_PROCEDURE_LAW.article(51));
    PeriodRule ADMIN_SERVE =
            new PeriodRule("admin-serve", "行政送达起诉状副本", 5, DAYS, ADMINISTRATIVE_PROCEDURE_LAW.article(67));
    PeriodRule ADMIN_DEFENCE =
            new PeriodRule("admin-defence", "行政答辩", 15, DAYS, ADMINISTRATIVE_PROCEDURE_LAW.article(67));
    PeriodRule ADMIN_SUE =
            new PeriodRule("admin-sue", "行政起诉", 6, MONTHS, ADMINISTRATIVE_PROCEDURE_LAW.article(46));
    PeriodRule ADMIN_SUE_LONGEST =
            new PeriodRule("admin-sue-longest", "行政起诉最长期限", 5, YEARS, ADMINISTRATIVE_PROCEDURE_LAW.article(46));
    PeriodRule ADMIN_SUE_LAND =
            new PeriodRule("admin-sue-land", "行政起诉最长期限（不动产）", 20, YEARS, ADMINISTRATIVE_PROCEDURE_LAW.article(46));
    PeriodRule ADMIN_SUE_AFTER_REVIEW =
            new PeriodRule("admin-sue-after-review", "复议后行政起诉", 15, DAYS, ADMINISTRATIVE_PROCEDURE_LAW.article(45));
    PeriodRule ADMIN_HEAD_NOTICE =
            new PeriodRule("admin-head-notice", "负责人出庭通知（开庭前）", 3, DAYS, ADMINISTRATIVE_HEADS.article(4));
    PeriodRule CRIMINAL_TRIAL =
            new PeriodRule("criminal-trial", "刑事公诉一审审限", 2, MONTHS, CRIMINAL_PROCEDURE_LAW.article(208));
    PeriodRule CRIMINAL_TRIAL_LATEST =
            new PeriodRule("criminal-trial-latest", "刑事公诉一审至迟", 3, MONTHS, CRIMINAL_PROCEDURE_LAW.article(208));
    PeriodRule CRIMINAL_TRIAL_EXTENSION =
            new PeriodRule("criminal-trial-extension", "刑事一审经上一级批准延长", 3, MONTHS, CRIMINAL_PROCEDURE_LAW.article(208));
    PeriodRule CRIMINAL_SUMMARY =
            new PeriodRule("criminal-summary", "刑事简易程序审限", 20, DAYS, CRIMINAL_PROCEDURE_LAW.article(220));
    PeriodRule CRIMINAL_FAST =
            new PeriodRule("criminal-fast", "刑事速裁审限", 10, DAYS, CRIMINAL_PROCEDURE_LAW.article(225));
    PeriodRule CRIMINAL_FAST_OVER_ONE_YEAR =
            new PeriodRule("criminal-fast-over-one-year", "刑事速裁审限（可能判处一年以上）", 15, DAYS, CRIMINAL_PROCEDURE_LAW.article(225));
    PeriodRule CRIMINAL_PRIVATE =
            new PeriodRule("criminal-private", "自诉（未羁押）审限", 6, MONTHS, CRIMINAL_PROCEDURE_LAW.article(212));
    PeriodRule CRIMINAL_APPEAL_JUDGMENT =
            new PeriodRule("criminal-appeal-judgment", "对刑事判决上诉", 10, DAYS, CRIMINAL_PROCEDURE_LAW.article(230));
    PeriodRule CRIMINAL_APPEAL_RULING =
            new PeriodRule("criminal-appeal-ruling", "对刑事裁定上诉", 5, DAYS, CRIMINAL_PROCEDURE_LAW.article(230));
    PeriodRule PROTECTION_ORDER =
            new PeriodRule("protection-order", "人身安全保护令裁定", 72, HOURS, DOMESTIC_VIOLENCE.article(28));
    PeriodRule PROTECTION_ORDER_URGENT =
            new PeriodRule("protection-order-urgent", "紧急人身安全保护令裁定", 24, HOURS, DOMESTIC_VIOLENCE.article(28));
    PeriodRule PROTECTION_ORDER_VALIDITY =
            new PeriodRule("protection-order-validity", "人身安全保护令有效期（不超过）", 6, MONTHS, DOMESTIC_VIOLENCE.article(30));
    PeriodRule PROTECTION_ORDER_REVIEW =
            new PeriodRule("protection-order-review", "人身安全保护令复议", 5, DAYS, DOMESTIC_VIOLENCE.article(31));
    PeriodRule PETITION_REGISTRATION =
            new PeriodRule("petition-registration", "信访登记告知", 15, DAYS, PETITIONS.article(22));
    PeriodRule PETITION_HANDLING = new PeriodRule("petition-handling", "信访办结", 60, DAYS, PETITIONS.article(34));
    PeriodRule PETITION_EXTENSION =
            new PeriodRule("petition-extension", "信访延长（不超过）", 30, DAYS, PETITIONS.article(34));
    PeriodRule PETITION_REVIEW_APPLICATION =
            new PeriodRule("petition-review-application", "申请信访复查", 30, DAYS, PETITIONS.article(35));
    PeriodRule PETITION_REVIEW = new PeriodRule("petition-review", "信访复查", 30, DAYS, PETITIONS.article(35));
    PeriodRule PETITION_REEXAMINATION_APPLICATION =
            new PeriodRule("petition-reexamination-application", "申请信访复核", 30, DAYS, PETITIONS.article(36));
    PeriodRule PETITION_REEXAMINATION =
            new PeriodRule("petition-reexamination", "信访复核", 30, DAYS, PETITIONS.article(36));
    PeriodRule LABOUR_SUE = new PeriodRule("labour-sue", "劳动仲裁后起诉", 15, DAYS, LABOUR_ARBITRATION.article(48));
    PeriodRule LABOUR_SUE_ORDINARY =
            new PeriodRule("labour-sue-ordinary", "劳动仲裁（非终局）后起诉", 15, DAYS, LABOUR_ARBITRATION.article(50));
}
