package org.fengqiao.questions.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions and answers so far, oldest first; the last answer is null while it is awaited. */
public record Dialogue(String judgment, UUID judge, List<Round> rounds, @Nullable Boolean satisfied) {

    /** One question and its answer. */
    public record Round(String question, @Nullable String answer, @Nullable LocalDate answeredOn) {}

    public static Dialogue begin(String judgment, UUID judge, String question) {
        return new Dialogue(judgment, judge, List.of(new Round(question, null, null)), null);
    }

    Dialogue asked(String question) {
        var all = new ArrayList<>(rounds);
        all.add(new Round(question, null, null));
        return new Dialogue(judgment, judge, List.copyOf(all), satisfied);
    }

    Dialogue answered(String answer, LocalDate on) {
        var all = new ArrayList<>(rounds);
        all.set(all.size() - 1, new Round(rounds.getLast().question(), answer, on));
        return new Dialogue(judgment, judge, List.copyOf(all), satisfied);
    }

    Dialogue by(UUID judge) {
        return new Dialogue(judgment, judge, rounds, satisfied);
    }

    Dialogue closed(boolean satisfied) {
        return new Dialogue(judgment, judge, rounds, satisfied);
    }
}
