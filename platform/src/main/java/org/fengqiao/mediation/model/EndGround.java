package org.fengqiao.mediation.model;

import org.fengqiao.procedure.Label;

/** How a mediation ends (在线调解规则 art. 25): these eight and no other. */
public enum EndGround {
    @Label("达成调解协议")
    AGREEMENT,
    @Label("自行和解，撤回调解申请")
    SETTLED_PRIVATELY,
    @Label("在调解期限内无法联系到一方当事人")
    UNREACHABLE,
    @Label("一方当事人明确表示不愿意继续调解")
    UNWILLING,
    @Label("分歧较大，难以达成协议")
    TOO_FAR_APART,
    @Label("调解期限届满，各方未同意延长")
    TIME_UP,
    @Label("一方拒绝在调解协议上签章")
    SIGNING_REFUSED,
    @Label("其他导致调解无法进行的情形")
    OTHER
}
