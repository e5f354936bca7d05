package org.fengqiao.law.trial;

import java.math.BigDecimal;
import java.util.Set;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A case as far as the choice of procedure needs it.
 *
 * @param claim what is asked for, in yuan; null when it is not money
 * @param simple whether the facts are clear, rights and duties plain and the dispute small
 * @param agreed whether the parties agreed on small claims
 */
public record CaseProfile(@Nullable BigDecimal claim, boolean simple, boolean agreed, Set<CaseFeature> features) {

    public CaseProfile {
        claim = claim == null ? null : Amounts.check(claim, "标的额");
        features = Set.copyOf(features);
    }

    static BigDecimal yearlyWage(BigDecimal wage) {
        if (wage.signum() <= 0) {
            throw new InvalidInput("年平均工资应大于零");
        }
        return Amounts.check(wage, "年平均工资");
    }
}
