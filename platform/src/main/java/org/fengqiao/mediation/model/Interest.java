package org.fengqiao.mediation.model;

import org.fengqiao.procedure.Label;

/** What a mediator must disclose (在线调解规则 art. 13). */
public enum Interest {
    @Label("是当事人，或者是当事人、代理人的近亲属")
    RELATIVE,
    @Label("与纠纷有利害关系")
    STAKE,
    @Label("与当事人、代理人有其他可能影响公正的关系")
    OTHER_TIE
}
