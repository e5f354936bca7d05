package org.fengqiao.notices.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells people what acts brought about. */
@Component
class NoticeHandler implements OutboxHandler.Within {

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
    public void deliver(OutboxMessage message) {
        deliver(List.of(message));
    }

    @Override
    public void deliver(List<OutboxMessage> messages) {
        var requests = messages.stream().map(m -> json.readTree(m.payload())).toList();
        var subjects = this.subjects.of(requests.stream().map(NoticeHandler::caseId).toList());
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < messages.size(); i++) {
            var about = Objects.requireNonNull(subjects.get(caseId(requests.get(i))));
            for (var notice : requests.get(i).get("notices")) {
                var kind = json.treeToValue(notice.get("notice"), NoticeKind.class);
                tellings.add(Telling.all(about, notice.get("whom").asString(), kind, messages.get(i).dedupeKey()));
            }
        }
        teller.tell(tellings);
    }

    private static UUID caseId(JsonNode request) {
        return UUID.fromString(request.get("caseId").asString());
    }
}
