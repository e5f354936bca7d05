package org.fengqiao.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers messages one after the other outside any transaction, and marks as done together those that went meanwhile. */
final class ApartDelivery implements Delivery {

    private static final Logger log = LoggerFactory.getLogger(ApartDelivery.class);
    /** Nothing delivered waits longer for its mark, however slow somebody outside is. */
    private static final Duration UNMARKED = Duration.ofSeconds(1);

    private final Map<String, Kind<?>> kinds;
    private final OutboxRows rows;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ApartDelivery(Collection<OutboxHandler.Apart<?>> handlers, OutboxRows rows, TransactionTemplate transaction, InstantSource clock) {
        this.kinds = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Kind::of));
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int once() {
        var claimed = Objects.requireNonNull(transaction.execute(_ -> rows.claim(kinds.keySet())));
        var begun = clock.instant();
        var marked = begun;
        int tried = 0;
        try {
            while (tried < claimed.size() && clock.instant().isBefore(begun.plus(OutboxRows.CLAIM.dividedBy(2)))) {
                deliver(claimed.get(tried++));
                if (clock.instant().isAfter(marked.plus(UNMARKED))) {
                    mark();
                    marked = clock.instant();
                }
            }
        } finally {
            mark();
        }
        release(claimed.subList(tried, claimed.size()));
        return tried;
    }

    private void deliver(OutboxMessage message) {
        try {
            Objects.requireNonNull(kinds.get(message.kind())).deliver(message);
        } catch (RuntimeException e) {
            postpone(message, e);
        }
    }

    /** What one has not come to while the claim was sure goes back, for whoever is quicker. */
    private void release(List<OutboxMessage> rest) {
        if (!rest.isEmpty()) {
            transaction.executeWithoutResult(_ -> rows.release(rest));
        }
    }

    private void postpone(OutboxMessage message, RuntimeException why) {
        log.warn("outbox message {} of kind {} not delivered: {}", message.id(), message.kind(), why.toString());
        transaction.executeWithoutResult(_ -> rows.postpone(message, why));
    }

    private void mark() {
        kinds.values().forEach(this::mark);
    }

    /** Marks what went of one kind; where something of it cannot be kept, the rest is marked all the same. */
    private <R> void mark(Kind<R> kind) {
        var gone = kind.take();
        try {
            mark(kind, gone);
        } catch (RuntimeException e) {
            log.debug("something of a batch could not be kept, each is marked alone", e);
            gone.forEach((message, receipt) -> {
                try {
                    mark(kind, Map.of(message, receipt));
                } catch (RuntimeException alone) {
                    postpone(message, alone);
                }
            });
        }
    }

    private <R> void mark(Kind<R> kind, Map<OutboxMessage, Optional<R>> gone) {
        if (!gone.isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                kind.handler.keep(gone.values().stream().flatMap(Optional::stream).toList());
                rows.done(List.copyOf(gone.keySet()));
            });
        }
    }

    /** The messages of one kind that went and are not marked yet. */
    private static final class Kind<R> {

        private final OutboxHandler.Apart<R> handler;
        private Map<OutboxMessage, Optional<R>> gone = new LinkedHashMap<>();

        private Kind(OutboxHandler.Apart<R> handler) {
            this.handler = handler;
        }

        static <R> Kind<R> of(OutboxHandler.Apart<R> handler) {
            return new Kind<>(handler);
        }

        void deliver(OutboxMessage message) {
            gone.put(message, handler.deliver(message));
        }

        Map<OutboxMessage, Optional<R>> take() {
            var taken = gone;
            gone = new LinkedHashMap<>();
            return taken;
        }
    }
}
