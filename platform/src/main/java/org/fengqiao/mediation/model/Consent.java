package org.fengqiao.mediation.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a side agrees to be mediated (在线调解规则 art. 4).
 *
 * @param note said in confidence to the mediator; the other side never sees it
 * @param recordedBy who wrote it down for the side; null where it answered itself
 */
public record Consent(UUID party, boolean willing, @Nullable String note, @Nullable String recordedBy, LocalDate on) {

    /** The same without what was said in confidence. */
    Consent withoutNote() {
        return new Consent(party, willing, null, recordedBy, on);
    }
}
