package org.fengqiao.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.identity.CurrentViewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers messages of some kinds on a thread of its own, so that other kinds need not wait for them: where all of them only write to this database, many
 * in one transaction, otherwise one after the other.
 */
final class Lane {

    private static final Logger log = LoggerFactory.getLogger(Lane.class);
    private static final int BATCH = 50;
    private static final int FAILED = -1;
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final long POLL_MILLIS = 1_000;
    /** What many acts bring about at once is delivered together: shorter than anybody notices. */
    private static final long GATHER_MILLIS = 20;

    /** What is due, locked: another node passes over it. */
    private static final String DUE =
            """
            select o.* from unnest(:kinds::text[]) k, lateral (
                select id, kind, dedupe_key, court_code, payload, attempts, next_at, seq from outbox
                where kind = k and done_at is null and next_at <= :now
                order by next_at, seq limit :most for update skip locked) o
            order by o.next_at, o.seq limit :most""";

    private final String name;
    private final Map<String, OutboxHandler> handlers;
    private final boolean within;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    Lane(String name, List<OutboxHandler> handlers, JdbcClient database, TransactionTemplate transaction, InstantSource clock) {
        this.name = name;
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
        this.within = handlers.stream().allMatch(OutboxHandler::withinTransaction);
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    /** Delivers everything that is due now, after what is already under way; gives how many were tried. */
    synchronized int drain() {
        int tried = 0;
        for (int now = once(); now > 0; now = once()) {
            tried += now;
        }
        return tried;
    }

    private int once() {
        return CurrentViewer.asSystem(() -> {
            int delivered = within ? together() : FAILED;
            return delivered == FAILED ? oneByOne() : delivered;
        });
    }

    /** Delivers a batch and marks it done in one transaction; {@link #FAILED} where one of them could not be delivered, and none was. */
    private int together() {
        try {
            var delivered = transaction.execute(_ -> {
                var due = database.sql("select id, kind, dedupe_key, court_code, payload, attempts > 0 from (" + DUE + ") due order by seq")
                        .params(due())
                        .query(Lane::message)
                        .list();
                if (due.isEmpty()) {
                    return 0;
                }
                due.stream().collect(Collectors.groupingBy(OutboxMessage::kind, LinkedHashMap::new, Collectors.toList()))
                        .forEach((kind, messages) -> Objects.requireNonNull(handlers.get(kind)).deliver(messages));
                done(due);
                return due.size();
            });
            return delivered == null ? 0 : delivered;
        } catch (RuntimeException e) {
            log.debug("one of a batch could not be delivered, each is tried alone", e);
            return FAILED;
        }
    }

    private int oneByOne() {
        var batch = claim();
        for (var message : batch) {
            if (within) {
                attempt(message, () -> transaction.executeWithoutResult(_ -> {
                    handler(message).deliver(message);
                    done(List.of(message));
                }));
            } else {
                attempt(message, () -> {
                    handler(message).deliver(message);
                    transaction.executeWithoutResult(_ -> done(List.of(message)));
                });
            }
        }
        return batch.size();
    }

    private List<OutboxMessage> claim() {
        var claimed = transaction.execute(_ -> database.sql("with due as (" + DUE + """
                        ), claimed as (
                            update outbox set attempts = attempts + 1, next_at = :later where id in (select id from due)
                            returning id, kind, dedupe_key, court_code, payload, attempts, seq)
                        select id, kind, dedupe_key, court_code, payload, attempts > 1 from claimed order by seq""")
                .params(due())
                .param("later", Timestamp.from(clock.instant().plus(CLAIM)))
                .query(Lane::message)
                .list());
        return claimed == null ? List.of() : claimed;
    }

    private Map<String, Object> due() {
        return Map.of("kinds", handlers.keySet().toArray(String[]::new), "now", Timestamp.from(clock.instant()), "most", BATCH);
    }

    private static OutboxMessage message(ResultSet row, int number) throws SQLException {
        return new OutboxMessage(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getBoolean(6));
    }

    private void attempt(OutboxMessage message, Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException e) {
            log.warn("outbox message {} of kind {} not delivered: {}", message.id(), message.kind(), e.toString());
            transaction.executeWithoutResult(_ -> postpone(message, e));
        }
    }

    private void done(List<OutboxMessage> messages) {
        database.sql("update outbox set done_at = now(), last_error = null where id = any (?)")
                .param(messages.stream().map(OutboxMessage::id).toArray(UUID[]::new))
                .update();
    }

    private OutboxHandler handler(OutboxMessage message) {
        return Objects.requireNonNull(handlers.get(message.kind()));
    }

    private void postpone(OutboxMessage message, RuntimeException e) {
        int attempts = database.sql("select attempts from outbox where id = ?").param(message.id()).query(Integer.class).single();
        var pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
        Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        database.sql("update outbox set next_at = ?, last_error = ? where id = ?")
                .params(Timestamp.from(next), e.getClass().getSimpleName() + ": " + e.getMessage(), message.id())
                .update();
    }

    private void run() {
        while (running) {
            try {
                if (wake.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    Thread.sleep(GATHER_MILLIS);
                }
                drain();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("outbox pauses: {}", e.toString());
            }
        }
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-" + name).daemon().start(this::run);
    }

    void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
