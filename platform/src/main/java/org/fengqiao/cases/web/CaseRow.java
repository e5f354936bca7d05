package org.fengqiao.cases.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param own whether what is due next is for the one who asks to do; of several running periods one's own comes first
 * @param green whether it goes first (绿色通道); never told to a side of it
 */
record CaseRow(
        UUID id,
        String procedure,
        String procedureLabel,
        @Nullable String number,
        String title,
        @Nullable String cause,
        String court,
        String courtName,
        @Nullable String unitName,
        String state,
        String stateLabel,
        @Nullable String awaits,
        @Nullable String awaitsLabel,
        @Nullable UUID owner,
        @Nullable String ownerName,
        @Nullable Due due,
        boolean own,
        LocalDate openedOn,
        Instant updatedAt,
        @JsonProperty("final") boolean closed,
        boolean green) {

    CaseRow ownedBy(@Nullable String name) {
        return new CaseRow(
                id, procedure, procedureLabel, number, title, cause, court, courtName, unitName, state, stateLabel, awaits,
                awaitsLabel, owner, name, due, own, openedOn, updatedAt, closed, green);
    }
}
