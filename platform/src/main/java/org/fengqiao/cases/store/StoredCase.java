package org.fengqiao.cases.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.procedure.Party;
import org.jspecify.annotations.Nullable;

/** A case as it stands in the database. */
public record StoredCase(
        UUID id,
        String court,
        @Nullable String unit,
        UUID disputeId,
        @Nullable UUID origin,
        String procedure,
        @Nullable String number,
        String title,
        @Nullable String cause,
        String state,
        boolean closed,
        @Nullable UUID owner,
        @Nullable LocalDate dueOn,
        long version,
        String particulars,
        Instant openedAt,
        Instant updatedAt,
        List<Party> parties,
        Map<String, LocalDate> running) {}
