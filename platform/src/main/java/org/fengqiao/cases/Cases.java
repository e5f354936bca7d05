package org.fengqiao.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.cases.pipeline.ActPipeline;
import org.fengqiao.cases.pipeline.DisputeOpener;
import org.fengqiao.cases.pipeline.Sight;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acting in cases and opening them, for other modules. Every call is one transaction in the name of whoever
 * {@link org.fengqiao.identity.CurrentViewer} says is asking, and may throw a {@link CaseProblem}.
 */
@Service
public class Cases {

    private final ActPipeline pipeline;
    private final DisputeOpener opener;
    private final OutboxWorker outbox;
    private final Sight sight;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Cases(
            ActPipeline pipeline, DisputeOpener opener, OutboxWorker outbox, Sight sight, InstantSource clock,
            PlatformTransactionManager transactions) {
        this.pipeline = pipeline;
        this.opener = opener;
        this.outbox = outbox;
        this.sight = sight;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does an act now. A key already used gives the first answer again. */
    public Receipt act(ActRequest request) {
        return act(request, now());
    }

    /** Does an act as of an instant: for seeding and for recomputing the past. */
    public Receipt act(ActRequest request, Instant at) {
        try {
            return done(transaction.execute(_ -> pipeline.act(request, at)));
        } catch (CaseProblem.Stale stale) {
            var first = transaction.execute(_ -> pipeline.earlier(request));
            if (first != null) {
                return first;
            }
            throw stale;
        }
    }

    /** Opens a dispute with its first case. A key already used changes nothing and gives the same receipt. */
    public Receipt open(NewDispute dispute, Opening opening, Actor opener, UUID key, String requestId) {
        return open(dispute, opening, new Moment(now(), opener), key, requestId);
    }

    /** As {@link #open(NewDispute, Opening, Actor, UUID, String)}, as of a moment. */
    public Receipt open(NewDispute dispute, Opening opening, Moment moment, UUID key, String requestId) {
        return done(transaction.execute(_ -> opener.open(dispute, opening, moment, key, requestId)));
    }

    /** A case as whoever asks may see it. A person who asks is noted as having read of it: a transaction around this must not be read-only. */
    public SeenCase see(UUID caseId) {
        var seen = transaction.execute(_ -> sight.of(caseId));
        if (seen == null) {
            throw new CaseProblem.NotFound();
        }
        return seen;
    }

    /** As finely as the database keeps it, so that a repeated answer is the first to the letter. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The cases that have followed from a case, oldest first, as far as whoever asks may see them. */
    public List<UUID> following(UUID caseId) {
        return Objects.requireNonNull(transaction.execute(_ -> sight.following(caseId)));
    }

    private Receipt done(@Nullable Receipt receipt) {
        if (receipt == null) {
            throw new IllegalStateException("a transaction without a receipt");
        }
        outbox.wake();
        return receipt;
    }
}
