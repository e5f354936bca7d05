package org.fengqiao.video.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages tell each other so that they connect. Runs inside its caller's transaction, which says who asks. */
@Component
public class Signals {

    /** Long enough for a page to come and fetch it; a connection not made by then is begun anew. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final JdbcClient database;

    Signals(JdbcClient database) {
        this.database = database;
    }

    /** Leaves something for another page of the call; gives whose page that is, and nothing where it is not in the call. */
    public Optional<UUID> send(UUID call, UUID from, UUID to, String kind, String sdp, Instant now) {
        var person = database.sql("select person_id from video_presence where id = ? and call_id = ? and left_at is null")
                .params(to, call)
                .query(UUID.class)
                .optional();
        if (person.isPresent()) {
            database.sql("insert into video_signal (call_id, sender, receiver, kind, sdp, at) values (?, ?, ?, ?, ?, ?)")
                    .params(call, from, to, kind, sdp, now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return person;
    }

    /** What came for a page of late, heard already or not: one of two that come together may be seen after the one with the higher number. */
    public List<Signal> lately(UUID call, UUID page, Instant now) {
        database.sql("delete from video_signal where receiver = ? and at < ?").params(page, now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
        return database.sql("select seq, sender, kind, sdp from video_signal where call_id = ? and receiver = ? order by seq")
                .params(call, page)
                .query((r, _) -> new Signal(r.getLong(1), r.getObject(2, UUID.class), r.getString(3), r.getString(4)))
                .list();
    }

    public boolean isPageOf(UUID call, UUID page, UUID person) {
        return database.sql("select exists (select from video_presence where id = ? and call_id = ? and person_id = ?)")
                .params(page, call, person)
                .query(Boolean.class)
                .single();
    }
}
