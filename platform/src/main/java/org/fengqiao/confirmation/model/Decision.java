package org.fengqiao.confirmation.model;

import org.fengqiao.procedure.Label;

/** How a confirmation is decided. */
public enum Decision {
    @Label("确认调解协议有效")
    CONFIRM,
    @Label("驳回申请")
    REJECT
}
