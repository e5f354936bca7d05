package org.fengqiao.dossier;

import java.time.Instant;
import java.util.UUID;

/** Somebody has read a file; published in the transaction that records it. */
public record FileRead(UUID file, UUID person, Instant at) {}
