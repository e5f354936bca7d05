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

    private Outbox() {}

    /** Adds a message to the rows of the running act. */
    public static void put(Writes writes, String kind, String dedupeKey, String court, String payload, Instant now) {
        writes.add(INSERT, values(kind, dedupeKey, court, payload, now).toArray());
    }

    /** The parameters of {@link #INSERT}, for one who writes outside an act. */
    public static List<Object> values(String kind, String dedupeKey, String court, String payload, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        return List.of(UUID.randomUUID(), kind, dedupeKey, court, payload, at, at);
    }
}
