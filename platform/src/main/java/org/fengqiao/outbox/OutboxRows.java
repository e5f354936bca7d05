package org.fengqiao.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due, claimed, done or put off in the outbox; always within a transaction somebody has opened. */
final class OutboxRows {

    private static final int BATCH = 50;
    /** How long nobody else gets what one has claimed. */
    static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** What is due, locked: another node passes over it. */
    private static final String DUE =
            """
            select o.* from unnest(:kinds::text[]) k, lateral (
                select id, kind, dedupe_key, court_code, payload, attempts, next_at, seq from outbox
                where kind = k and done_at is null and next_at <= :now
                order by next_at, seq limit :most for update skip locked) o
            order by o.next_at, o.seq limit :most""";

    private final JdbcClient database;
    private final InstantSource clock;

    OutboxRows(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is due, the oldest first; nobody else gets it while the transaction lasts. */
    List<OutboxMessage> lock(Set<String> kinds) {
        return database.sql("select id, kind, dedupe_key, court_code, payload, attempts > 0 from (" + DUE + ") due order by seq")
                .params(due(kinds))
                .query(OutboxRows::message)
                .list();
    }

    /** What is due, the oldest first; nobody else gets it while the {@link #CLAIM} lasts. */
    List<OutboxMessage> claim(Set<String> kinds) {
        return database.sql("with due as (" + DUE + """
                        ), claimed as (
                            update outbox set attempts = attempts + 1, next_at = :later where id in (select id from due)
                            returning id, kind, dedupe_key, court_code, payload, attempts, seq)
                        select id, kind, dedupe_key, court_code, payload, attempts > 1 from claimed order by seq""")
                .params(due(kinds))
                .param("later", Timestamp.from(clock.instant().plus(CLAIM)))
                .query(OutboxRows::message)
                .list();
    }

    private Map<String, Object> due(Set<String> kinds) {
        return Map.of("kinds", kinds.toArray(String[]::new), "now", Timestamp.from(clock.instant()), "most", BATCH);
    }

    private static OutboxMessage message(ResultSet row, int number) throws SQLException {
        return new OutboxMessage(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getBoolean(6));
    }

    void done(List<OutboxMessage> messages) {
        database.sql("update outbox set done_at = now(), last_error = null where id = any (?)")
                .param(messages.stream().map(OutboxMessage::id).toArray(UUID[]::new))
                .update();
    }

    /** Gives back what was claimed and not tried. */
    void release(List<OutboxMessage> messages) {
        database.sql("update outbox set next_at = :now, attempts = attempts - 1 where id = any (:ids)")
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", messages.stream().map(OutboxMessage::id).toArray(UUID[]::new))
                .update();
    }

    /** Puts a message off, the longer the more often it was tried. */
    void postpone(OutboxMessage message, RuntimeException why) {
        int attempts = database.sql("select attempts from outbox where id = ?").param(message.id()).query(Integer.class).single();
        var pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
        Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        database.sql("update outbox set next_at = ?, last_error = ? where id = ?")
                .params(Timestamp.from(next), why.getClass().getSimpleName() + ": " + why.getMessage(), message.id())
                .update();
    }
}
