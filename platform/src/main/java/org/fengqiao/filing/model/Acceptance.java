package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.procedure.Effect;
import org.jspecify.annotations.Nullable;

/** What acceptance settled, and what has been done of its aftermath. */
public record Acceptance(
        LocalDate on,
        ProcedureKind procedure,
        BigDecimal fee,
        List<Effect.FeeLine> feeLines,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate servedOn,
        @Nullable String tribunal) {

    static Acceptance of(LocalDate on, ProcedureKind procedure, FilingFee fee) {
        return new Acceptance(on, procedure, fee.amount(), fee.lines(), null, null, null);
    }

    Acceptance paid(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, day, servedOn, tribunal);
    }

    Acceptance served(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, paidOn, day, tribunal);
    }

    Acceptance handedTo(String tribunal) {
        return new Acceptance(on, procedure, fee, feeLines, paidOn, servedOn, tribunal);
    }
}
