package org.fengqiao.instruments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One instrument in a case.
 *
 * @param data everything it says, as it was when the draft was made
 * @param version counted within case and kind
 * @param template version of the template it is drawn up from
 * @param code by which anybody can check it; null until it is numbered
 * @param issuedOn the date it bears
 * @param pdf the sealed file in the dossier
 */
public record Instrument(
        UUID id,
        UUID caseId,
        UUID disputeId,
        String court,
        String kind,
        String title,
        @Nullable String number,
        Map<String, Object> data,
        InstrumentStatus status,
        int version,
        int template,
        @Nullable String code,
        @Nullable UUID approver,
        @Nullable LocalDate issuedOn,
        @Nullable UUID pdf,
        @Nullable String pdfSha256,
        Instant draftedAt) {}
