package org.fengqiao.law.fee;

import java.math.BigDecimal;
import org.fengqiao.law.InvalidInput;

/** Judicial relief (司法救助) granted with a fee. */
public sealed interface Relief {

    /** The least reduction, in percent (art. 46). */
    int LEAST_REDUCTION = 30;

    /** No relief. */
    record None() implements Relief {}

    /** Exemption (免交), for natural persons only (arts. 44, 45). */
    record Exemption() implements Relief {}

    /** Deferral (缓交): the amount stays, the time moves (art. 47). */
    record Deferral() implements Relief {}

    /**
     * Reduction (减交), by at least {@link #LEAST_REDUCTION} percent (art. 46).
     *
     * @param share the share taken off, between 0.30 and 1
     */
    record Reduction(BigDecimal share) implements Relief {

        private static final BigDecimal LEAST = BigDecimal.valueOf(LEAST_REDUCTION, 2);

        public Reduction {
            if (share.compareTo(LEAST) < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
                throw new InvalidInput("减交比例不得低于 " + LEAST_REDUCTION + "%，且应小于 100%（全免请用免交）").at("relief");
            }
        }
    }

    Relief NONE = new None();
}
