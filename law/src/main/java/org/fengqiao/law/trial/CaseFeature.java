package org.fengqiao.law.trial;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;

import java.util.Set;
import org.fengqiao.law.Article;
import org.fengqiao.law.cause.Causes;
import org.jspecify.annotations.Nullable;

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

    private static final Set<String> STATUS = Set.of(
            "人格权纠纷", "离婚纠纷", "婚姻无效纠纷", "撤销婚姻纠纷", "亲子关系纠纷", "收养关系纠纷", "监护权纠纷", "探望权纠纷", "物权确认纠纷", "共有权确认纠纷", "土地承包经营权确认纠纷");
    private static final Set<String> BODILY = Set.of("生命权、身体权、健康权纠纷");

    private final String label;
    private final boolean barsSummary;
    private final Article article;

    CaseFeature(String label, boolean barsSummary, Article article) {
        this.label = label;
        this.barsSummary = barsSummary;
        this.article = article;
    }

    /**
     * What a cause alone makes likely, for whoever judges the case to confirm: a dispute of status or personality, or over who has a title.
     *
     * @param cause a name of the catalogue in force
     */
    public static Set<CaseFeature> likely(@Nullable String cause) {
        var path = Causes.namesAbove(cause);
        boolean status = STATUS.stream().anyMatch(path::contains) && BODILY.stream().noneMatch(path::contains);
        return status ? Set.of(STATUS_OR_TITLE) : Set.of();
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
