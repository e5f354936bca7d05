package org.fengqiao.law.period;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;

/** Every statutory period by name, for example {@code Terms.FILING_REVIEW}; grouped in the interfaces it inherits. */
public final class Terms implements FilingTerms, TrialTerms, MediationTerms, EnforcementTerms, OtherTerms {

    /** Length of service by public notice before the 2021 amendment of the Civil Procedure Law (then art. 92). */
    private static final PeriodRule PUBLIC_NOTICE_BEFORE_2022 = new PeriodRule(
            "public-notice", "公告送达（2022年前）", 60, PeriodUnit.DAYS, Statute.CIVIL_PROCEDURE_LAW.article(95, "（2021年修正前）"));

    private static final LocalDate AMENDMENT_OF_2021 = LocalDate.of(2022, 1, 1);

    private static final Map<String, PeriodRule> BY_ID = collect();

    private Terms() {}

    public static List<PeriodRule> all() {
        return List.copyOf(BY_ID.values());
    }

    /** @throws InvalidInput when there is no such period */
    public static PeriodRule byId(String id) {
        var rule = BY_ID.get(id);
        if (rule == null) {
            throw new InvalidInput("没有名为 " + id + " 的法定期间").at("term");
        }
        return rule;
    }

    /**
     * The period as it stood on a date.
     *
     * @throws org.fengqiao.law.NotCovered when its statute had not yet taken this form and the earlier one is not known
     */
    public static PeriodRule on(LocalDate date, PeriodRule rule) {
        if (rule.id().equals(TrialTerms.PUBLIC_NOTICE.id()) && date.isBefore(AMENDMENT_OF_2021)) {
            return PUBLIC_NOTICE_BEFORE_2022;
        }
        rule.article().statute().requireInForce(date, rule.name());
        return rule;
    }

    private static Map<String, PeriodRule> collect() {
        var rules = new LinkedHashMap<String, PeriodRule>();
        for (var group : Terms.class.getInterfaces()) {
            for (var field : group.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == PeriodRule.class) {
                    var rule = constant(field);
                    if (rules.put(rule.id(), rule) != null) {
                        throw new IllegalStateException("two periods are called " + rule.id());
                    }
                }
            }
        }
        return rules;
    }

    private static PeriodRule constant(java.lang.reflect.Field field) {
        try {
            return (PeriodRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
