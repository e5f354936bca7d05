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
 * @param detail who signed, who witnessed, where a notice was published and why, as somebody of the court recorded it
 * @param byHand whether somebody of the court went this way and recorded it, so that only the day is known
 * @param failure why mail came to nothing, for a reason that does not lie with the recipient
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
        @Nullable String basis,
        @Nullable String detail,
        @Nullable String failure,
        boolean byHand) {}
