package org.fengqiao.notices.live;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a person's open pages that something is new, on whichever node they hang. It reaches them when the running transaction commits. */
@Component
public class Live {

    public static final String CHANNEL = "fengqiao_live";

    private final JdbcClient database;

    Live(JdbcClient database) {
        this.database = database;
    }

    /** @param reference what is new, by id; the page fetches it, so nothing personal travels here */
    public void publish(UUID person, String event, String reference) {
        database.sql("select pg_notify(?, ?)")
                .params(CHANNEL, person + " " + event + " " + reference)
                .query((_, _) -> true)
                .list();
    }
}
