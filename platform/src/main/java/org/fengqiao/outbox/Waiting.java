package org.fengqiao.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message not delivered yet.
 *
 * @param attempts how often it was tried; more than none means that it is stuck
 * @param lastError why the last attempt failed
 */
public record Waiting(
        UUID id, String kind, String court, int attempts, @Nullable String lastError, Instant createdAt, Instant nextAt) {}
