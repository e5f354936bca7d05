package org.fengqiao.notices.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.notices.gateway.SandboxGateway;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What would have arrived on phones. Exists in the demo only, where everybody is invented. */
@RestController
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class DemoOutboxController {

    /** So many that an outage lasts until it is ended. */
    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient database;
    private final ObjectProvider<SandboxGateway> carrier;

    DemoOutboxController(JdbcClient database, ObjectProvider<SandboxGateway> carrier) {
        this.database = database;
        this.carrier = carrier;
    }

    /** A message on an invented phone. */
    record Arrived(String channel, String address, String text, @Nullable String link, Instant at, int times) {}

    @GetMapping(path = "/api/demo/outbox", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Arrived> arrived() {
        return database.sql("select channel, address, text, link, arrived_at, times from sandbox_message order by arrived_at desc limit 200")
                .query((r, _) -> new Arrived(
                        r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getObject(5, OffsetDateTime.class).toInstant(), r.getInt(6)))
                .list();
    }

    /** @param on whether the carrier of the demo is out of order */
    record Outage(boolean on) {}

    @GetMapping(path = "/api/demo/outbox/outage", produces = MediaType.APPLICATION_JSON_VALUE)
    Outage outage() {
        CurrentViewer.require().require(Office.OPERATOR);
        var sandbox = carrier.getIfAvailable();
        return new Outage(sandbox != null && sandbox.isOutOfOrder());
    }

    /** Lets an operator see what a carrier out of order looks like, and put it in order again. */
    @PutMapping("/api/demo/outbox/outage")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void outage(@RequestBody Outage outage) {
        CurrentViewer.require().require(Office.OPERATOR);
        carrier.ifAvailable(sandbox -> sandbox.failNext(outage.on() ? ALL : 0));
    }
}
