package org.fengqiao.law.damages;

import static org.fengqiao.law.Statute.CONTRACT_GENERAL;

import java.math.BigDecimal;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;

/** A price measured for the creditor's right of revocation (合同编通则解释 42). */
public enum UnfairPrice {
    TOO_LOW("转让价格未达到市场价格的70%，一般可以认定为明显不合理的低价"),
    TOO_HIGH("受让价格高于市场价格的30%，一般可以认定为明显不合理的高价"),
    NEITHER("未达到明显不合理的价格线");

    /** Below this share of the market price is too low. */
    public static final BigDecimal LOW = new BigDecimal("0.70");

    /** Above this multiple of it is too high. */
    public static final BigDecimal HIGH = new BigDecimal("1.30");

    private final String label;

    UnfairPrice(String label) {
        this.label = label;
    }

    public Line line() {
        return Line.note(label, CONTRACT_GENERAL.article(42));
    }

    public static UnfairPrice measure(BigDecimal paid, BigDecimal market) {
        var price = Amounts.check(paid, "价格");
        var reference = Amounts.check(market, "市场价格");
        if (price.compareTo(reference.multiply(LOW)) < 0) {
            return TOO_LOW;
        }
        return price.compareTo(reference.multiply(HIGH)) > 0 ? TOO_HIGH : NEITHER;
    }
}
