package org.fengqiao.notices.gateway;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages to the carrier and keeps its receipt; an address refused is kept as such and not tried again. */
@Component
class MessageHandler implements OutboxHandler.Apart<MessageHandler.Sent> {

    private static final Logger log = LoggerFactory.getLogger(MessageHandler.class);

    private final List<MessageGateway> carriers;
    private final JdbcClient database;
    private final JdbcOperations rows;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    MessageHandler(List<MessageGateway> carriers, JdbcClient database, JdbcOperations rows, JsonMapper json, PlatformTransactionManager transactions) {
        this.carriers = carriers;
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What lies in the outbox for a carrier.
     *
     * @param person who is written to; null for a side who is not registered
     * @param link page of the portal it is about
     */
    public record Posted(Channel channel, String address, String text, @Nullable UUID person, @Nullable String link) {
        public static final String KIND = "message";
    }

    /** What a carrier has taken, or refused for good, and what it said. */
    record Sent(String key, Posted posted, String receipt) {

        @Nullable Object[] row() {
            return new @Nullable Object[] {key, posted.channel().name(), posted.address(), posted.text(), posted.person(), receipt};
        }
    }

    @Override
    public String kind() {
        return Posted.KIND;
    }

    @Override
    public Optional<Sent> deliver(OutboxMessage message) {
        var posted = json.readValue(message.payload(), Posted.class);
        if (message.again() && isSent(message.dedupeKey())) {
            return Optional.empty();
        }
        return Optional.of(new Sent(message.dedupeKey(), posted, send(message, posted)));
    }

    @Override
    public void keep(List<Sent> sent) {
        rows.batchUpdate(
                """
                insert into message_sent (dedupe_key, channel, address, text, person_id, sent_at, receipt)
                values (?, ?, ?, ?, ?, now(), ?) on conflict do nothing""",
                sent.stream().map(Sent::row).toList());
    }

    private boolean isSent(String key) {
        return Boolean.TRUE.equals(transaction.execute(
                _ -> database.sql("select exists (select from message_sent where dedupe_key = ?)").param(key).query(Boolean.class).single()));
    }

    private String send(OutboxMessage message, Posted posted) {
        try {
            var carrier = carriers.stream().filter(c -> c.carries(posted.channel())).findFirst().orElseThrow();
            return carrier.send(new OutboundMessage(
                    message.dedupeKey(), posted.channel(), posted.address(), posted.text(), posted.link()));
        } catch (MessageGateway.AddressRefused refused) {
            log.info("message {} refused by the carrier: {}", message.id(), refused.getMessage());
            return "refused: " + refused.getMessage();
        }
    }
}
