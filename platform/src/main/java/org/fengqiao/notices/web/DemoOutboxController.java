package org.fengqiao.notices.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would have arrived on phones. Exists in the demo only, where everybody is invented. */
@RestController
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class DemoOutboxController {

    private final JdbcClient database;

    DemoOutboxController(JdbcClient database) {
        this.database = database;
    }

    /** A message on an invented phone. */
    record Arrived(String channel, String address, String text, Instant at, int times) {}

    @GetMapping(path = "/api/demo/outbox", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Arrived> arrived() {
        return database.sql("select channel, address, text, arrived_at, times from sandbox_message order by arrived_at desc limit 200")
                .query((r, _) -> new Arrived(
                        r.getString(1), r.getString(2), r.getString(3), r.getObject(4, OffsetDateTime.class).toInstant(), r.getInt(5)))
                .list();
    }
}
