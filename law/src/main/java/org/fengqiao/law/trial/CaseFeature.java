package org.fengqiao.law.trial;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;

import org.fengqiao.law.Article;

/** What keeps a case out of the small-claims or the summary procedure. */
public enum CaseFeature {
    STATUS_OR_TITLE("人身关系、财产确权案件", false, CIVIL_PROCEDURE_LAW.article(166)),
    FOREIGN("涉外案件", false, CIVIL_PROCEDURE_LAW.article(166)),
    NEEDS_APPRAISAL("需要评估、鉴定或者对诉前评估、鉴定结果有异议", false, CIVIL_PROCEDURE_LAW.article(166)),
    PARTY_MISSING("一方当事人下落不明", true, CIVIL_PROCEDURE_LAW.article(166)),
    COUNTERCLAIM("当事人提出反诉", false, CIVIL_PROCEDURE_LAW.article(166)),
    REMANDED("发回重审", true, CIVIL_PROCEDURE_INTERPRETATION.article(257)),
    MANY_PARTIES("当事人一方人数众多", true, CIVIL_PROCEDURE_INTERPRETATION.article(257)),
    RETRIAL("适用审判监督程序", true, CIVIL_PROCEDURE_INTERPRETATION.article(257)),
    PUBLIC_INTEREST("涉及国家利益、社会公共利益", true, CIVIL_PROCEDURE_INTERPRETATION.article(257)),
    THIRD_PARTY_REVOCATION("第三人撤销之诉", true, CIVIL_PROCEDURE_INTERPRETATION.article(257)),
    NEEDS_PUBLIC_NOTICE("需要公告送达", true, CIVIL_PROCEDURE_INTERPRETATION.article(140));

    private final String label;
    private final boolean barsSummary;
    private final Article article;

    CaseFeature(String label, boolean barsSummary, Article article) {
        this.label = label;
        this.barsSummary = barsSummary;
        this.article = article;
    }

    public String label() {
        return label;
    }

    /** Whether it bars the summary procedure as well; every feature bars small claims. */
    public boolean barsSummary() {
        return barsSummary;
    }

    public Article article() {
        return article;
    }
}
