package org.fengqiao.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was said in a room. Carries no words, so that nothing of a caucus travels with it.
 *
 * @param party the side whose caucus it was; null for the joint room
 */
public record RoomMessagePosted(UUID caseId, @Nullable UUID party, UUID message, UUID author) {}
