package org.fengqiao.outbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

/** Delivers messages of some kinds one after the other, on a thread of its own, so that other kinds need not wait for them. */
final class Lane {

    private static final Logger log = LoggerFactory.getLogger(Lane.class);
    private static final int BATCH = 50;
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final long POLL_MILLIS = 1_000;

    private final String name;
    private final Map<String, OutboxHandler> handlers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    Lane(String name, List<OutboxHandler> handlers, JdbcClient database, TransactionTemplate transaction, InstantSource clock) {
        this.name = name;
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
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
        for (var batch = claim(); !batch.isEmpty(); batch = claim()) {
            deliver(batch);
            tried += batch.size();
        }
        return tried;
    }

    private List<OutboxMessage> claim() {
        var now = clock.instant();
        return CurrentViewer.asSystem(() -> {
            var claimed = transaction.execute(_ -> database.sql(
                            """
                            with due as (
                                select o.id from unnest(:kinds::text[]) k, lateral (
                                    select id, next_at, seq from outbox
                                    where kind = k and done_at is null and next_at <= :now
                                    order by next_at, seq limit :most for update skip locked) o
                                order by o.next_at, o.seq limit :most),
                            claimed as (
                                update outbox set attempts = attempts + 1, next_at = :later where id in (select id from due)
                                returning id, kind, dedupe_key, court_code, payload, seq)
                            select id, kind, dedupe_key, court_code, payload from claimed order by seq""")
                    .param("now", Timestamp.from(now))
                    .param("later", Timestamp.from(now.plus(CLAIM)))
                    .param("kinds", handlers.keySet().toArray(String[]::new))
                    .param("most", BATCH)
                    .query((r, _) -> new OutboxMessage(
                            r.getObject(1, UUID.class), r.getString(2), r.getString(3), r.getString(4), r.getString(5)))
                    .list());
            return claimed == null ? List.<OutboxMessage>of() : claimed;
        });
    }

    private void deliver(List<OutboxMessage> batch) {
        var inside = batch.stream().filter(m -> handler(m).withinTransaction()).toList();
        var outside = batch.stream().filter(m -> !handler(m).withinTransaction()).toList();
        CurrentViewer.runAsSystem(() -> {
            if (!inside.isEmpty() && !deliverTogether(inside)) {
                inside.forEach(m -> attempt(m, () -> deliverTogetherOrThrow(List.of(m))));
            }
            outside.forEach(m -> attempt(m, () -> {
                handler(m).deliver(m);
                transaction.executeWithoutResult(_ -> done(List.of(m)));
            }));
        });
    }

    private boolean deliverTogether(List<OutboxMessage> messages) {
        try {
            deliverTogetherOrThrow(messages);
            return true;
        } catch (RuntimeException e) {
            log.debug("one of {} messages could not be delivered, each is tried alone", messages.size(), e);
            return false;
        }
    }

    private void deliverTogetherOrThrow(List<OutboxMessage> messages) {
        transaction.executeWithoutResult(_ -> {
            messages.forEach(m -> handler(m).deliver(m));
            done(messages);
        });
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
                wake.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
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
