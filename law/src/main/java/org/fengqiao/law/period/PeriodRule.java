package org.fengqiao.law.period;

import java.util.Set;
import org.fengqiao.law.Article;
import org.fengqiao.law.ChineseNumeral;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/**
 * A period as its article states it.
 *
 * @param id stable name, kept for ever in stored periods
 * @param name what people call it
 * @param length how many units, at least 1
 * @param unit what is counted
 * @param article where it is laid down
 */
public record PeriodRule(String id, String name, int length, PeriodUnit unit, Article article) {

    /** Longer than any period the law knows; a length beyond it is a typing error. */
    public static final int LONGEST = 36_600;

    private static final Set<String> UNVERIFIED_LENGTHS = Set.of("public-notice-foreign");
    private static final Set<String> FIXED = Set.of("retrial-application", "third-party-revocation", "confirmation-objection-third");
    private static final Set<String> LIMITATIONS = Set.of("enforcement-application");

    public PeriodRule {
        if (length < 1) {
            throw new IllegalArgumentException("a period has at least one unit: " + id);
        }
    }

    /** A period set by the court (指定期间), or any length someone wants reckoned. */
    public static PeriodRule designated(int length, PeriodUnit unit) {
        if (length < 1 || length > LONGEST) {
            throw new InvalidInput("期间长度应为 1 至 " + LONGEST + "：" + length).at("days");
        }
        return new PeriodRule("designated", "指定期间", length, unit, Statute.CIVIL_PROCEDURE_LAW.article(85));
    }

    /** How well the length is founded, which may be less well than the rest of its statute. */
    public Provenance provenance() {
        return UNVERIFIED_LENGTHS.contains(id) ? Provenance.UNVERIFIED : article.statute().provenance();
    }

    /** Whether it runs whatever happens: a fixed period (不变期间) is not suspended, interrupted or extended (CPI 127). */
    public boolean fixed() {
        return FIXED.contains(id);
    }

    /** Whether it is a limitation of actions or of enforcement (时效), suspended and interrupted as the Civil Code says (CPL 250). */
    public boolean limitation() {
        return LIMITATIONS.contains(id);
    }

    /** The length with its unit, for example {@code 15日}. */
    public String amount() {
        return length + unit.label();
    }

    /** The length with its unit as sentences say it, for example {@code 三十日}; from a hundred on in figures. */
    public String spoken() {
        return (length < 100 ? ChineseNumeral.of(length) : String.valueOf(length)) + unit.label();
    }
}
