package org.fengqiao.law.period;

import org.fengqiao.law.Article;

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

    public PeriodRule {
        if (length < 1) {
            throw new IllegalArgumentException("a period has at least one unit: " + id);
        }
    }
}
