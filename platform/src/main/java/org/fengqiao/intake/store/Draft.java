package org.fengqiao.intake.store;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.intake.DraftContent;
import org.jspecify.annotations.Nullable;

/** A draft as it is kept. */
public record Draft(
        UUID id, String kind, boolean onBehalf, int revision, @Nullable String step, DraftContent content, Instant updatedAt, boolean submitted) {

    /** The same, with the court that decides named. */
    public Draft decidedBy(String court) {
        return new Draft(id, kind, onBehalf, revision, step, content.decidedBy(court), updatedAt, submitted);
    }
}
