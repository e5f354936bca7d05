package org.fengqiao.mediation.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation of one party into a case (邀请). The secret itself is in nobody's hands but the invited. */
public record Invitation(
        UUID id, UUID caseId, UUID party, String mediator, Instant expiresAt, @Nullable Instant usedAt) {

    public boolean isOpenAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
