package org.fengqiao.notices.tell;

import java.util.List;
import java.util.Objects;
import org.fengqiao.notices.PersonalNotice;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells one person what concerns nobody else in a case. */
@Component
class PersonalHandler implements OutboxHandler.Within {

    private final Teller teller;
    private final Subjects subjects;
    private final JsonMapper json;

    PersonalHandler(Teller teller, Subjects subjects, JsonMapper json) {
        this.teller = teller;
        this.subjects = subjects;
        this.json = json;
    }

    @Override
    public String kind() {
        return PersonalNotice.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var told = json.readValue(message.payload(), PersonalNotice.class);
        var about = Objects.requireNonNull(subjects.of(List.of(told.caseId())).get(told.caseId()));
        teller.tell(List.of(new Telling(about, new Audience.OnePerson(told.person()), told.notice(), message.dedupeKey())));
    }
}
