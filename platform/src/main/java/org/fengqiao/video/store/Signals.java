package org.fengqiao.video.store;

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

    /** What is there for a page after a place in the order; what lies before it was heard, and goes. */
    public List<Signal> after(UUID call, UUID page, long seq) {
        database.sql("delete from video_signal where call_id = ? and receiver = ? and seq <= ?").params(call, page, seq).update();
        return database.sql("select seq, sender, kind, sdp from video_signal where call_id = ? and receiver = ? and seq > ? order by seq")
                .params(call, page, seq)
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
