package org.fengqiao.roster.store;

import java.util.UUID;
import org.fengqiao.roster.model.EntryStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to.
 *
 * @param q part of a name, a speciality or an organisation's name
 * @param sort {@code name}, {@code load} or {@code since}, with {@code ,desc} for the other way round
 */
public record EntryFilter(
        @Nullable String q,
        @Nullable String speciality,
        @Nullable String language,
        @Nullable UUID organisation,
        @Nullable String court,
        @Nullable EntryStatus status,
        @Nullable String sort) {

    /** Who can be appointed at a court. */
    public static EntryFilter activeAt(String court, @Nullable String q) {
        return new EntryFilter(q, null, null, null, court, EntryStatus.ACTIVE, "load");
    }

    String order() {
        return switch (sort == null ? "" : sort) {
            case "load", "load,asc" -> "in_hand, p.name";
            case "load,desc" -> "in_hand desc, p.name";
            case "since", "since,asc" -> "e.since, p.name";
            case "since,desc" -> "e.since desc, p.name";
            case "name,desc" -> "p.name desc";
            default -> "p.name, p.id";
        };
    }
}
