package org.fengqiao.law.interest;

import org.fengqiao.law.Article;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Statute;

/** Why a lending contract is void (民间借贷规定13). A void contract bears none of the rates reckoned here. */
public enum VoidGround {
    RELENT_CREDIT("relent-credit", "套取金融机构贷款转贷", "第一项"),
    RELENT_FUNDS("relent-funds", "以向他人借来的资金或者集资款转贷", "第二项"),
    UNLICENSED("unlicensed", "未取得放贷资格，以营利为目的向社会不特定对象放贷", "第三项"),
    ILLEGAL_PURPOSE("illegal-purpose", "明知借款用途违法仍然出借", "第四项"),
    MANDATORY_LAW("mandatory-law", "违反法律、行政法规的强制性规定", "第五项"),
    PUBLIC_ORDER("public-order", "违背公序良俗", "第六项");

    private final String id;
    private final String label;
    private final Article article;

    VoidGround(String id, String label, String item) {
        this.id = id;
        this.label = label;
        this.article = Statute.PRIVATE_LENDING.article(13, item);
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Article article() {
        return article;
    }

    /** Why nothing is reckoned: what follows for interest is not in this library, and the agreed rate would be a wrong figure. */
    public NotCovered refusal() {
        return new NotCovered(label + "，借贷合同无效（" + article.cite() + "），不按约定利率计息；合同无效后本金、利息如何返还，本库未收录，请由法官判断");
    }
}
