package org.fengqiao.cases.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.Effect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Lets the clock act: in a linked case that must learn of something, or where a period has ended. */
@Component
class ClockActs implements OutboxHandler.Apart<Void> {

    private static final Logger log = LoggerFactory.getLogger(ClockActs.class);

    private final ObjectProvider<Cases> cases;
    private final JdbcClient database;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    ClockActs(
            ObjectProvider<Cases> cases, JdbcClient database, JsonMapper json, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.database = database;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return ActOrder.KIND;
    }

    @Override
    public Optional<Void> deliver(OutboxMessage message) {
        var order = json.readValue(message.payload(), ActOrder.class);
        for (var target : targets(order)) {
            act(target, order, message.dedupeKey());
        }
        return Optional.empty();
    }

    private void act(Target target, ActOrder order, String dedupeKey) {
        var key = UUID.nameUUIDFromBytes((dedupeKey + "/" + target.id()).getBytes(StandardCharsets.UTF_8));
        try {
            cases.getObject().act(new ActRequest(
                    target.id(), order.act(), target.version(), key, order.body(), null, null, dedupeKey, null));
        } catch (CaseProblem.Refused refused) {
            log.info("clock act {} not open any more in case {}: {}", order.act(), target.id(), refused.refusal().code());
        }
    }

    private List<Target> targets(ActOrder order) {
        var where = switch (order.linked()) {
            case null -> "id = :from";
            case Effect.Linked.ORIGIN -> "id = (select origin_id from cases where id = :from)";
            case Effect.Linked.DERIVED -> "origin_id = :from";
        };
        var found = transaction.execute(_ -> database.sql(
                        "select id, version from cases where procedure = :procedure and " + where)
                .param("from", order.from())
                .param("procedure", order.procedure())
                .query((r, _) -> new Target(r.getObject(1, UUID.class), r.getLong(2)))
                .list());
        return found == null ? List.of() : found;
    }

    private record Target(UUID id, long version) {}
}
