package org.fengqiao.law.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Rounding;
import org.fengqiao.law.Statute;
import org.jspecify.annotations.Nullable;

/**
 * A question about a fee.
 *
 * @param amount claim, property, damages or sum to be enforced or preserved, in yuan; null when there is none
 * @param base what the province fixed for the category, in yuan; null to be told the range
 * @param on when the case was accepted; null for today's law
 */
public record FeeQuery(
        FeeKind kind,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal base,
        Circumstances circumstances,
        Relief relief,
        Rounding rounding,
        @Nullable LocalDate on) {

    public FeeQuery {
        amount = amount == null ? null : Amounts.check(amount, "金额");
        base = base == null ? null : Amounts.check(base, "基数");
        if (on != null) {
            Statute.LITIGATION_FEES.requireInForce(on, "诉讼费用");
        }
    }

    public static FeeQuery of(FeeKind kind) {
        return new FeeQuery(kind, null, null, Circumstances.PLAIN, Relief.NONE, Rounding.FEN, null);
    }

    public static FeeQuery of(FeeKind kind, BigDecimal amount) {
        return new FeeQuery(kind, amount, null, Circumstances.PLAIN, Relief.NONE, Rounding.FEN, null);
    }

    public FeeQuery base(BigDecimal base) {
        return new FeeQuery(kind, amount, base, circumstances, relief, rounding, on);
    }

    public FeeQuery under(Procedure procedure) {
        return with(new Circumstances(procedure, circumstances.ending(), circumstances.position()));
    }

    public FeeQuery ending(Ending ending) {
        return with(new Circumstances(circumstances.procedure(), ending, circumstances.position()));
    }

    public FeeQuery as(Position position) {
        return with(new Circumstances(circumstances.procedure(), circumstances.ending(), position));
    }

    public FeeQuery with(Circumstances circumstances) {
        return new FeeQuery(kind, amount, base, circumstances, relief, rounding, on);
    }

    public FeeQuery with(Relief relief) {
        return new FeeQuery(kind, amount, base, circumstances, relief, rounding, on);
    }

    public FeeQuery with(Rounding rounding) {
        return new FeeQuery(kind, amount, base, circumstances, relief, rounding, on);
    }

    public FeeQuery on(LocalDate on) {
        return new FeeQuery(kind, amount, base, circumstances, relief, rounding, on);
    }
}
