package org.fengqiao.notices.tell;

import java.util.List;
import org.fengqiao.notices.Announcement;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the holders of an office what belongs to no case. */
@Component
class AnnouncementHandler implements OutboxHandler.Within {

    private final Teller teller;
    private final JsonMapper json;

    AnnouncementHandler(Teller teller, JsonMapper json) {
        this.teller = teller;
        this.json = json;
    }

    @Override
    public String kind() {
        return Announcement.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var told = json.readValue(message.payload(), Announcement.class);
        teller.tell(List.of(new Telling(Teller.About.noCase(told.court()), new Audience.InCapacity(told.office()), told.notice(), message.dedupeKey())));
    }
}
