package org.fengqiao.law.fee;

import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.Statute;
import org.jspecify.annotations.Nullable;

/** Who bears the fee in the end (诉讼费用的负担). */
public enum Bearer {
    LOSER("由败诉方负担", 29),
    DIVORCE("离婚案件，由双方协商负担", 33),
    WITHDRAWER("撤诉，由原告负担", 34),
    CHANGER("法庭调查终结后减少请求，减少部分由变更方负担", 35),
    DEBTOR("由被执行人负担", 38);

    private final String label;
    private final Article article;

    Bearer(String label, int article) {
        this.label = label;
        this.article = Statute.LITIGATION_FEES.article(article);
    }

    public String label() {
        return label;
    }

    public Article article() {
        return article;
    }

    /** For the explanation; adds nothing. */
    public Line line() {
        return Line.note(label, article);
    }

    /** Who bears an acceptance fee, or the fee of enforcement; null where this library knows no rule. */
    public static @Nullable Bearer of(FeeKind kind, Ending ending) {
        if (kind == FeeKind.ENFORCEMENT) {
            return DEBTOR;
        }
        if (!kind.halves()) {
            return null;
        }
        return switch (ending) {
            case WITHDRAWN -> WITHDRAWER;
            case MEDIATED -> kind == FeeKind.DIVORCE ? DIVORCE : null;
            case JUDGMENT -> kind == FeeKind.DIVORCE ? DIVORCE : LOSER;
        };
    }
}
