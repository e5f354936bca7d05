package org.fengqiao.filing.model;

import org.fengqiao.procedure.Label;

/** What judicial relief does to a fee (司法救助). */
public enum ReliefKind {
    @Label("缓交：数额不变，交费时间推后")
    DEFERRAL,
    @Label("减交：减去一部分")
    REDUCTION,
    @Label("免交：全部免去，只适用于自然人")
    EXEMPTION
}
