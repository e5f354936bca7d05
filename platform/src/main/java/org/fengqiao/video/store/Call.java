package org.fengqiao.video.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fengqiao.video.CallPurpose;
import org.jspecify.annotations.Nullable;

/**
 * A video call.
 *
 * @param lastSeen when somebody was last there, or when it was opened
 */
public record Call(
        UUID id, UUID caseId, String caseTitle, CallPurpose purpose, UUID openedBy, Instant openedAt, @Nullable Instant endedAt, Instant lastSeen) {

    /** How long a call that nobody is in stays open. */
    public static final Duration PATIENCE = Duration.ofMinutes(30);

    public boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(lastSeen.plus(PATIENCE));
    }
}
