package org.fengqiao.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits in the outbox, looked at from outside. */
@Component
public class WaitingMessages {

    private static final String STUCK = "done_at is null and attempts > 0 and last_error is not null";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final OutboxWorker worker;

    WaitingMessages(JdbcClient database, PlatformTransactionManager transactions, InstantSource clock, OutboxWorker worker) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.worker = worker;
    }

    /**
     * How many are due and wait, and how many of them failed at least once.
     *
     * @param stuckSince when the oldest of these was put here; null where there is none
     */
    public record Count(int waiting, int stuck, @Nullable Instant stuckSince) {}

    public Count count() {
        return asSystem(() -> database.sql("select count(*) filter (where next_at <= now() or attempts > 0), count(*) filter (where " + STUCK + "), min(created_at) filter (where " + STUCK + ") from outbox where done_at is null")
                .query((r, _) -> new Count(r.getInt(1), r.getInt(2), instant(r.getObject(3, OffsetDateTime.class))))
                .single());
    }

    /** Those that failed at least once, oldest first. */
    public List<Waiting> stuck(int offset, int size) {
        return asSystem(() -> database.sql(
                        "select id, kind, court_code, attempts, last_error, created_at, next_at from outbox where " + STUCK
                                + " order by created_at, id limit ? offset ?")
                .params(size, offset)
                .query((r, _) -> new Waiting(
                        r.getObject(1, UUID.class), r.getString(2), r.getString(3), r.getInt(4), r.getString(5),
                        r.getObject(6, OffsetDateTime.class).toInstant(), r.getObject(7, OffsetDateTime.class).toInstant()))
                .list());
    }

    /** Tries a message again at once; false where none such waits. */
    public boolean retry(UUID id) {
        Instant now = clock.instant();
        int found = asSystem(() -> database.sql("update outbox set next_at = ? where id = ? and done_at is null")
                .params(Timestamp.from(now), id)
                .update());
        if (found > 0) {
            worker.wake();
        }
        return found > 0;
    }

    /** Tries everything that failed again at once; gives how many. */
    public int retryAll() {
        int found = asSystem(() -> database.sql("update outbox set next_at = ? where " + STUCK).param(Timestamp.from(clock.instant())).update());
        if (found > 0) {
            worker.wake();
        }
        return found;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private <T> T asSystem(Supplier<T> reading) {
        return CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> reading.get())));
    }
}
