package org.fengqiao.mediation.model;

import org.fengqiao.procedure.NoticeKind;

/** The messages of a mediation. */
final class MediationNotices {

    static final NoticeKind REGISTERED = new NoticeKind(
            "mediation.registered", "新的诉前调解待指定调解员", "{case} 已登记，请在 {due} 前指定调解员。", false);
    static final NoticeKind PLEASE_CHOOSE = new NoticeKind(
            "mediation.choose", "请选择调解员", "{case}：请在 {due} 前选一位调解员；选不到一起的，由法院指定。", true);
    static final NoticeKind APPOINTED = new NoticeKind(
            "mediation.appointed", "您被指定为调解员", "{case}：请在 {due} 前接受，或者说明不能接受的原因。", true);
    static final NoticeKind ENTRUSTED = new NoticeKind(
            "mediation.entrusted", "法院委托贵组织调解", "{case}：请在 {due} 前指派一位调解员；不能承接的，请退回并说明。", true);
    static final NoticeKind ENTRUSTED_SIDES = new NoticeKind(
            "mediation.entrusted-sides", "您的纠纷委托给了调解组织", "{case}：调解组织会在 {due} 前安排调解员，安排好了会通知您。", false);
    static final NoticeKind ANOTHER_OF_YOURS = new NoticeKind(
            "mediation.another-of-yours", "需要另派一位调解员", "{case}：原来指派的调解员不能承办，请在 {due} 前另行指派；不能承接的，请退回并说明。", true);
    static final NoticeKind ALLOTTED = new NoticeKind("mediation.allotted", "有纠纷交由庭室办理", "{case} 已交由庭室办理，请安排。", false);
    static final NoticeKind BACK = new NoticeKind(
            "mediation.back", "需要另行指定调解员", "{case} 需要重新指定调解员，请在 {due} 前办理。", false);
    static final NoticeKind STARTED = new NoticeKind(
            "mediation.started", "调解开始了", "{case}：调解员已经接受。请答复是否同意调解；调解到 {due} 为止。", true);
    static final NoticeKind RETURNED =
            new NoticeKind("mediation.returned", "调解申请被退回", "{case}：请查看退回的原因和接下来的办法。", true);
    static final NoticeKind DISCLOSED = new NoticeKind(
            "mediation.disclosed", "调解员披露了利害关系", "{case}：请查看；不放心的，可以要求更换调解员。", true);
    static final NoticeKind ANSWERED = new NoticeKind("mediation.answered", "一方答复了", "{case}：有一方答复是否同意调解。", false);
    static final NoticeKind JOINED = new NoticeKind("mediation.joined", "对方已进入案件", "{case}：受邀的一方已经进入。", false);
    static final NoticeKind PROPOSED = new NoticeKind(
            "mediation.proposed", "有协议草稿请您看", "{case}：请看协议草稿，不合适的地方可以提出修改。", true);
    static final NoticeKind PLEASE_SIGN = new NoticeKind(
            "mediation.sign", "协议已定稿，请签署", "{case}：请看清楚再签字。所有人都签了，协议才生效。", true);
    static final NoticeKind NOT_SIGNED =
            new NoticeKind("mediation.not-signed", "有一方不同意签署", "{case}：请查看理由，协议可以再改。", false);
    static final NoticeKind SETTLED = new NoticeKind(
            "mediation.settled", "调解协议生效了", "{case}：各方都已签署。要让法院确认的，请在 {due} 前一起申请。", true);
    static final NoticeKind EXTENSION_ASKED = new NoticeKind(
            "mediation.extension-asked", "请答复是否同意延长调解", "{case}：有人提议延长调解。所有人都同意才能延长。", true);
    static final NoticeKind EXTENDED =
            new NoticeKind("mediation.extended", "调解延长了", "{case}：各方都同意，调解延长到 {due}。", false);
    static final NoticeKind EXTENSION_REFUSED =
            new NoticeKind("mediation.extension-refused", "调解没有延长", "{case}：有一方不同意延长，期限不变。", false);
    static final NoticeKind CONFIRM_FACTS = new NoticeKind(
            "mediation.facts", "请确认无争议的事实", "{case}：请看调解员记下的事实，没有异议的请确认，以后打官司不用再证明。", true);
    static final NoticeKind ENDED = new NoticeKind(
            "mediation.ended", "调解结束，没有谈成", "{case}：可以一步转为起诉，填过的内容不用再填。", true);
    static final NoticeKind ENDED_AGAINST = new NoticeKind(
            "mediation.ended-against", "调解结束，没有谈成", "{case}：对方可能转为起诉，起诉了会通知您。", true);
    static final NoticeKind OVER = new NoticeKind("mediation.over", "调解终结了", "{case}：没有谈成，调解已经终结。", false);
    static final NoticeKind WITHDRAWN = new NoticeKind("mediation.withdrawn", "调解申请已撤回", "{case}：调解结束。", false);
    static final NoticeKind SEEK_TOO = new NoticeKind(
            "mediation.seek-confirmation", "对方已申请司法确认", "{case}：请在 {due} 前也点“申请司法确认”，双方都申请才行。", true);

    static final NoticeKind PLEASE_SEAL =
            new NoticeKind("mediation.please-seal", "各方都签了，请加盖组织印章", "{case}：加盖调解组织的电子印章以后，协议才生效。", true);

    private MediationNotices() {}
}
