package org.fengqiao.filing.model;

import org.fengqiao.procedure.NoticeKind;

/** What a filing review tells people. */
final class FilingNotices {

    static final NoticeKind RECEIVED =
            new NoticeKind("filing.received", "起诉材料已收到", "{case}：法院将在 {due} 前答复，结果会通知您。", true);
    static final NoticeKind TO_REVIEW =
            new NoticeKind("filing.to-review", "有新的起诉材料待审查", "{case}：请在 {due} 前审查完毕。", false);
    static final NoticeKind TO_CORRECT =
            new NoticeKind("filing.to-correct", "起诉材料需要补正", "{case}：需要补正的内容已在补正通知书里一次列明，请按通知书写的天数补齐，天数自通知书送达您的次日起算。", true);
    static final NoticeKind CORRECTION_RUNS =
            new NoticeKind("filing.correction-runs", "补正期限开始计算", "{case}：补正通知书已经送达，请在 {due} 前补齐。", true);
    static final NoticeKind CORRECTED =
            new NoticeKind("filing.corrected", "补正材料已到", "{case}：请在 {due} 前审查完毕。", false);
    static final NoticeKind SUPPLEMENTED = new NoticeKind("filing.supplemented", "当事人补充了材料", "{case}：请查看新材料。", false);
    static final NoticeKind ACCEPTED =
            new NoticeKind("filing.accepted", "法院已经立案", "{case}：案号和受理通知书已生成，请按交费通知书写的天数交费，天数自通知书送达您的次日起算。", true);
    static final NoticeKind ACCEPTED_FREE = new NoticeKind("filing.accepted-free", "法院已经立案", "{case}：案号和受理通知书已生成，现在不用交费。", true);
    static final NoticeKind REFUSED =
            new NoticeKind("filing.refused", "法院裁定不予受理", "{case}：理由见裁定书；不服的，可以在裁定书送达后上诉。", true);
    static final NoticeKind TRANSFERRED =
            new NoticeKind("filing.transferred", "材料已移送有管辖权的法院", "{case}：材料已经转过去，不用再交一遍。", true);
    static final NoticeKind HANDED_BACK =
            new NoticeKind("filing.handed-back", "逾期未补正，材料已退回", "{case}：备齐材料后可以重新提交。", true);
    static final NoticeKind WITHDRAWN = new NoticeKind("filing.withdrawn", "起诉已经撤回", "{case}：今后可以再次起诉。", false);
    static final NoticeKind UNPAID =
            new NoticeKind("filing.unpaid", "交费期限已过", "{case}：请马上交费；一直不交的，法院将裁定按撤诉处理。", true);
    static final NoticeKind UNPAID_TO_RULE =
            new NoticeKind("filing.unpaid-to-rule", "当事人逾期未交费，请作出裁定", "{case}：请在 {due} 前裁定按撤诉处理，或者登记交费。", false);
    static final NoticeKind LAPSED =
            new NoticeKind("filing.lapsed", "逾期未交费，法院裁定按撤诉处理", "{case}：理由写在裁定书里；需要时可以重新起诉。", true);

    static final NoticeKind RELIEF_ASKED =
            new NoticeKind("filing.relief-asked", "当事人申请缓交、减交、免交诉讼费", "{case}：请审查困难情形和证明，作出决定。", false);
    static final NoticeKind RELIEF_GRANTED =
            new NoticeKind("filing.relief-granted", "法院准予缓交、减交或者免交诉讼费", "{case}：准予的内容和还要交多少，请在案件的“费用”里看。", true);
    static final NoticeKind RELIEF_DENIED =
            new NoticeKind("filing.relief-denied", "法院不准予缓交、减交、免交诉讼费", "{case}：理由写在案件经过里；费用仍要在期限内交。", true);

    static final NoticeKind WITNESS_ASKED =
            new NoticeKind("filing.witness-asked", "跨境当事人申请视频见证委托", "{case}：请约好时间，在案件的“视频见证”里发起视频。", false);
    static final NoticeKind WITNESSED =
            new NoticeKind("filing.witnessed", "委托已经法官视频见证", "{case}：不用再办公证、认证，受托律师可以代您办理立案。", true);
    static final NoticeKind WITNESS_DECLINED =
            new NoticeKind("filing.witness-declined", "法院不予视频见证", "{case}：原因写在案件经过里；委托律师的，请办公证、认证手续后提交。", true);

    static final NoticeKind ALLOTTED = new NoticeKind("filing.allotted", "有起诉材料交由庭室审查", "{case} 已交由庭室办理，请在 {due} 前安排审查完毕。", false);
    static final NoticeKind HANDED_OVER = new NoticeKind("filing.handed-over", "有案件移送审判庭", "{case} 已立案，案卷已移送审判庭。", false);
    static final NoticeKind URGED = new NoticeKind("filing.urged", "协作法院催办跨域立案", "{case}：请在 {due} 前答复。", true);

    private FilingNotices() {}
}
