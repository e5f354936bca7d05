package org.fengqiao.instruments.issue;

import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.fengqiao.database.Writes;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.InstrumentIssued;
import org.fengqiao.outbox.Outbox;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Orders the service of an issued instrument, in the transaction that issues it. */
@Component
class Serving {

    private final JdbcTemplate db;
    private final JsonMapper json;
    private final InstantSource clock;

    Serving(DataSource database, JsonMapper json, InstantSource clock) {
        this.db = new JdbcTemplate(database);
        this.json = json;
        this.clock = clock;
    }

    void order(Instrument issued, UUID pdf) {
        var payload = json.writeValueAsString(new InstrumentIssued(issued.id(), issued.caseId(), issued.court(), issued.kind(), issued.title(), pdf));
        var writes = new Writes();
        Outbox.put(writes, InstrumentIssued.KIND, "serve/" + issued.id(), issued.court(), payload, clock.instant());
        db.execute((ConnectionCallback<int[]>) writes::send);
    }
}
