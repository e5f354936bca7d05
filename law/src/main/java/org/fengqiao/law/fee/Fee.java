package org.fengqiao.law.fee;

import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.law.Line;
import org.jspecify.annotations.Nullable;

/**
 * A fee reckoned.
 *
 * @param amount in yuan, two places
 * @param range what the province may fix, when the amount rests on the upper end of it for want of the province's figure
 * @param lines the explanation; their amounts add up to {@code amount}
 */
public record Fee(FeeKind kind, BigDecimal amount, @Nullable FeeRange range, List<Line> lines) {

    public Fee {
        lines = List.copyOf(lines);
    }
}
