package org.fengqiao.confirmation.model;

import org.fengqiao.procedure.NoticeKind;

/** What a confirmation tells people. */
final class ConfirmationNotices {

    static final NoticeKind TO_JOIN =
            new NoticeKind("confirmation.to-join", "请一起申请司法确认", "{case}：对方已经申请，请在 {due} 前确认申请。", true);
    static final NoticeKind ALLOTTED =
            new NoticeKind("confirmation.allotted", "有司法确认申请交由庭室审查", "{case} 已交由庭室办理，请在 {due} 前安排。", false);
    static final NoticeKind TO_DECIDE =
            new NoticeKind("confirmation.to-decide", "有新的司法确认申请", "{case}：请在 {due} 前决定是否受理。", false);
    static final NoticeKind ACCEPTED =
            new NoticeKind("confirmation.accepted", "法院受理了司法确认申请", "{case}：法院将在 {due} 前作出裁定。", true);
    static final NoticeKind TO_ASSIGN =
            new NoticeKind("confirmation.to-assign", "司法确认案件待分案", "{case}：请指定承办法官。", false);
    static final NoticeKind REFUSED =
            new NoticeKind("confirmation.refused", "法院裁定不予受理", "{case}：理由见裁定书。", true);
    static final NoticeKind ASSIGNED =
            new NoticeKind("confirmation.assigned", "分到一件司法确认案件", "{case}：请在 {due} 前审结。", false);
    static final NoticeKind SUMMONED =
            new NoticeKind("confirmation.summoned", "法官请双方一起核实情况", "{case}：时间、地点或链接请看案件页，须双方共同参加。", true);
    static final NoticeKind TO_SUPPLY =
            new NoticeKind("confirmation.to-supply", "法官请您补充陈述或材料", "{case}：请按补充材料通知书写的天数提交，天数自通知书送达的次日起算；没有正当理由逾期的，法官可以裁定按撤回申请处理。", true);
    static final NoticeKind SUPPLEMENT_RUNS =
            new NoticeKind("confirmation.supplement-runs", "补充材料的期限开始计算", "{case}：补充材料通知书已经送达，请在 {due} 前提交。", true);
    static final NoticeKind SUPPLIED = new NoticeKind("confirmation.supplied", "补充材料已到", "{case}：请继续审查。", false);
    static final NoticeKind TO_APPROVE = new NoticeKind("confirmation.to-approve", "有裁定待审批", "{case}：请审批。", false);
    static final NoticeKind APPROVED = new NoticeKind("confirmation.approved", "裁定已批准", "{case}：请发出裁定。", false);
    static final NoticeKind SENT_BACK = new NoticeKind("confirmation.sent-back", "裁定被退回", "{case}：请按意见修改。", false);
    static final NoticeKind CONFIRMED =
            new NoticeKind("confirmation.confirmed", "调解协议已经司法确认", "{case}：裁定书已发出；一方不履行的，另一方可以申请强制执行。有异议的，自收到裁定书之日起十五日内提出。", true);
    static final NoticeKind REJECTED =
            new NoticeKind("confirmation.rejected", "法院驳回了司法确认申请", "{case}：理由见裁定书；可以重新调解，也可以起诉。", true);
    static final NoticeKind WITHDRAWN =
            new NoticeKind("confirmation.withdrawn", "司法确认申请已撤回", "{case}：协议仍对双方有约束力。", true);
    static final NoticeKind OBJECTED =
            new NoticeKind("confirmation.objected", "当事人对确认裁定提出异议", "{case}：请审查异议。", false);
    static final NoticeKind EXTENDED = new NoticeKind("confirmation.extended", "审查期限已延长", "{case}：新的期限是 {due}。", false);

    static final NoticeKind WITHDRAWAL_SOUGHT =
            new NoticeKind("confirmation.withdrawal-sought", "有当事人申请撤回司法确认申请", "{case}：法官将裁定是否准许。", true);
    static final NoticeKind TO_RULE_ON_WITHDRAWAL =
            new NoticeKind("confirmation.to-rule-on-withdrawal", "有当事人申请撤回，请裁定", "{case}：请在 {due} 前裁定是否准许撤回。", false);
    static final NoticeKind WITHDRAWAL_REFUSED =
            new NoticeKind("confirmation.withdrawal-refused", "法院不准许撤回申请", "{case}：理由见裁定书；审查继续进行。", true);
    static final NoticeKind UNSUPPLIED =
            new NoticeKind("confirmation.unsupplied", "补充的期限已过，没有收到补充", "{case}：请在 {due} 前处理：按撤回处理、另给期限或者继续审查。", false);
    static final NoticeKind NOTHING_SUPPLIED = new NoticeKind(
            "confirmation.nothing-supplied", "补充的期限已过，法院没有收到您的补充", "{case}：现在仍然可以提交；有正当理由的请写明。没有正当理由的，法官可以裁定按撤回申请处理。", true);
    static final NoticeKind DEEMED_WITHDRAWN =
            new NoticeKind("confirmation.deemed-withdrawn", "法院裁定按撤回申请处理", "{case}：理由见裁定书；协议仍对双方有约束力。", true);
    static final NoticeKind GOES_ON = new NoticeKind("confirmation.goes-on", "法官继续审查", "{case}：法官不再等待补充，继续审查。", true);
    static final NoticeKind BEING_EXAMINED =
            new NoticeKind("confirmation.being-examined", "有人对确认裁定提出异议", "{case}：法院正在审查，结果会通知您。", true);
    static final NoticeKind REVOKED =
            new NoticeKind("confirmation.revoked", "法院撤销了确认裁定", "{case}：理由见裁定书；不能再凭原裁定申请强制执行，可以重新调解，也可以起诉。", true);
    static final NoticeKind CHANGED =
            new NoticeKind("confirmation.changed", "法院变更了确认裁定", "{case}：以新的裁定书为准；有异议的，自收到之日起十五日内提出。", true);
    static final NoticeKind UPHELD =
            new NoticeKind("confirmation.upheld", "法院驳回了对确认裁定的异议", "{case}：理由见裁定书；原裁定仍然有效。", true);

    private ConfirmationNotices() {}
}
