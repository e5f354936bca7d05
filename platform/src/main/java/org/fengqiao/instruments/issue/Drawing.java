package org.fengqiao.instruments.issue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.fengqiao.instruments.Instruments;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Draws up a draft that an act has ordered. */
@Component
class Drawing implements OutboxHandler {

    private final Instruments instruments;
    private final JsonMapper json;

    Drawing(Instruments instruments, JsonMapper json) {
        this.instruments = instruments;
        this.json = json;
    }

    @Override
    public String kind() {
        return "instrument.draw";
    }

    @Override
    public void deliver(OutboxMessage message) {
        var order = json.readValue(message.payload(), Order.class);
        var id = UUID.nameUUIDFromBytes(message.dedupeKey().getBytes(StandardCharsets.UTF_8));
        instruments.draft(id, order.caseId(), order.instrument(), order.data());
    }
}
