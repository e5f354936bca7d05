package org.fengqiao.law.trial;

import org.fengqiao.law.cause.Causes;
import org.fengqiao.law.period.FilingTerms;
import org.fengqiao.law.period.PeriodRule;
import org.jspecify.annotations.Nullable;

/** How long a court has to decide on accepting a suit of which it cannot tell at once (CPL 126, 登记立案规定 8). */
public final class SuitReview {

    private static final String THIRD_PARTY_REVOCATION = "第三人撤销之诉";
    private static final String ENFORCEMENT_OBJECTION = "执行异议之诉";

    private SuitReview() {}

    /** @param cause its name in the current catalogue, of any level; what the catalogue does not have is reviewed as any suit is */
    public static PeriodRule term(@Nullable String cause) {
        var names = Causes.namesAbove(cause);
        if (names.contains(THIRD_PARTY_REVOCATION)) {
            return FilingTerms.THIRD_PARTY_REVOCATION_FILING;
        }
        return names.contains(ENFORCEMENT_OBJECTION) ? FilingTerms.ENFORCEMENT_OBJECTION_SUIT_FILING : FilingTerms.FILING_REVIEW;
    }
}
