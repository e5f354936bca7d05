package org.fengqiao.deadlines;

import org.fengqiao.law.Article;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;

/**
 * What a running period must remember of its rule to be reckoned anew: some lengths are set in the case and stand nowhere else.
 *
 * @param article as it is cited
 */
record StoredRule(int length, PeriodUnit unit, String article) {

    static StoredRule of(PeriodRule rule) {
        return new StoredRule(rule.length(), rule.unit(), rule.article().cite());
    }

    PeriodRule rule(String id, String name) {
        var source = Article.cited(article).orElseThrow(() -> new IllegalStateException("no article " + article));
        return new PeriodRule(id, name, length, unit, source);
    }
}
