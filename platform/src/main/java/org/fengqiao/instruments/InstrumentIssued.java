package org.fengqiao.instruments;

import java.util.UUID;

/** An instrument has been issued and is to be served on the sides: the payload of an outbox message of kind {@value #KIND}. */
public record InstrumentIssued(UUID instrumentId, UUID caseId, String court, String kind, String title, UUID pdf) {

    public static final String KIND = "instrument.serve";
}
