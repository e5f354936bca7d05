package org.fengqiao.service;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An instrument counts as served on a side: the payload of an outbox message of kind {@value #KIND}, which comes on that day and not before. Where several
 * ways have brought service about, there are several; the first counts.
 */
public record InstrumentServed(UUID instrumentId, UUID caseId, UUID party, LocalDate on) {

    public static final String KIND = "instrument.served";
}
