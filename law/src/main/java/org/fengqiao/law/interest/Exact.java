package org.fengqiao.law.interest;

import java.math.BigInteger;

/** Whole-number arithmetic that never overflows. */
final class Exact {

    private Exact() {}

    /** a × b × c ÷ divisor, rounded half up; none of them negative. */
    static long multiplyDivide(long a, long b, long c, long divisor) {
        long ab = a * b;
        if (Math.multiplyHigh(a, b) == 0 && ab >= 0 && Math.multiplyHigh(ab, c) == 0) {
            long product = ab * c;
            if (product >= 0) {
                long quotient = product / divisor;
                long rest = product - quotient * divisor;
                return rest >= divisor - rest ? quotient + 1 : quotient;
            }
        }
        var big = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(c));
        var halfUp = big.shiftLeft(1).add(BigInteger.valueOf(divisor));
        return halfUp.divide(BigInteger.valueOf(divisor).shiftLeft(1)).longValueExact();
    }
}
