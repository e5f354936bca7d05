package org.fengqiao.law.period;

import org.fengqiao.law.Article;
import org.fengqiao.law.InvalidInput;
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

    /** The length with its unit, for example {@code 15日}. */
    public String amount() {
        return length + unit.label();
    }
}
