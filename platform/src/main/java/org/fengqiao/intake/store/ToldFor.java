package org.fengqiao.intake.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute told for somebody who has not said yet that it is theirs.
 *
 * @param person whom it concerns, where the number given is known
 * @param phone where to reach them, as the helper told
 * @param relation what ties the helper to them, in the helper's words
 * @param paper the signed paper the helper showed
 */
public record ToldFor(
        UUID id,
        UUID caseId,
        UUID dispute,
        UUID party,
        @Nullable UUID person,
        String name,
        @Nullable String phone,
        UUID helper,
        String helperName,
        String relation,
        @Nullable UUID paper,
        Instant at) {}
