package org.fengqiao.law.fee;

import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.Statute;
import org.fengqiao.law.cause.Causes;
import org.jspecify.annotations.Nullable;

/** When a fee is paid: beforehand, with the appeal, on application, or not before the end. */
public enum Prepayment {
    NOTICE("接到交费通知次日起 7 日内预交", Statute.LITIGATION_FEES.article(22)),
    WITH_APPEAL("随上诉状预交；未交的，自再次通知起 7 日内交纳", Statute.LITIGATION_FEES.article(22)),
    ON_APPLICATION("申请保全时交纳", Statute.LITIGATION_FEES.whole()),
    NOT_BEFOREHAND("不预交", Statute.LITIGATION_FEES.article(20)),
    REMUNERATION("追索劳动报酬，可以不预交", Statute.LITIGATION_FEES.whole()),
    REPRESENTATIVE("代表人诉讼，不预交", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(194));

    private static final String PAY_FOR_WORK = "追索劳动报酬纠纷";

    private final String label;
    private final Article article;

    Prepayment(String label, Article article) {
        this.label = label;
        this.article = article;
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

    /** What holds for a claim under a cause of the catalogue in force. */
    public static @Nullable Prepayment ofClaim(FeeKind kind, @Nullable String cause) {
        return Causes.namesAbove(cause).contains(PAY_FOR_WORK) ? REMUNERATION : of(kind, Position.CLAIM);
    }

    /** What holds for a category, special actions left aside; null where this library knows no rule, as for most application fees. */
    public static @Nullable Prepayment of(FeeKind kind, Position position) {
        return switch (kind) {
            case ENFORCEMENT, BANKRUPTCY -> NOT_BEFOREHAND;
            case PRESERVATION -> ON_APPLICATION;
            default -> !kind.halves() ? null : position == Position.APPEAL ? WITH_APPEAL : NOTICE;
        };
    }
}
