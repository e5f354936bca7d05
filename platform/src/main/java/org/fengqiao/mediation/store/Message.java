package org.fengqiao.mediation.store;

import java.time.Instant;
import java.util.UUID;

/** Something said in a room. */
public record Message(UUID id, Instant at, UUID author, String who, String standing, String text) {}
