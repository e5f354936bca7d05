package org.fengqiao.notices.gateway;

import java.time.InstantSource;
import java.util.Map;
import org.fengqiao.identity.TextMessages;
import org.fengqiao.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts messages of no case into the outbox, for a phone that may belong to nobody known. */
@Component
class PhoneTexts implements TextMessages {

    private final JdbcClient database;
    private final InstantSource clock;
    private final JsonMapper json;

    PhoneTexts(JdbcClient database, InstantSource clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void send(String phone, String text, String key) {
        var payload = json.writeValueAsString(Map.of("channel", Channel.SMS, "address", phone, "text", text));
        database.sql(Outbox.INSERT).params(Outbox.values(MessageHandler.Posted.KIND, "sms/" + key, Outbox.NO_COURT, payload, clock.instant())).update();
    }
}
