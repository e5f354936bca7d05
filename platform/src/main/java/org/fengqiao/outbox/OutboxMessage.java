package org.fengqiao.outbox;

import java.util.UUID;

/**
 * One message to deliver.
 *
 * @param dedupeKey the receiver's key to recognise a repetition
 * @param payload JSON
 * @param again whether it has been tried before, and may have arrived
 */
public record OutboxMessage(UUID id, String kind, String dedupeKey, String court, String payload, boolean again) {}
