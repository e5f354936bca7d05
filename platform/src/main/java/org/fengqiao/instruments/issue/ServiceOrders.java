package org.fengqiao.instruments.issue;

import java.time.InstantSource;
import java.util.UUID;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.InstrumentIssued;
import org.fengqiao.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Orders the service of an issued instrument, in the transaction that issues it. */
@Component
class ServiceOrders {

    private final JdbcClient db;
    private final JsonMapper json;
    private final InstantSource clock;

    ServiceOrders(JdbcClient db, JsonMapper json, InstantSource clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void order(Instrument issued, UUID pdf) {
        var payload = json.writeValueAsString(new InstrumentIssued(issued.id(), issued.caseId(), issued.court(), issued.kind(), issued.title(), pdf));
        db.sql(Outbox.INSERT)
                .params(Outbox.values(InstrumentIssued.KIND, "serve/" + issued.id(), issued.court(), payload, clock.instant()))
                .update();
    }
}
