package org.fengqiao.instruments.issue;

import java.util.Optional;
import org.fengqiao.instruments.InstrumentStatus;
import org.fengqiao.instruments.store.InstrumentStore;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Issues the latest draft of a kind that an act has ordered to be issued. */
@Component
class Issuing implements OutboxHandler.Apart<Void> {

    private final InstrumentStore store;
    private final Issuer issuer;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    Issuing(InstrumentStore store, Issuer issuer, JsonMapper json, PlatformTransactionManager transactions) {
        this.store = store;
        this.issuer = issuer;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return "instrument.issue";
    }

    @Override
    public Optional<Void> deliver(OutboxMessage message) {
        var order = json.readValue(message.payload(), Order.class);
        var latest = transaction.execute(_ -> store.latest(order.caseId(), order.instrument()).orElse(null));
        if (latest == null) {
            throw new IllegalStateException("not drawn up yet: " + order.instrument());
        }
        if (latest.status() != InstrumentStatus.ISSUED) {
            issuer.issue(latest.id());
        }
        return Optional.empty();
    }
}
