package org.fengqiao.filing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fengqiao.procedure.ServedAct;
import org.jspecify.annotations.Nullable;

/**
 * One round of correction: what was asked, in how many days from service, and what came.
 *
 * @param served since when the notice counts as served, by party
 */
public record Correction(
        List<Defect> defects, LocalDate demandedOn, int days, List<CorrectionAnswer> answers, @Nullable LocalDate suppliedOn, Map<UUID, LocalDate> served) {

    public Correction {
        served = served == null ? Map.of() : Map.copyOf(served);
    }

    static Correction demanded(List<Defect> defects, LocalDate on, int days) {
        return new Correction(List.copyOf(defects), on, days, List.of(), null, Map.of());
    }

    Correction supplied(List<CorrectionAnswer> answers, LocalDate on) {
        return new Correction(defects, demandedOn, days, List.copyOf(answers), on, served);
    }

    Correction servedOn(UUID party, LocalDate on) {
        return new Correction(defects, demandedOn, days, answers, suppliedOn, ServedAct.with(served, party, on));
    }

    /** Numbers, from 1, of the defects these answers leave open. */
    List<Integer> unanswered(List<CorrectionAnswer> answers) {
        return IntStream.rangeClosed(1, defects.size())
                .filter(i -> answers.stream().noneMatch(a -> a.defect() == i && !a.isEmpty()))
                .boxed()
                .toList();
    }
}
