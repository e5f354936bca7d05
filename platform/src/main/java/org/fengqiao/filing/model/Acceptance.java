package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.ServedAct;
import org.jspecify.annotations.Nullable;

/**
 * What acceptance settled, and what has been done of its aftermath.
 *
 * @param fee as it was charged, in yuan
 * @param relief what judicial relief takes off it; null where it takes nothing
 * @param notBeforehand why it need not be paid before the end (for example 追索劳动报酬); null where it must be
 * @param notified since when the latest notice of what is to be paid counts as served, by party
 * @param notices how many such notices were drawn up; null where none was, or the only one before they were counted
 */
public record Acceptance(
        LocalDate on,
        ProcedureKind procedure,
        BigDecimal fee,
        List<Effect.FeeLine> feeLines,
        Effect.@Nullable FeeLine relief,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate servedOn,
        @Nullable String tribunal,
        @Nullable String notBeforehand,
        Map<UUID, LocalDate> notified,
        @Nullable Integer notices) {

    public Acceptance {
        notified = notified == null ? Map.of() : Map.copyOf(notified);
    }

    static Acceptance of(LocalDate on, ProcedureKind procedure, FilingFee fee) {
        return new Acceptance(on, procedure, fee.amount(), fee.lines(), null, null, null, null, fee.notBeforehand(), Map.of(), null);
    }

    /** What is to be paid now: the fee less what relief takes off, and nothing where it need not be paid beforehand. */
    BigDecimal due() {
        if (notBeforehand != null) {
            return BigDecimal.ZERO;
        }
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
        return granted == null ? this : new Acceptance(on, procedure, fee, feeLines, granted.off(fee), paidOn, servedOn, tribunal, notBeforehand, Map.of(), notices);
    }

    Acceptance paid(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, relief, day, servedOn, tribunal, notBeforehand, notified, notices);
    }

    Acceptance served(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, relief, paidOn, day, tribunal, notBeforehand, notified, notices);
    }

    Acceptance handedTo(String tribunal) {
        return new Acceptance(on, procedure, fee, feeLines, relief, paidOn, servedOn, tribunal, notBeforehand, notified, notices);
    }

    /** Another notice says what is to be paid; whom an earlier one has reached counts no more. */
    Acceptance noticed() {
        return new Acceptance(on, procedure, fee, feeLines, relief, paidOn, servedOn, tribunal, notBeforehand, Map.of(), notices == null ? 1 : notices + 1);
    }

    /** Whether this is the notice that counts, and no earlier one. */
    boolean isLatest(@Nullable Integer round) {
        return Objects.equals(notices, round);
    }

    Acceptance notified(UUID party, LocalDate on) {
        return new Acceptance(
                this.on, procedure, fee, feeLines, relief, paidOn, servedOn, tribunal, notBeforehand, ServedAct.with(notified, party, on), notices);
    }

    /** The day on which the last of these counts as told what to pay; empty as long as one is not. */
    Optional<LocalDate> notifiedAll(List<Party> payers) {
        return ServedAct.last(notified, payers);
    }
}
