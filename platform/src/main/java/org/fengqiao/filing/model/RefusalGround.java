package org.fengqiao.filing.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;

import org.fengqiao.law.Article;
import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Label;

/** Statutory grounds on which a claim is not accepted, and what its claimant can do instead. */
public enum RefusalGround {
    @Label("原告与本案没有直接利害关系（第122条第1项）")
    NO_DIRECT_INTEREST(122, "由与本案有直接利害关系的人起诉"),
    @Label("没有明确的被告（第122条第2项）")
    NO_DEFINITE_RESPONDENT(122, "查明被告的姓名、住所等信息后再起诉"),
    @Label("没有具体的诉讼请求和事实、理由（第122条第3项）")
    NO_DEFINITE_CLAIM(122, "写明具体的请求、事实和理由后再起诉"),
    @Label("不属于人民法院受理民事诉讼的范围（第122条第4项）")
    NOT_CIVIL(122, "向主管的机关或者组织提出"),
    @Label("属于行政诉讼受案范围（第127条第1项）")
    ADMINISTRATIVE(127, "提起行政诉讼"),
    @Label("双方达成有效的书面仲裁协议（第127条第2项）")
    ARBITRATION_AGREED(127, "向约定的仲裁机构申请仲裁"),
    @Label("依法应由其他机关处理（第127条第3项）")
    OTHER_AUTHORITY(127, "向有关机关申请解决"),
    @Label("不属于本院管辖（第127条第4项）")
    OTHER_COURT(127, "向有管辖权的人民法院起诉"),
    @Label("裁判、调解书已经生效又起诉（第127条第5项）")
    ALREADY_DECIDED(127, "申请再审，准许撤诉的裁定除外"),
    @Label("在法定不得起诉的期限内（第127条第6项）")
    BARRED_FOR_NOW(127, "等期限届满后再起诉"),
    @Label("离婚、收养案件在法定期限内没有新情况、新理由（第127条第7项）")
    FAMILY_WITHOUT_NEWS(127, "有新情况、新理由，或者" + Terms.DIVORCE_AGAIN.spoken() + "后再起诉");

    private final int article;
    private final String instead;

    RefusalGround(int article, String instead) {
        this.article = article;
        this.instead = instead;
    }

    public Article article() {
        return CIVIL_PROCEDURE_LAW.article(article);
    }

    public String instead() {
        return instead;
    }
}
