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
 * @param owed whether it is for what they owe while the case itself waits for somebody else, as for a fee; told among what waits for them
 * @param opens the period of a side that begins once this one ends by service, as far as its name and its side go; null where none does
 */
public record Period(
        PeriodRule rule, Capacity responsible, int warnDays, Office escalateTo, @Nullable String onExpiry, boolean owed,
        @Nullable Period opens) {

    public static Period of(PeriodRule rule, Capacity responsible, int warnDays, Office escalateTo) {
        return new Period(rule, responsible, warnDays, escalateTo, null, false, null);
    }

    public Period onExpiry(String act) {
        return new Period(rule, responsible, warnDays, escalateTo, act, owed, opens);
    }

    public Period owing() {
        return new Period(rule, responsible, warnDays, escalateTo, onExpiry, true, opens);
    }

    /** The reminder to serve a notice, from whose service another period runs. */
    public Period opening(Period next) {
        return new Period(rule, responsible, warnDays, escalateTo, onExpiry, owed, next);
    }

    public String id() {
        return rule.id();
    }

    public Article article() {
        return rule.article();
    }
}
