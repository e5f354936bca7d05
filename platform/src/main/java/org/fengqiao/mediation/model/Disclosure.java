package org.fengqiao.mediation.model;

import java.time.LocalDate;

/** An interest the mediator has disclosed to the sides. */
public record Disclosure(Interest interest, String what, LocalDate on) {}
