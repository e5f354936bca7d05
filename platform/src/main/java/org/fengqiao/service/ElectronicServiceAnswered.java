package org.fengqiao.service;

import java.time.Instant;
import java.util.UUID;

/**
 * A side has agreed to be served electronically, or declined (民事诉讼法第90条): the payload of an outbox message of kind {@value #KIND}.
 *
 * @param caseId the case in which it answered; the answer holds in every case of the dispute
 */
public record ElectronicServiceAnswered(UUID caseId, UUID party, boolean agreed, Instant at) {

    public static final String KIND = "service.answered";
}
