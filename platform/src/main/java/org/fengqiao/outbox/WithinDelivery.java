package org.fengqiao.outbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers many messages and marks them done in one transaction; where one of them cannot be delivered, each by itself. */
final class WithinDelivery implements Delivery {

    private static final Logger log = LoggerFactory.getLogger(WithinDelivery.class);

    private final Map<String, OutboxHandler.Within> handlers;
    private final OutboxRows rows;
    private final TransactionTemplate transaction;

    WithinDelivery(Collection<OutboxHandler.Within> handlers, OutboxRows rows, TransactionTemplate transaction) {
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public int once() {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> together()));
        } catch (RuntimeException e) {
            log.debug("one of a batch could not be delivered, each is tried alone", e);
            return oneByOne();
        }
    }

    private int together() {
        var due = rows.lock(handlers.keySet());
        if (!due.isEmpty()) {
            due.stream().collect(Collectors.groupingBy(OutboxMessage::kind, LinkedHashMap::new, Collectors.toList()))
                    .forEach((kind, messages) -> Objects.requireNonNull(handlers.get(kind)).deliver(messages));
            rows.done(due);
        }
        return due.size();
    }

    private int oneByOne() {
        var claimed = Objects.requireNonNull(transaction.execute(_ -> rows.claim(handlers.keySet())));
        for (var message : claimed) {
            try {
                transaction.executeWithoutResult(_ -> {
                    Objects.requireNonNull(handlers.get(message.kind())).deliver(message);
                    rows.done(List.of(message));
                });
            } catch (RuntimeException e) {
                log.warn("outbox message {} of kind {} not delivered: {}", message.id(), message.kind(), e.toString());
                transaction.executeWithoutResult(_ -> rows.postpone(message, e));
            }
        }
        return claimed.size();
    }
}
