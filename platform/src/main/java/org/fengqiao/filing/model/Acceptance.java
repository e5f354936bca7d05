package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.procedure.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What acceptance settled, and what has been done of its aftermath.
 *
 * @param fee as it was charged, in yuan
 * @param relief what judicial relief takes off it; null where it takes nothing
 */
public record Acceptance(
        LocalDate on,
        ProcedureKind procedure,
        BigDecimal fee,
        List<Effect.FeeLine> feeLines,
        Effect.@Nullable FeeLine relief,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate servedOn,
        @Nullable String tribunal) {

    static Acceptance of(LocalDate on, ProcedureKind procedure, FilingFee fee) {
        return new Acceptance(on, procedure, fee.amount(), fee.lines(), null, null, null, null);
    }

    /** What is to be paid: the fee less what relief takes off. */
    BigDecimal due() {
        return relief == null ? fee : fee.subtract(relief.amount());
    }

    /** How the amount due was worked out. */
    List<Effect.FeeLine> dueLines() {
        if (relief == null || relief.amount().signum() == 0) {
            return feeLines;
        }
        var off = new Effect.FeeLine(relief.what(), relief.formula(), relief.amount().negate(), relief.article());
        return Stream.concat(feeLines.stream(), Stream.of(off)).toList();
    }

    Acceptance relievedBy(@Nullable FeeRelief granted) {
        return granted == null ? this : new Acceptance(on, procedure, fee, feeLines, granted.off(fee), paidOn, servedOn, tribunal);
    }

    Acceptance paid(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, relief, day, servedOn, tribunal);
    }

    Acceptance served(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, relief, paidOn, day, tribunal);
    }

    Acceptance handedTo(String tribunal) {
        return new Acceptance(on, procedure, fee, feeLines, relief, paidOn, servedOn, tribunal);
    }
}
