package org.fengqiao.notices.tell;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.notices.gateway.Channel;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes to sides who are not here yet but whose phone is known. Nobody has proved whose phone it is, so the text names no one and nothing of the
 * case. Runs inside its caller's transaction, as the system.
 */
@Component
class UnregisteredSides {

    private static final String REACHABLE =
            """
            select p.id, p.phone from case_party cp join party p on p.id = cp.party_id
            where cp.case_id = ? and cp.standing = ? and p.person_id is null and p.phone is not null""";

    private final JdbcClient database;
    private final InstantSource clock;
    private final JsonMapper json;

    UnregisteredSides(JdbcClient database, InstantSource clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** One message for each of them; a second time with the same key none. */
    void write(UUID caseId, String court, String standing, NoticeKind kind, String key) {
        record Side(UUID id, String phone) {}
        var sides = database.sql(REACHABLE)
                .params(caseId, standing)
                .query((r, _) -> new Side(r.getObject(1, UUID.class), r.getString(2)))
                .list();
        for (var side : sides) {
            var payload = json.writeValueAsString(Map.of("channel", Channel.SMS, "address", side.phone(), "text", text(kind)));
            database.sql(Outbox.INSERT)
                    .params(Outbox.values("message", "sms/" + key + "/" + kind.id() + "/" + side.id(), court, payload, clock.instant()))
                    .update();
        }
    }

    private static String text(NoticeKind kind) {
        return "【枫桥】与您有关的一件纠纷有新情况：" + kind.title() + "。请按法院或者调解员发给您的链接办理；拿不准的，请拨打 12368 核实。";
    }
}
