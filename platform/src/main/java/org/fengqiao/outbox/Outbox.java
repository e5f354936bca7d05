package org.fengqiao.outbox;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.database.Writes;

/** Where modules put what must happen after the commit. */
public final class Outbox {

    private Outbox() {}

    /** Adds a message to the rows of the running act; a message with the same dedupe key is left out. */
    public static void put(Writes writes, String kind, String dedupeKey, String court, String payload, Instant now) {
        writes.add(
                """
                insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""",
                UUID.randomUUID(), kind, dedupeKey, court, payload, now, now);
    }
}
