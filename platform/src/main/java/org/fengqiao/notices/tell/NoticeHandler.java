package org.fengqiao.notices.tell;

import java.util.UUID;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells people what an act brought about. */
@Component
class NoticeHandler implements OutboxHandler {

    private final Teller teller;
    private final Subjects subjects;
    private final JsonMapper json;

    NoticeHandler(Teller teller, Subjects subjects, JsonMapper json) {
        this.teller = teller;
        this.subjects = subjects;
        this.json = json;
    }

    @Override
    public String kind() {
        return NoticeRequest.KIND;
    }

    @Override
    public boolean withinTransaction() {
        return true;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var request = json.readTree(message.payload());
        var about = subjects.of(UUID.fromString(request.get("caseId").asString()));
        var tellings = request.get("notices").valueStream()
                .map(told -> new Teller.Telling(told.get("whom").asString(), json.treeToValue(told.get("notice"), NoticeKind.class)))
                .toList();
        teller.tell(about, tellings, message.dedupeKey());
    }
}
