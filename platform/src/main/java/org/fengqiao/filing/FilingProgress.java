package org.fengqiao.filing;

import org.fengqiao.procedure.Label;

/** What has become of a filing review, as a collaborating court is told. */
public enum FilingProgress {
    @Label("通知补正")
    CORRECTION_DEMANDED,
    @Label("补正已交")
    CORRECTED,
    @Label("已立案")
    ACCEPTED,
    @Label("不予受理")
    REFUSED,
    @Label("移送其他法院")
    TRANSFERRED,
    @Label("已退回或者撤回")
    ENDED
}
