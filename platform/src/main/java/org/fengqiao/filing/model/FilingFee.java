package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.fee.FeeQuery;
import org.fengqiao.law.fee.Fees;
import org.fengqiao.law.fee.Prepayment;
import org.fengqiao.procedure.Effect.FeeLine;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance fee of a claim (案件受理费), line by line with the article of each.
 *
 * @param notBeforehand why it need not be paid before the end; null where it must be
 */
public record FilingFee(BigDecimal amount, List<FeeLine> lines, @Nullable String notBeforehand) {

    /** The fee for a claim under a cause at a court, by the figures in force there on a day. */
    public static FilingFee of(
            @Nullable String cause,
            @Nullable BigDecimal value,
            ProcedureKind procedure,
            String court,
            LocalDate on,
            LocalFigures figures) {
        var kind = FeeCategory.of(cause, value);
        var fee = of(kind, value, figures.feeBase(kind, court, on), procedure);
        return Prepayment.ofClaim(kind, cause) == Prepayment.REMUNERATION ? fee.notBeforehand(Prepayment.REMUNERATION.line()) : fee;
    }

    private FilingFee notBeforehand(Line why) {
        return new FilingFee(amount, Stream.concat(lines.stream(), Stream.of(line(why, true))).toList(), why.what());
    }

    /**
     * The fee for a claim tried by this procedure.
     *
     * @param value value of the claim in yuan; null where it has none
     * @param base what the province fixed for this kind of claim; null where the statute fixes it
     */
    static FilingFee of(FeeKind kind, @Nullable BigDecimal value, LocalFigures.@Nullable Base base, ProcedureKind procedure) {
        var query = (value == null ? FeeQuery.of(kind) : FeeQuery.of(kind, value)).under(procedure.inLaw());
        var fee = Fees.of(base == null ? query : query.base(base.yuan()));
        boolean checked = base == null || base.verified();
        return new FilingFee(fee.amount(), fee.lines().stream().map(l -> line(l, checked)).toList(), null);
    }

    /** @param checked whether the province's figure has been checked; else the line that rests on it says so */
    private static FeeLine line(Line line, boolean checked) {
        var article = line.article();
        boolean warned = !checked && line.provenance() == Provenance.SUPPLIED;
        return new FeeLine(line.what() + (warned ? "【" + Provenance.UNVERIFIED.label() + "】" : ""), line.formula(), line.amount(), article == null ? "" : article.cite());
    }
}
