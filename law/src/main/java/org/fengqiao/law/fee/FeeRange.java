package org.fengqiao.law.fee;

import java.math.BigDecimal;

/** A range in yuan within which the provincial government fixes the figure (art. 13, last paragraph). */
public record FeeRange(BigDecimal low, BigDecimal high) {

    FeeRange(int low, int high) {
        this(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    public boolean contains(BigDecimal amount) {
        return amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0;
    }

    @Override
    public String toString() {
        return low.toPlainString() + " 至 " + high.toPlainString() + " 元";
    }
}
