package org.fengqiao.procedure;

import org.fengqiao.law.Article;
import org.fengqiao.law.period.PeriodRule;
import org.jspecify.annotations.Nullable;

/**
 * A period as a procedure uses it (期限): the statute's rule, who answers for it, when to remind, whom it escalates to,
 * and which act the clock does at its end.
 *
 * @param responsible who must act inside it
 * @param warnDays calendar days before the end at which the responsible are reminded
 * @param escalateTo the office told when it is overdue
 * @param onExpiry id of the act the clock does when it ends; null where nothing happens by itself
 */
public record Period(
        PeriodRule rule, Capacity responsible, int warnDays, Office escalateTo, @Nullable String onExpiry) {

    public static Period of(PeriodRule rule, Capacity responsible, int warnDays, Office escalateTo) {
        return new Period(rule, responsible, warnDays, escalateTo, null);
    }

    public Period onExpiry(String act) {
        return new Period(rule, responsible, warnDays, escalateTo, act);
    }

    public String id() {
        return rule.id();
    }

    public Article article() {
        return rule.article();
    }
}
