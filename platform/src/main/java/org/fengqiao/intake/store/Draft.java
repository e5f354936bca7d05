package org.fengqiao.intake.store;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.intake.DraftContent;
import org.jspecify.annotations.Nullable;

/** A draft as it is kept. */
public record Draft(
        UUID id, String kind, boolean onBehalf, int revision, @Nullable String step, DraftContent content, Instant updatedAt, boolean submitted) {}
