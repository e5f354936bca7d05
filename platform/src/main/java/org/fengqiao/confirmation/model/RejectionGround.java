package org.fengqiao.confirmation.model;

import org.fengqiao.procedure.Label;

/** The six grounds on which an application is rejected after review. @see 民诉法解释第358条 */
public enum RejectionGround {
    @Label("违反法律强制性规定")
    AGAINST_MANDATORY_LAW,
    @Label("损害国家利益、社会公共利益、他人合法权益")
    HARMS_OTHERS,
    @Label("违背公序良俗")
    AGAINST_GOOD_MORALS,
    @Label("违反自愿原则")
    NOT_VOLUNTARY,
    @Label("内容不明确")
    UNCLEAR,
    @Label("其他不能进行司法确认的情形")
    OTHER
}
