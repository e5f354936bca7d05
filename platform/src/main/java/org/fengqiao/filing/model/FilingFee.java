package org.fengqiao.filing.model;

import static org.fengqiao.law.Statute.LITIGATION_FEES;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.procedure.Effect.FeeLine;
import org.jspecify.annotations.Nullable;

/** The acceptance fee of a claim (案件受理费), line by line with the article of each. */
public record FilingFee(BigDecimal amount, List<FeeLine> lines) {

    /** The fee for a claim under a cause, of this value, tried by this procedure. */
    public static FilingFee of(@Nullable String cause, @Nullable BigDecimal value, ProcedureKind procedure) {
        var lines = new ArrayList<FeeLine>();
        var full = value == null ? new BigDecimal("100") : value.multiply(new BigDecimal("0.025"));
        full = full.setScale(2, RoundingMode.HALF_UP);
        lines.add(new FeeLine("案件受理费", "", full, LITIGATION_FEES.article(13).cite()));
        return new FilingFee(full, List.copyOf(lines));
    }
}
