package org.fengqiao.law.interest;

import java.math.BigDecimal;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Provenance;

/**
 * What private loans might bear before 2020-08-20, to which art. 31 refers without saying it.
 *
 * @param upheld yearly rate up to which courts upheld interest
 * @param voidAbove yearly rate above which interest could be reclaimed even when willingly paid
 */
public record OldCap(BigDecimal upheld, BigDecimal voidAbove, Provenance provenance) {

    /** Not checked against the text. */
    public static final OldCap REMEMBERED = new OldCap(new BigDecimal("0.24"), new BigDecimal("0.36"), Provenance.UNVERIFIED);

    static final String UPHELD = "旧上限";
    static final String VOID = "旧无效线";

    public OldCap {
        Loan.checkRate(upheld, UPHELD);
        Loan.checkRate(voidAbove, VOID);
        if (voidAbove.compareTo(upheld) < 0) {
            throw new InvalidInput("旧司法解释的无效线不低于上限").at("old-void");
        }
    }

    /** As somebody read it in the text. */
    public static OldCap supplied(BigDecimal upheld, BigDecimal voidAbove) {
        return new OldCap(upheld, voidAbove, Provenance.SUPPLIED);
    }
}
