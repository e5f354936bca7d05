package org.fengqiao.law.fee;

import org.fengqiao.law.Article;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.jspecify.annotations.Nullable;

/** The categories of fee: acceptance fees (案件受理费) first, then application fees (申请费), then what is free. */
public enum FeeKind {
    PROPERTY("property", "财产案件", fees(13, "第一项"), true, null),
    DIVORCE("divorce", "离婚案件", fees(13, "第二项"), true, new FeeRange(50, 300)),
    PERSONALITY("personality", "侵害人格权案件", fees(13, "第二项"), true, new FeeRange(100, 500)),
    NON_PROPERTY("non-property", "其他非财产案件", fees(13, "第二项"), true, new FeeRange(50, 100)),
    INTELLECTUAL_PROPERTY("ip", "知识产权民事案件", fees(13, "第三项"), true, new FeeRange(500, 1000)),
    LABOUR("labour", "劳动争议案件", fees(13, "第四项"), true, null),
    ADMINISTRATIVE("administrative", "行政案件", fees(13, "第五项"), true, null),
    ADMINISTRATIVE_SPECIAL("administrative-ip", "商标、专利、海事行政案件", fees(13, "第五项"), true, null),
    JURISDICTION("jurisdiction", "管辖权异议不成立", fees(13, "第六项"), false, new FeeRange(50, 100)),
    ENFORCEMENT("enforcement", "申请执行", fees(14, "第一项"), false, new FeeRange(50, 500)),
    PRESERVATION("preservation", "申请保全措施", fees(14, "第二项"), false, null),
    PAYMENT_ORDER("payment-order", "申请支付令", fees(14, "第三项"), false, null),
    PUBLIC_NOTICE("public-notice", "申请公示催告", fees(14, "第四项"), false, null),
    ARBITRATION("arbitration", "申请撤销仲裁裁决或认定仲裁协议效力", fees(14, "第五项"), false, null),
    BANKRUPTCY("bankruptcy", "破产案件", fees(14, "第六项"), false, null),
    MARITIME_FUND("maritime-fund", "申请设立海事赔偿责任限制基金", fees(14, "第七项"), false, new FeeRange(1000, 10_000)),
    MARITIME_ORDER("maritime-order", "申请海事强制令", fees(14, "第七项"), false, new FeeRange(1000, 5000)),
    SHIP_PRIORITY("ship-priority", "申请船舶优先权催告", fees(14, "第七项"), false, new FeeRange(1000, 5000)),
    MARITIME_CLAIM("maritime-claim", "申请海事债权登记", fees(14, "第七项"), false, null),
    GENERAL_AVERAGE("general-average", "申请共同海损理算", fees(14, "第七项"), false, null),
    SECURED_RIGHT("secured-right", "申请实现担保物权", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(204), false, null),
    STATE_COMPENSATION("state-compensation", "行政赔偿案件", fees(8, ""), false, null),
    SPECIAL_PROCEDURE("special", "依特别程序审理的案件", fees(8, ""), false, null),
    CONFIRMATION("confirmation", "申请司法确认调解协议", fees(8, ""), false, null),
    DISMISSAL("dismissal", "裁定不予受理、驳回起诉、驳回上诉的案件", fees(8, ""), false, null),
    RULING_APPEAL("ruling-appeal", "对不予受理、驳回起诉、管辖权异议裁定的上诉", fees(8, ""), false, null),
    PROTECTION_ORDER("protection-order", "申请人身安全保护令", Statute.PROTECTION_ORDER_REPLY.whole(), false, null);

    private final String id;
    private final String label;
    private final Article article;
    private final boolean halves;
    private final @Nullable FeeRange range;

    FeeKind(String id, String label, Article article, boolean halves, @Nullable FeeRange range) {
        this.id = id;
        this.label = label;
        this.article = article;
        this.halves = halves;
        this.range = range;
    }

    private static Article fees(int number, String item) {
        return Statute.LITIGATION_FEES.article(number, item);
    }

    /** Stable name in the API and on the command line. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Where the category is laid down. */
    public Article article() {
        return article;
    }

    /** Whether it is an acceptance fee that may be halved (arts. 15, 16, 18). */
    public boolean halves() {
        return halves;
    }

    /** What the province fixes within, or null when the statute fixes the figure. */
    public @Nullable FeeRange range() {
        return range;
    }

    /** @throws InvalidInput when there is no such kind */
    public static FeeKind byId(String id) {
        for (var kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new InvalidInput("未知的费用类别：" + (id.length() > 40 ? id.substring(0, 40) + "…" : id)).at("kind");
    }
}
