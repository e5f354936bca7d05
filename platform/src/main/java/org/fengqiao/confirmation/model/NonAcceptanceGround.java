package org.fengqiao.confirmation.model;

import org.fengqiao.procedure.Label;

/** The five grounds on which an application is not accepted. @see 民诉法解释第355条 */
public enum NonAcceptanceGround {
    @Label("不属于人民法院受理范围")
    OUTSIDE_CIVIL_JURISDICTION,
    @Label("不属于收到申请的法院管辖")
    OTHER_COURT,
    @Label("申请确认婚姻、亲子、收养等身份关系无效、有效或者解除")
    PERSONAL_STATUS,
    @Label("涉及适用其他特别程序、公示催告程序、破产程序审理")
    OTHER_PROCEDURE,
    @Label("调解协议内容涉及物权、知识产权确权")
    TITLE
}
