package org.fengqiao.confirmation.model;

import org.fengqiao.procedure.Label;

/** How objections to a confirming ruling are decided. @see 民诉法解释第372条 */
public enum ObjectionDecision {
    @Label("异议成立，撤销原裁定")
    REVOKE,
    @Label("异议部分成立，变更原裁定")
    CHANGE,
    @Label("异议不成立，裁定驳回")
    REJECT
}
