package org.fengqiao.law.fee;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.Line;

/**
 * What remains between the court and a party.
 *
 * @param amount still to be paid when positive, to be given back when negative
 */
public record Balance(BigDecimal amount, List<Line> lines) {

    public Balance {
        lines = List.copyOf(lines);
    }
}
