package org.fengqiao.identity;

import java.util.UUID;

/** A person with an office held today. */
public record Holder(UUID person, String name, OfficeHeld held) {}
