package org.fengqiao.mediation.model;

import org.fengqiao.procedure.Label;

/** Why an application is returned (在线调解规则 art. 9): these three and no other. */
public enum ReturnReason {
    @Label("不属于人民法院受案范围")
    OUT_OF_SCOPE,
    @Label("所选调解组织对应的法院没有管辖权")
    NO_JURISDICTION,
    @Label("不适宜在线调解")
    UNSUITABLE_ONLINE
}
