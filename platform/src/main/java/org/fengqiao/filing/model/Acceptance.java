package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Party;
import org.jspecify.annotations.Nullable;

/**
 * What acceptance settled, and what has been done of its aftermath.
 *
 * @param fee as it was charged, in yuan
 * @param relief what judicial relief takes off it; null where it takes nothing
 * @param notBeforehand why it need not be paid before the end (for example 追索劳动报酬); null where it must be
 * @param notified since when the notice of what is to be paid counts as served, by party
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
        Map<UUID, LocalDate> notified) {

    public Acceptance {
        notified = notified == null ? Map.of() : Map.copyOf(notified);
    }

    static Acceptance of(LocalDate on, ProcedureKind procedure, FilingFee fee) {
        return new Acceptance(on, procedure, fee.amount(), fee.lines(), null, null, null, null, fee.notBeforehand(), Map.of());
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
        return granted == null ? this : new Acceptance(on, procedure, fee, feeLines, granted.off(fee), paidOn, servedOn, tribunal, notBeforehand, Map.of());
    }

    Acceptance paid(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, relief, day, servedOn, tribunal, notBeforehand, notified);
    }

    Acceptance served(LocalDate day) {
        return new Acceptance(on, procedure, fee, feeLines, relief, paidOn, day, tribunal, notBeforehand, notified);
    }

    Acceptance handedTo(String tribunal) {
        return new Acceptance(on, procedure, fee, feeLines, relief, paidOn, servedOn, tribunal, notBeforehand, notified);
    }

    Acceptance notified(UUID party, LocalDate on) {
        var all = new HashMap<>(notified);
        all.put(party, on);
        return new Acceptance(this.on, procedure, fee, feeLines, relief, paidOn, servedOn, tribunal, notBeforehand, all);
    }

    /** The day on which the last of these counts as told what to pay; empty as long as one is not. */
    Optional<LocalDate> notifiedAll(List<Party> payers) {
        return payers.stream().allMatch(p -> notified.containsKey(p.id())) ? payers.stream().map(p -> notified.get(p.id())).max(Comparator.naturalOrder()) : Optional.empty();
    }
}
