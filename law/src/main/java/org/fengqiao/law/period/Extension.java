package org.fengqiao.law.period;

import org.fengqiao.law.Article;
import org.fengqiao.law.InvalidInput;

/**
 * A period made longer by somebody's decision or consent.
 *
 * @param approver who extends, for example {@code 本院院长} or {@code 各方当事人同意}
 */
public record Extension(int length, PeriodUnit unit, String approver, Article article) {

    public Extension {
        if (length < 1 || length > PeriodRule.LONGEST) {
            throw new InvalidInput("延长期间应为 1 至 " + PeriodRule.LONGEST + "：" + length);
        }
        if (unit == PeriodUnit.HOURS) {
            throw new InvalidInput("不支持按小时延长期间");
        }
    }
}
