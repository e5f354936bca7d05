package org.fengqiao.filing.model;

/**
 * One kind of material to hand in.
 *
 * @param help what counts, in plain words
 * @param required whether the claim cannot be accepted without it
 */
public record ChecklistItem(String id, String label, String help, boolean required) {}
