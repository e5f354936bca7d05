package org.fengqiao.journal;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.procedure.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One act as it was done.
 *
 * @param version the version of the case that the act made
 * @param body the act itself as JSON
 * @param requestId ties the entry to the log lines of the request
 * @param origin the address the request came from, null for the clock
 */
public record JournalEntry(
        UUID caseId,
        long version,
        String court,
        String act,
        String body,
        String fromState,
        String toState,
        Actor actor,
        Instant at,
        String requestId,
        @Nullable String origin,
        UUID idempotencyKey) {}
