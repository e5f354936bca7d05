package org.fengqiao.filing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One round of correction: what was asked, by when, and what came. */
public record Correction(
        List<Defect> defects, LocalDate demandedOn, int days, List<CorrectionAnswer> answers, @Nullable LocalDate suppliedOn) {

    static Correction demanded(List<Defect> defects, LocalDate on, int days) {
        return new Correction(List.copyOf(defects), on, days, List.of(), null);
    }

    Correction supplied(List<CorrectionAnswer> answers, LocalDate on) {
        return new Correction(defects, demandedOn, days, List.copyOf(answers), on);
    }

    /** Numbers, from 1, of the defects these answers leave open. */
    List<Integer> unanswered(List<CorrectionAnswer> answers) {
        return IntStream.rangeClosed(1, defects.size())
                .filter(i -> answers.stream().noneMatch(a -> a.defect() == i && !a.isEmpty()))
                .boxed()
                .toList();
    }
}
