package org.fengqiao.mediation.model;

import org.fengqiao.procedure.Label;

/** How a signature is given. */
public enum SigningMethod {
    @Label("手写（在屏幕上签名）")
    DRAWN,
    @Label("键入姓名")
    TYPED,
    @Label("纸上签字后扫描")
    PAPER
}
