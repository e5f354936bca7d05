package org.fengqiao.law.period;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.CROSS_BORDER_FILING;
import static org.fengqiao.law.Statute.FILING_REGISTRATION;
import static org.fengqiao.law.Statute.LITIGATION_FEES;
import static org.fengqiao.law.Statute.PRESERVATION;
import static org.fengqiao.law.Statute.TRIAL_LIMITS;
import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.HOURS;
import static org.fengqiao.law.period.PeriodUnit.WORKING_DAYS;

/** Periods of filing and preparation for trial (立案与审理前的准备). */
public interface FilingTerms {

    PeriodRule FILING_REVIEW = new PeriodRule("filing-review", "立案审查", 7, DAYS, CIVIL_PROCEDURE_LAW.article(126));
    PeriodRule CROSS_BORDER_REVIEW =
            new PeriodRule("cross-border-review", "跨境网上立案审查", 7, WORKING_DAYS, CROSS_BORDER_FILING.whole());
    PeriodRule CROSS_BORDER_CORRECTION =
            new PeriodRule("cross-border-correction", "跨境网上立案补正", 15, DAYS, CROSS_BORDER_FILING.whole());
    PeriodRule THIRD_PARTY_REVOCATION_FILING =
            new PeriodRule("third-party-revocation-filing", "第三人撤销之诉立案审查", 30, DAYS, FILING_REGISTRATION.article(8));
    PeriodRule ENFORCEMENT_OBJECTION_SUIT_FILING =
            new PeriodRule("enforcement-objection-suit-filing", "执行异议之诉立案审查", 15, DAYS, FILING_REGISTRATION.article(8));
    PeriodRule PRIVATE_PROSECUTION_FILING =
            new PeriodRule("private-prosecution-filing", "刑事自诉立案审查", 15, DAYS, FILING_REGISTRATION.article(8));
    PeriodRule TRANSFER_TO_DIVISION =
            new PeriodRule("transfer-to-division", "立案材料移送审判庭", 3, DAYS, TRIAL_LIMITS.article(7));
    PeriodRule SERVE_COMPLAINT =
            new PeriodRule("serve-complaint", "送达起诉状副本", 5, DAYS, CIVIL_PROCEDURE_LAW.article(128));
    PeriodRule DEFENCE = new PeriodRule("defence", "答辩", 15, DAYS, CIVIL_PROCEDURE_LAW.article(128));
    PeriodRule DEFENCE_FOREIGN =
            new PeriodRule("defence-foreign", "涉外案件答辩", 30, DAYS, CIVIL_PROCEDURE_LAW.article(285));
    PeriodRule FORWARD_DEFENCE =
            new PeriodRule("forward-defence", "转送答辩状副本", 5, DAYS, CIVIL_PROCEDURE_LAW.article(128));
    PeriodRule JURISDICTION_OBJECTION =
            new PeriodRule("jurisdiction-objection", "提出管辖异议（答辩期内）", 15, DAYS, CIVIL_PROCEDURE_LAW.article(130));
    PeriodRule JURISDICTION_APPEAL =
            new PeriodRule("jurisdiction-appeal", "管辖异议裁定上诉", 10, DAYS, CIVIL_PROCEDURE_LAW.article(171));
    PeriodRule ANNOUNCE_PANEL =
            new PeriodRule("announce-panel", "告知审判人员", 3, DAYS, CIVIL_PROCEDURE_LAW.article(131));
    PeriodRule EVIDENCE_ORDINARY =
            new PeriodRule("evidence-ordinary", "普通程序举证（不少于）", 15, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(99));
    PeriodRule EVIDENCE_SECOND_INSTANCE =
            new PeriodRule("evidence-second-instance", "二审新证据举证（不少于）", 10, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(99));
    PeriodRule EVIDENCE_SUMMARY =
            new PeriodRule("evidence-summary", "简易程序举证（不超过）", 15, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(266));
    PeriodRule EVIDENCE_SMALL_CLAIMS =
            new PeriodRule("evidence-small-claims", "小额诉讼举证（一般不超过）", 7, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(275));
    PeriodRule FEE_PREPAYMENT =
            new PeriodRule("fee-prepayment", "预交案件受理费", 7, DAYS, LITIGATION_FEES.article(22));
    PeriodRule FEE_APPEAL_SECOND_NOTICE =
            new PeriodRule("fee-appeal-second-notice", "上诉费再次通知后预交", 7, DAYS, LITIGATION_FEES.article(22));
    PeriodRule FEE_TOP_UP =
            new PeriodRule("fee-top-up", "简易转普通补交受理费", 7, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(199));
    PeriodRule FEE_REFUND = new PeriodRule("fee-refund", "退还诉讼费用", 15, DAYS, LITIGATION_FEES.article(53));
    PeriodRule FEE_REVIEW = new PeriodRule("fee-review", "诉讼费用计算复核", 15, DAYS, LITIGATION_FEES.article(43));
    PeriodRule PRESERVATION_BEFORE_SUIT_RULING =
            new PeriodRule("preservation-before-suit-ruling", "诉前保全裁定", 48, HOURS, CIVIL_PROCEDURE_LAW.article(104));
    PeriodRule PRESERVATION_SUE_WITHIN =
            new PeriodRule("preservation-sue-within", "诉前保全后起诉或申请仲裁", 30, DAYS, CIVIL_PROCEDURE_LAW.article(104));
    PeriodRule PRESERVATION_RULING =
            new PeriodRule("preservation-ruling", "诉讼保全裁定", 5, DAYS, PRESERVATION.article(4));
    PeriodRule PRESERVATION_ENFORCE =
            new PeriodRule("preservation-enforce", "保全裁定后开始执行", 5, DAYS, PRESERVATION.article(4));
    PeriodRule PRESERVATION_URGENT =
            new PeriodRule("preservation-urgent", "情况紧急的诉讼保全裁定", 48, HOURS, PRESERVATION.article(4));
    PeriodRule PRESERVATION_BEFORE_ENFORCEMENT =
            new PeriodRule("preservation-before-enforcement", "执行前保全后申请执行", 5, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(163));
    PeriodRule PRESERVATION_REVIEW =
            new PeriodRule("preservation-review", "保全裁定申请复议", 5, DAYS, PRESERVATION.article(25));
    PeriodRule PRESERVATION_REVIEW_DECISION =
            new PeriodRule("preservation-review-decision", "保全复议审查", 10, DAYS, PRESERVATION.article(25));
    PeriodRule PRESERVATION_RELEASE =
            new PeriodRule("preservation-release", "裁定解除保全", 5, DAYS, PRESERVATION.article(23));
    PeriodRule PRESERVATION_RELEASE_URGENT =
            new PeriodRule("preservation-release-urgent", "紧急情况下解除保全", 48, HOURS, PRESERVATION.article(23));
}
