package org.fengqiao.crossregion.model;

import org.fengqiao.procedure.NoticeKind;

/** What a cross-region filing tells people. */
final class CrossRegionNotices {

    static final NoticeKind RECEIVED =
            new NoticeKind("crossregion.received", "跨域立案材料已收到", "{case}：就近法院将在 {due} 前核对并转给管辖法院。", true);
    static final NoticeKind TO_CHECK = new NoticeKind("crossregion.to-check", "有跨域立案材料待核对", "{case}：请在 {due} 前核对并转交。", false);
    static final NoticeKind TO_SUPPLY =
            new NoticeKind("crossregion.to-supply", "跨域立案材料有形式问题", "{case}：请在 {due} 前补好。", true);
    static final NoticeKind SENT = new NoticeKind("crossregion.sent", "材料已转给管辖法院", "{case}：管辖法院将在 {due} 前反馈。", true);
    static final NoticeKind FEEDBACK = new NoticeKind("crossregion.feedback", "管辖法院有了反馈", "{case}：请查看办理记录。", true);
    static final NoticeKind ENDED = new NoticeKind("crossregion.ended", "跨域立案已经结束", "{case}：原因见办理记录。", true);

    private CrossRegionNotices() {}
}
