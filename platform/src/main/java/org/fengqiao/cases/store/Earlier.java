package org.fengqiao.cases.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act already done under the same idempotency key. */
public record Earlier(UUID caseId, long version, String act, String toState, Instant at, @Nullable UUID forParty) {}
