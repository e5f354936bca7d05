package org.fengqiao.mediation.model;

import org.fengqiao.procedure.Label;

/** What one term of an agreement obliges somebody to. */
public enum TermKind {
    @Label("付款")
    PAYMENT,
    @Label("交付或返还财物")
    DELIVERY,
    @Label("做某件事（修缮、腾退、过户、配合等）")
    PERFORMANCE,
    @Label("不再做某件事")
    FORBEARANCE,
    @Label("赔礼道歉")
    APOLOGY,
    @Label("放弃其他请求，互不再追究")
    WAIVER,
    @Label("其他约定")
    OTHER
}
