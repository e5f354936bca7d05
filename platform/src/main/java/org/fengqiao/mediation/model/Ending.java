package org.fengqiao.mediation.model;

import java.time.LocalDate;

/** How and when the mediation ended. */
public record Ending(EndGround ground, String note, LocalDate on) {}
