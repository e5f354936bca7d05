package org.fengqiao.law.injury;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.Line;

/**
 * Compensation reckoned.
 *
 * @param amount in yuan
 * @param lines the items; their amounts add up to {@code amount}
 */
public record Compensation(BigDecimal amount, List<Line> lines) {

    public Compensation {
        lines = List.copyOf(lines);
    }
}
