package org.fengqiao.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to serve an instrument on a side.
 *
 * @param deemedOn the day it counts as served; null as long as it does not
 * @param basis why, with the articles
 */
public record ServiceAttempt(
        UUID id,
        UUID instrumentId,
        UUID caseId,
        String court,
        String title,
        UUID pdf,
        UUID partyId,
        String partyName,
        @Nullable UUID personId,
        Channel channel,
        String address,
        Consent consent,
        Instant sentAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant readAt,
        @Nullable Instant repliedAt,
        @Nullable LocalDate deemedOn,
        @Nullable String basis) {}
