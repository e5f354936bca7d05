package org.fengqiao.video.store;

import java.time.Instant;
import java.util.UUID;

/** A page of somebody who is in a call now. */
public record Presence(UUID id, UUID person, Instant joinedAt) {}
