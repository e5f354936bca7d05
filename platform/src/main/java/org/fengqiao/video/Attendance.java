package org.fengqiao.video;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was in a call.
 *
 * @param capacity as it is called to people
 * @param party the party the person stands for; null for the one who conducts
 * @param until when last seen there
 */
public record Attendance(UUID person, String name, String capacity, @Nullable UUID party, Instant from, Instant until) {}
