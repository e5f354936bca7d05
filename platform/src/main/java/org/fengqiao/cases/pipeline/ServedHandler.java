package org.fengqiao.cases.pipeline;

import java.time.InstantSource;
import java.util.HashMap;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.Instruments;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.Effect;
import org.fengqiao.service.InstrumentServed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Has the clock tell a case that an instrument counts as served on a side, where its procedure waits for that; once for each side. */
@Component
class ServedHandler implements OutboxHandler.Within {

    private final Procedures procedures;
    private final Instruments instruments;
    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    ServedHandler(Procedures procedures, Instruments instruments, JdbcClient database, JsonMapper json, InstantSource clock) {
        this.procedures = procedures;
        this.instruments = instruments;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return InstrumentServed.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var served = json.readValue(message.payload(), InstrumentServed.class);
        var procedure = database.sql("select procedure from cases where id = ?").param(served.caseId()).query(String.class).single();
        instruments.find(served.instrumentId()).ifPresent(instrument -> procedures.get(procedure).procedure().rules().uponServiceOf(instrument.kind())
                .ifPresent(rule -> order(served, instrument, procedure, rule.id(), message.court())));
    }

    private void order(InstrumentServed served, Instrument instrument, String procedure, String act, String court) {
        var body = new HashMap<String, Object>();
        body.put("party", served.party());
        body.put("on", served.on());
        if (instrument.data().get(Effect.DrawUp.ROUND) instanceof Number round) {
            body.put(Effect.DrawUp.ROUND, round);
        }
        var order = json.writeValueAsString(new ActOrder(served.caseId(), null, procedure, act, json.writeValueAsString(body)));
        var key = InstrumentServed.KIND + "/" + served.instrumentId() + "/" + served.party();
        database.sql(Outbox.INSERT).params(Outbox.values(ActOrder.KIND, key, court, order, clock.instant())).update();
    }
}
