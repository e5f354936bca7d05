package org.fengqiao.roster.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.roster.model.EntryStatus;
import org.fengqiao.roster.model.StatusGround;
import org.jspecify.annotations.Nullable;

/**
 * An entry with how much work its mediator has.
 *
 * @param courts short codes of the courts where the office is held today
 * @param inHand mediations now in the mediator's hands, at all courts
 * @param thisYear mediations of this year, whatever became of them
 * @param settled how many of those {@code ended} by agreement or without one ended by agreement
 */
public record Entry(
        UUID person,
        String name,
        String keptBy,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        List<String> courts,
        LocalDate since,
        List<String> specialities,
        List<String> languages,
        String introduction,
        EntryStatus status,
        LocalDate statusSince,
        @Nullable StatusGround ground,
        String note,
        int inHand,
        int thisYear,
        int ended,
        int settled,
        long version) {}
