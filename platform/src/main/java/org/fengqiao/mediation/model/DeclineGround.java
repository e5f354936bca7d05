package org.fengqiao.mediation.model;

import org.fengqiao.procedure.Label;

/** Why an organisation does not take a dispute on (在线调解规则 art. 12). */
public enum DeclineGround {
    @Label("不属于本组织章程规定的调解范围或者行业领域")
    OUT_OF_FIELD,
    @Label("明显超出调解员的专业能力")
    BEYOND_EXPERTISE,
    @Label("其他不适宜接受的情形")
    UNSUITABLE
}
