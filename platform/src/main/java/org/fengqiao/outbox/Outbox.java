package org.fengqiao.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fengqiao.database.Writes;

/** Where modules put what must happen after the commit. */
public final class Outbox {

    /** Inserts one message; one with the same dedupe key is left out. */
    public static final String INSERT =
            """
            insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""";

    private static final String INSERT_ALL =
            """
            insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
            select id, ?, key, court, payload::jsonb, ?, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality m(id, key, court, payload, n) order by n
            on conflict do nothing""";

    /** Where a message belongs to no court. */
    public static final String NO_COURT = "*";

    private Outbox() {}

    /** A message among several of one kind; the payload is JSON. */
    public record Entry(String dedupeKey, String court, String payload) {}

    /** Adds many messages of a kind in one statement, in their order. */
    public static void putAll(Writes writes, String kind, List<Entry> entries, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        writes.add(
                INSERT_ALL, kind, at, at, entries.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new),
                entries.stream().map(Entry::dedupeKey).toArray(String[]::new), entries.stream().map(Entry::court).toArray(String[]::new),
                entries.stream().map(Entry::payload).toArray(String[]::new));
    }

    /** Adds a message to the rows of the running act. */
    public static void put(Writes writes, String kind, String dedupeKey, String court, String payload, Instant now) {
        writes.add(INSERT, values(kind, dedupeKey, court, payload, now).toArray());
    }

    /** The parameters of {@link #INSERT}, for one who writes outside an act. */
    public static List<Object> values(String kind, String dedupeKey, String court, String payload, Instant now) {
        return values(kind, dedupeKey, court, payload, now, now);
    }

    /** The same for a message that is not to be delivered before a later time. */
    public static List<Object> values(String kind, String dedupeKey, String court, String payload, Instant now, Instant due) {
        return List.of(UUID.randomUUID(), kind, dedupeKey, court, payload, now.atOffset(ZoneOffset.UTC), due.atOffset(ZoneOffset.UTC));
    }
}
