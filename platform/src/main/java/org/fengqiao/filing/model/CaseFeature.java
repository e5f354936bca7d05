package org.fengqiao.filing.model;

import org.fengqiao.procedure.Label;

/** What about a case bears on the procedure that fits it. */
public enum CaseFeature {
    @Label("被告下落不明")
    RESPONDENT_MISSING,
    @Label("一方人数众多")
    MANY_ON_ONE_SIDE,
    @Label("涉外")
    FOREIGN,
    @Label("需要评估、鉴定")
    NEEDS_APPRAISAL,
    @Label("人身关系、财产确权争议")
    STATUS_OR_TITLE,
    @Label("被告提出反诉")
    COUNTERCLAIM,
    @Label("涉及国家利益、社会公共利益")
    PUBLIC_INTEREST,
    @Label("事实不清或争议较大")
    NOT_SIMPLE,
    @Label("双方约定适用小额诉讼程序")
    AGREED_SMALL_CLAIMS
}
