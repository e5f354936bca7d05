package org.fengqiao.mediation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fengqiao.mediation.store.RoomId;
import org.fengqiao.mediation.store.Rooms;
import org.fengqiao.notices.PersonalNotice;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells those who have not looked into a room for a while that somebody wrote there: once, until they look. What was written stays in the room.
 */
@Component
class UnreadWords implements OutboxHandler.Within {

    private static final String KIND = "room.unread";

    /** Whoever has the page open reads it meanwhile. */
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private static final NoticeKind FOR_A_SIDE =
            new NoticeKind("mediation.words-waiting", "会谈室里有给您的留言", "{case}：请点开“和调解员说话”看一看，回一句。", true);
    private static final NoticeKind FOR_THE_MEDIATOR =
            new NoticeKind("mediation.words-waiting", "当事人给您留言了", "{case}：请到会谈室看一看，答复一下。", false);

    private final Rooms rooms;
    private final JdbcClient database;
    private final InstantSource clock;
    private final JsonMapper json;

    UnreadWords(Rooms rooms, JdbcClient database, InstantSource clock, JsonMapper json) {
        this.rooms = rooms;
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** Something was said. */
    record Said(UUID caseId, @Nullable UUID party, Instant at) {}

    /** Has the room looked at in a while; part of the transaction in which it is said. */
    void after(RoomId room, UUID message, Instant at) {
        var payload = json.writeValueAsString(new Said(room.caseId(), room.party(), at));
        database.sql(
                        """
                        insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
                        select gen_random_uuid(), :kind, :key, court_code, cast(:payload as jsonb), :at, :due from cases where id = :case
                        on conflict do nothing""")
                .param("kind", KIND)
                .param("key", "room/" + message)
                .param("payload", payload)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", clock.instant().plus(A_WHILE).atOffset(ZoneOffset.UTC))
                .param("case", room.caseId())
                .update();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var said = json.readValue(message.payload(), Said.class);
        for (var person : rooms.waitingFor(new RoomId(said.caseId(), said.party()), said.at())) {
            var notice = new PersonalNotice(said.caseId(), person.person(), person.mediator() ? FOR_THE_MEDIATOR : FOR_A_SIDE);
            database.sql(Outbox.INSERT)
                    .params(Outbox.values(PersonalNotice.KIND, key(said, person), message.court(), json.writeValueAsString(notice), clock.instant()))
                    .update();
        }
    }

    /** The same until the person looks into the room. */
    private static String key(Said said, Rooms.Waiting person) {
        return String.join("/", "room", said.caseId().toString(), said.party() == null ? "joint" : said.party().toString(),
                person.person().toString(), person.lookedAt() == null ? "never" : person.lookedAt().toString());
    }
}
