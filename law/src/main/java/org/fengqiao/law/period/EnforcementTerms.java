package org.fengqiao.law.period;

import static org.fengqiao.law.Statute.ASSET_INVESTIGATION;
import static org.fengqiao.law.Statute.AUCTION_SALE;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.DISHONEST_LIST;
import static org.fengqiao.law.Statute.END_OF_ROUND;
import static org.fengqiao.law.Statute.ENFORCEMENT_FUNDS;
import static org.fengqiao.law.Statute.ENFORCEMENT_OBJECTIONS;
import static org.fengqiao.law.Statute.ENFORCEMENT_PROCEDURE;
import static org.fengqiao.law.Statute.ENTRUSTED_ENFORCEMENT;
import static org.fengqiao.law.Statute.ONLINE_AUCTION;
import static org.fengqiao.law.Statute.ONLINE_SELL_OFF;
import static org.fengqiao.law.Statute.PRESERVATION;
import static org.fengqiao.law.Statute.REFERENCE_PRICE;
import static org.fengqiao.law.Statute.TRIAL_LIMITS;
import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.HOURS;
import static org.fengqiao.law.period.PeriodUnit.MONTHS;
import static org.fengqiao.law.period.PeriodUnit.WORKING_DAYS;
import static org.fengqiao.law.period.PeriodUnit.YEARS;

/** Periods of enforcement, seizure and judicial sale (执行、查封、处置). */
public interface EnforcementTerms {

    PeriodRule ENFORCEMENT_APPLICATION =
            new PeriodRule("enforcement-application", "申请执行时效", 2, YEARS, CIVIL_PROCEDURE_LAW.article(250));
    PeriodRule ENFORCEMENT_FILING =
            new PeriodRule("enforcement-filing", "执行立案审查", 7, DAYS, TRIAL_LIMITS.article(6));
    PeriodRule ENFORCEMENT_NOTICE =
            new PeriodRule("enforcement-notice", "发出执行通知", 10, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(480));
    PeriodRule ENFORCEMENT_NOTICE_AFTER_MEASURES =
            new PeriodRule("enforcement-notice-after-measures", "立即执行后补送通知", 3, DAYS, ENFORCEMENT_PROCEDURE.article(22));
    PeriodRule ENFORCEMENT_JURISDICTION_OBJECTION =
            new PeriodRule("enforcement-jurisdiction-objection", "执行管辖异议", 10, DAYS, ENFORCEMENT_PROCEDURE.article(3));
    PeriodRule ASSET_REPORT_UPDATE =
            new PeriodRule("asset-report-update", "财产变动补充报告", 10, DAYS, ASSET_INVESTIGATION.article(7));
    PeriodRule LEAD_CHECK = new PeriodRule("lead-check", "财产线索核实", 7, DAYS, ASSET_INVESTIGATION.article(2));
    PeriodRule LEAD_CHECK_URGENT =
            new PeriodRule("lead-check-urgent", "紧急财产线索核实", 3, DAYS, ASSET_INVESTIGATION.article(2));
    PeriodRule AUDIT_DECISION =
            new PeriodRule("audit-decision", "审计申请决定", 10, DAYS, ASSET_INVESTIGATION.article(17));
    PeriodRule REWARD_DECISION =
            new PeriodRule("reward-decision", "悬赏申请决定", 10, DAYS, ASSET_INVESTIGATION.article(21));
    PeriodRule REFERENCE_PRICE_START =
            new PeriodRule("reference-price-start", "启动确定参考价", 30, DAYS, REFERENCE_PRICE.article(1));
    PeriodRule SALE_START =
            new PeriodRule("sale-start", "参考价确定后启动变价", 10, DAYS, REFERENCE_PRICE.article(30));
    PeriodRule ENFORCEMENT_OBJECTION_FILING =
            new PeriodRule("enforcement-objection-filing", "执行异议立案", 3, DAYS, ENFORCEMENT_OBJECTIONS.article(2));
    PeriodRule ENFORCEMENT_OBJECTION_REVIEW =
            new PeriodRule("enforcement-objection-review", "执行异议审查", 15, DAYS, CIVIL_PROCEDURE_LAW.article(236));
    PeriodRule ENFORCEMENT_RECONSIDERATION =
            new PeriodRule("enforcement-reconsideration", "执行异议裁定申请复议", 10, DAYS, CIVIL_PROCEDURE_LAW.article(236));
    PeriodRule ENFORCEMENT_RECONSIDERATION_REVIEW =
            new PeriodRule("enforcement-reconsideration-review", "执行复议审查", 30, DAYS, ENFORCEMENT_PROCEDURE.article(8));
    PeriodRule THIRD_PARTY_OBJECTION =
            new PeriodRule("third-party-objection", "案外人异议审查", 15, DAYS, CIVIL_PROCEDURE_LAW.article(238));
    PeriodRule THIRD_PARTY_SUIT =
            new PeriodRule("third-party-suit", "执行异议之诉起诉", 15, DAYS, CIVIL_PROCEDURE_LAW.article(238));
    PeriodRule NO_DISPOSAL_AFTER_REJECTION =
            new PeriodRule("no-disposal-after-rejection", "驳回案外人异议后不得处分", 15, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(463));
    PeriodRule DISTRIBUTION_OBJECTION =
            new PeriodRule("distribution-objection", "参与分配异议", 15, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(509));
    PeriodRule DISTRIBUTION_OPPOSITION =
            new PeriodRule("distribution-opposition", "对分配异议的反对意见", 15, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(510));
    PeriodRule DISTRIBUTION_SUIT =
            new PeriodRule("distribution-suit", "分配方案异议之诉", 15, DAYS, CIVIL_PROCEDURE_INTERPRETATION.article(510));
    PeriodRule HIGHER_COURT_SUPERVISION =
            new PeriodRule("higher-court-supervision", "未执行的可向上一级申请", 6, MONTHS, CIVIL_PROCEDURE_LAW.article(237));
    PeriodRule DEFERRED_ENFORCEMENT =
            new PeriodRule("deferred-enforcement", "担保暂缓执行（不超过）", 1, YEARS, CIVIL_PROCEDURE_INTERPRETATION.article(467));
    PeriodRule FUNDS_PAYOUT = new PeriodRule("funds-payout", "案款发放", 30, DAYS, ENFORCEMENT_FUNDS.whole());
    PeriodRule ENFORCEMENT_LIMIT =
            new PeriodRule("enforcement-limit", "执行期限", 6, MONTHS, TRIAL_LIMITS.article(5));
    PeriodRule ENFORCEMENT_LIMIT_NON_LITIGATION =
            new PeriodRule("enforcement-limit-non-litigation", "非诉执行期限", 3, MONTHS, TRIAL_LIMITS.article(5));
    PeriodRule FREEZE_DEPOSIT =
            new PeriodRule("freeze-deposit", "冻结银行存款（不超过）", 1, YEARS, CIVIL_PROCEDURE_INTERPRETATION.article(485));
    PeriodRule SEIZE_MOVABLE =
            new PeriodRule("seize-movable", "查封扣押动产（不超过）", 2, YEARS, CIVIL_PROCEDURE_INTERPRETATION.article(485));
    PeriodRule SEAL_IMMOVABLE =
            new PeriodRule("seal-immovable", "查封不动产、冻结其他财产权（不超过）", 3, YEARS, CIVIL_PROCEDURE_INTERPRETATION.article(485));
    PeriodRule SEIZURE_RENEWAL_APPLICATION =
            new PeriodRule("seizure-renewal-application", "申请续行保全（届满前）", 7, DAYS, PRESERVATION.article(18));
    PeriodRule FIRST_SEIZURE_IDLE =
            new PeriodRule("first-seizure-idle", "首封未处分可商请移送", 1, YEARS, PRESERVATION.article(21));
    PeriodRule ONLINE_INQUIRY_REPORT =
            new PeriodRule("online-inquiry-report", "网络询价报告", 3, DAYS, REFERENCE_PRICE.whole());
    PeriodRule APPRAISAL = new PeriodRule("appraisal", "委托评估", 30, DAYS, REFERENCE_PRICE.whole());
    PeriodRule APPRAISAL_EXTENSION =
            new PeriodRule("appraisal-extension", "评估延期（每次不超过）", 15, DAYS, REFERENCE_PRICE.whole());
    PeriodRule APPRAISAL_REPORT_SERVICE =
            new PeriodRule("appraisal-report-service", "评估报告发送当事人", 3, DAYS, REFERENCE_PRICE.whole());
    PeriodRule APPRAISAL_OBJECTION =
            new PeriodRule("appraisal-objection", "对评估报告提出异议", 5, DAYS, REFERENCE_PRICE.whole());
    PeriodRule REFERENCE_PRICE_VALIDITY =
            new PeriodRule("reference-price-validity", "参考价有效期（不超过）", 1, YEARS, REFERENCE_PRICE.article(27));
    PeriodRule AUCTION_NOTICE_MOVABLE =
            new PeriodRule("auction-notice-movable", "网络拍卖公告（动产，拍卖前）", 15, DAYS, ONLINE_AUCTION.article(12));
    PeriodRule AUCTION_NOTICE_IMMOVABLE =
            new PeriodRule("auction-notice-immovable", "网络拍卖公告（不动产及其他，拍卖前）", 30, DAYS, ONLINE_AUCTION.article(12));
    PeriodRule AUCTION_NOTIFY_PARTIES =
            new PeriodRule("auction-notify-parties", "通知当事人和优先权人（公告前）", 3, DAYS, ONLINE_AUCTION.article(16));
    PeriodRule AUCTION_NOTIFIED_BY_NOTICE =
            new PeriodRule("auction-notified-by-notice", "公示满期视为通知", 5, DAYS, ONLINE_AUCTION.article(16));
    PeriodRule SECOND_NOTICE_MOVABLE =
            new PeriodRule("second-notice-movable", "再次拍卖公告（动产，拍卖前）", 7, DAYS, ONLINE_AUCTION.article(26));
    PeriodRule SECOND_NOTICE_IMMOVABLE =
            new PeriodRule("second-notice-immovable", "再次拍卖公告（不动产及其他，拍卖前）", 15, DAYS, ONLINE_AUCTION.article(26));
    PeriodRule SECOND_AUCTION_WITHIN =
            new PeriodRule("second-auction-within", "流拍后再次拍卖", 30, DAYS, ONLINE_AUCTION.article(26));
    PeriodRule DEPOSIT_REFUND =
            new PeriodRule("deposit-refund", "退还竞买保证金", 24, HOURS, ONLINE_AUCTION.article(25));
    PeriodRule AUCTION_RESUMPTION =
            new PeriodRule("auction-resumption", "恢复拍卖", 5, DAYS, ONLINE_AUCTION.article(28));
    PeriodRule SALE_RULING_SERVICE =
            new PeriodRule("sale-ruling-service", "送达成交裁定", 10, DAYS, AUCTION_SALE.article(20));
    PeriodRule SALE_HANDOVER = new PeriodRule("sale-handover", "移交拍卖财产", 15, DAYS, AUCTION_SALE.article(27));
    PeriodRule SELL_OFF = new PeriodRule("sell-off", "网络司法变卖期", 60, DAYS, ONLINE_SELL_OFF.whole());
    PeriodRule ENTRUSTED_ENFORCEMENT_FILING =
            new PeriodRule("entrusted-enforcement-filing", "受托法院立案", 7, DAYS, ENTRUSTED_ENFORCEMENT.whole());
    PeriodRule ENTRUSTED_START =
            new PeriodRule("entrusted-start", "受托后开始执行", 15, DAYS, CIVIL_PROCEDURE_LAW.article(240));
    PeriodRule ENTRUSTED_REPLY =
            new PeriodRule("entrusted-reply", "受托执行未完函告", 30, DAYS, CIVIL_PROCEDURE_LAW.article(240));
    PeriodRule END_OF_ROUND_EARLIEST =
            new PeriodRule("end-of-round-earliest", "终本须立案满", 3, MONTHS, END_OF_ROUND.article(1));
    PeriodRule END_OF_ROUND_RECHECK =
            new PeriodRule("end-of-round-recheck", "终本后定期查控", 6, MONTHS, END_OF_ROUND.article(9));
    PeriodRule DISHONEST_LIST_TERM =
            new PeriodRule("dishonest-list-term", "纳入失信名单期限", 2, YEARS, DISHONEST_LIST.article(2));
    PeriodRule DISHONEST_DELETION =
            new PeriodRule("dishonest-deletion", "删除失信信息", 3, WORKING_DAYS, DISHONEST_LIST.article(10));
}
