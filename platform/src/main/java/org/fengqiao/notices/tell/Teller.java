package org.fengqiao.notices.tell;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.database.Writes;
import org.fengqiao.identity.People;
import org.fengqiao.notices.gateway.Channel;
import org.fengqiao.notices.live.Live;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells people: in the app always, by text message too where it is urgent. Runs inside its caller's transaction, as the system. */
@Component
class Teller {

    private final Recipients recipients;
    private final JdbcClient database;
    private final People people;
    private final Live live;
    private final InstantSource clock;
    private final JsonMapper json;

    Teller(Recipients recipients, JdbcClient database, People people, Live live, InstantSource clock, JsonMapper json) {
        this.recipients = recipients;
        this.database = database;
        this.people = people;
        this.live = live;
        this.clock = clock;
        this.json = json;
    }

    /** Tells everybody in a capacity; a second time with the same key tells nobody. */
    void tell(About about, String capacity, NoticeKind kind, String key) {
        var body = fill(kind.body(), about);
        for (var person : recipients.of(about, capacity)) {
            var id = UUID.nameUUIDFromBytes((key + "/" + kind.id() + "/" + person).getBytes(StandardCharsets.UTF_8));
            int told = database.sql(
                            """
                            insert into notice (id, person_id, case_id, court_code, kind, title, body, created_at)
                            values (?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing""")
                    .params(id, person, about.caseId(), about.court(), kind.id(), kind.title(), body)
                    .update();
            if (told == 1) {
                live.publish(person, "notice", id.toString());
                if (kind.urgent()) {
                    message(person, about, "【枫桥】" + kind.title() + "。" + body, "sms/" + id);
                }
            }
        }
    }

    private void message(UUID person, About about, String text, String key) {
        var known = people.find(person).orElse(null);
        if (known == null || known.phone() == null) {
            return;
        }
        var payload = json.writeValueAsString(
                Map.of("channel", Channel.SMS, "address", known.phone(), "text", text, "person", person));
        database.sql(Outbox.INSERT)
                .params(Outbox.values("message", key, about.court(), payload, clock.instant()))
                .update();
    }

    private static String fill(String text, About about) {
        return text.replace("{case}", about.title() + (about.cause() == null ? "" : "，" + about.cause()))
                .replace("{due}", about.due() == null ? "规定期限" : about.due().toString());
    }

    /** What the notices are about. */
    record About(
            UUID caseId, String court, @Nullable String unit, String title, @Nullable String cause,
            @Nullable LocalDate due) {}
}
