package org.fengqiao.mediation.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One signature under the agreement (签章).
 *
 * @param party the side that signed; null for the mediator
 * @param mark the drawn strokes or typed name; empty where it is on paper
 * @param file the scan, where it is on paper
 * @param seal whether the mediation organisation's seal was put beside it
 */
public record Signature(
        @Nullable UUID party, String by, SigningMethod method, String mark, @Nullable UUID file, boolean seal, Instant at) {}
