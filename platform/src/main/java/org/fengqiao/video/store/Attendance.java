package org.fengqiao.video.store;

import java.time.Instant;

/**
 * Somebody who was in a call.
 *
 * @param capacity as it is called to people
 * @param until when last seen there
 */
public record Attendance(String name, String capacity, Instant from, Instant until) {}
