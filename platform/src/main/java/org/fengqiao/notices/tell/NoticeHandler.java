package org.fengqiao.notices.tell;

import java.util.UUID;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells people what an act brought about. */
@Component
class NoticeHandler implements OutboxHandler {

    private final Teller teller;
    private final Subjects subjects;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    NoticeHandler(Teller teller, Subjects subjects, JsonMapper json, PlatformTransactionManager transactions) {
        this.teller = teller;
        this.subjects = subjects;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return NoticeRequest.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var request = json.readTree(message.payload());
        var caseId = UUID.fromString(request.get("caseId").asString());
        transaction.executeWithoutResult(_ -> {
            var about = subjects.of(caseId);
            for (var told : request.get("notices")) {
                teller.tell(
                        about, told.get("whom").asString(), json.treeToValue(told.get("notice"), NoticeKind.class),
                        message.dedupeKey());
            }
        });
    }
}
