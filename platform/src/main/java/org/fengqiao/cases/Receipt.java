package org.fengqiao.cases;

import java.time.Instant;
import java.util.UUID;

/** Proof that an act was done: the version it made and the state the case is in since. */
public record Receipt(UUID caseId, long version, String state, String stateLabel, String act, Instant at) {}
