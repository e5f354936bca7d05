package org.fengqiao.law.period;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.MEDIATION_CONFIRMATION;
import static org.fengqiao.law.Statute.ONLINE_MEDIATION;
import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.MONTHS;
import static org.fengqiao.law.period.PeriodUnit.WORKING_DAYS;

/** Periods of mediation and judicial confirmation (调解与司法确认). */
public interface MediationTerms {

    PeriodRule PRE_ACTION_MEDIATION =
            new PeriodRule("pre-action-mediation", "诉前调解", 30, DAYS, ONLINE_MEDIATION.article(24));
    PeriodRule REFERRED_MEDIATION_ORDINARY =
            new PeriodRule("referred-mediation-ordinary", "立案后委托调解（普通程序）", 15, DAYS, ONLINE_MEDIATION.article(24));
    PeriodRule REFERRED_MEDIATION_SUMMARY =
            new PeriodRule("referred-mediation-summary", "立案后委托调解（简易程序）", 7, DAYS, ONLINE_MEDIATION.article(24));
    PeriodRule CHOOSE_MEDIATOR =
            new PeriodRule("choose-mediator", "双方选定调解员", 2, WORKING_DAYS, ONLINE_MEDIATION.article(10));
    PeriodRule APPOINT_MEDIATOR =
            new PeriodRule("appoint-mediator", "法院指定调解员", 3, WORKING_DAYS, ONLINE_MEDIATION.article(10));
    PeriodRule ACCEPT_ENTRUSTMENT =
            new PeriodRule("accept-entrustment", "调解组织确认接受", 3, WORKING_DAYS, ONLINE_MEDIATION.article(12));
    PeriodRule ACCEPT_APPOINTMENT =
            new PeriodRule("accept-appointment", "调解员确认接受", 3, WORKING_DAYS, ONLINE_MEDIATION.article(12));
    PeriodRule NOTIFY_OTHER_SIDE =
            new PeriodRule("notify-other-side", "通知对方当事人", 3, WORKING_DAYS, ONLINE_MEDIATION.article(15));
    PeriodRule CONFIRMATION_APPLICATION =
            new PeriodRule("confirmation-application", "申请司法确认", 30, DAYS, CIVIL_PROCEDURE_LAW.article(205));
    PeriodRule CONFIRMATION_ACCEPTANCE =
            new PeriodRule("confirmation-acceptance", "司法确认决定受理", 3, DAYS, MEDIATION_CONFIRMATION.article(4));
    PeriodRule CONFIRMATION_REVIEW =
            new PeriodRule("confirmation-review", "司法确认审查", 30, DAYS, CIVIL_PROCEDURE_LAW.article(187));
    PeriodRule CONFIRMATION_REVIEW_INTERNAL =
            new PeriodRule("confirmation-review-internal", "司法确认内部预警", 15, DAYS, MEDIATION_CONFIRMATION.article(5));
    PeriodRule CONFIRMATION_OBJECTION_PARTY =
            new PeriodRule("confirmation-objection-party", "当事人对确认裁定提出异议", 15, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(372));
    PeriodRule CONFIRMATION_OBJECTION_THIRD =
            new PeriodRule("confirmation-objection-third", "利害关系人对确认裁定提出异议", 6, MONTHS, CIVIL_PROCEDURE_INTERPRETATION.article(372));
}
