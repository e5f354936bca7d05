package org.fengqiao.video.store;

import java.util.UUID;

/** Somebody asked into a call. */
public record Seat(UUID person, String name, String capacity, boolean conducts) {}
