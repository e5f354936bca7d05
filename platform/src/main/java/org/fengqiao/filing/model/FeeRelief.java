package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Effect.FeeLine;
import org.jspecify.annotations.Nullable;

/**
 * Judicial relief with the fee of a claim (司法救助), as it was asked for and decided.
 *
 * @param decision null while it waits
 * @param refusedBefore when an earlier application in this case was refused; null where none was
 */
public record FeeRelief(
        ReliefKind asked, String ground, List<UUID> files, LocalDate askedOn, @Nullable Decision decision, @Nullable LocalDate refusedBefore) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * What was decided, which need not be what was asked for.
     *
     * @param granted null where it was refused
     * @param percent share of the fee taken off by a reduction
     * @param until the day a deferred fee is due
     */
    public record Decision(@Nullable ReliefKind granted, @Nullable Integer percent, @Nullable LocalDate until, String reasons, LocalDate on) {}

    boolean isWaiting() {
        return decision == null;
    }

    /** Whether nobody need pay until it is decided. Asking again after a refusal does not put off the time to pay once more. */
    boolean putsOffPayment() {
        return isWaiting() && refusedBefore == null;
    }

    @Nullable ReliefKind granted() {
        return decision == null ? null : decision.granted();
    }

    FeeRelief decided(Decision decision) {
        return new FeeRelief(asked, ground, files, askedOn, decision, refusedBefore);
    }

    /** The line of the ledger: what is taken off a fee; nothing by a deferral. Null where nothing was granted. */
    @Nullable FeeLine off(BigDecimal fee) {
        if (decision == null || decision.granted() == null) {
            return null;
        }
        return switch (decision.granted()) {
            case DEFERRAL -> new FeeLine("司法救助：缓交", "数额不变，缓至 " + decision.until(), BigDecimal.ZERO, Statute.LITIGATION_FEES.article(47).cite());
            case REDUCTION -> reduction(fee, decision.percent() == null ? 0 : decision.percent());
            case EXEMPTION -> new FeeLine("司法救助：免交", "全部免去", fee, Statute.LITIGATION_FEES.article(45).cite());
        };
    }

    private static FeeLine reduction(BigDecimal fee, int percent) {
        var off = fee.multiply(new BigDecimal(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return new FeeLine("司法救助：减交 " + percent + "%", fee.toPlainString() + " × " + percent + "%", off, Statute.LITIGATION_FEES.article(46).cite());
    }
}
