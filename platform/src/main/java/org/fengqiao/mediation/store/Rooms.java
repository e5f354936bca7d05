package org.fengqiao.mediation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said in the rooms of a mediation. Runs inside its caller's transaction, which says who asks. */
@Component
public class Rooms {

    private final JdbcClient database;

    Rooms(JdbcClient database) {
        this.database = database;
    }

    /** How a room stands for one person: how much is unread, and when something was last said. */
    public record Glance(int unread, @Nullable Instant lastAt) {}

    public Glance glance(RoomId room, UUID person) {
        return database.sql(
                        """
                        select count(*) filter (where m.author <> :person and m.at > coalesce(
                                   (select r.at from mediation_room_read r
                                    where r.case_id = :case and r.person_id = :person and r.party_id = :key), '-infinity')) as unread,
                               max(m.at) as last_at
                        from mediation_message m
                        where m.case_id = :case and m.room = :room and m.party_id is not distinct from cast(:party as uuid)""")
                .param("person", person)
                .param("case", room.caseId())
                .param("key", room.readKey())
                .param("room", room.kind())
                .param("party", room.party())
                .query((r, _) -> new Glance(r.getInt(1), instant(r, 2)))
                .single();
    }

    /** How many messages of a case somebody has not read. */
    public record Unread(UUID caseId, int words) {}

    /** The open cases with words this person may hear and has not read. */
    public List<Unread> unreadBy(UUID person) {
        return database.sql(
                        """
                        select m.case_id, count(*) from mediation_message m
                        left join mediation_room_read r on r.case_id = m.case_id and r.person_id = :person
                            and r.party_id = coalesce(m.party_id, :joint)
                        where m.case_id in (
                            select s.case_id from standing s join cases c on c.id = s.case_id
                            where s.person_id = :person and not c.final and (s.until is null or s.until > now())
                              and s.standing in ('CLAIMANT', 'RESPONDENT', 'THIRD_PARTY', 'MEDIATOR'))
                          and m.author <> :person and m.at > coalesce(r.at, '-infinity')
                        group by m.case_id""")
                .param("person", person)
                .param("joint", RoomId.JOINT)
                .query((r, _) -> new Unread(r.getObject(1, UUID.class), r.getInt(2)))
                .list();
    }

    /**
     * One who has not read what others said in a room.
     *
     * @param lookedAt when they last looked into it
     */
    public record Waiting(UUID person, boolean mediator, @Nullable Instant lookedAt) {}

    /** Whom something said at a time still waits for. For the system, which hears nothing of what it is. */
    public List<Waiting> waitingFor(RoomId room, Instant said) {
        return database.sql("select person, mediator, looked_at from words_waiting(:case, cast(:party as uuid), :said)")
                .param("case", room.caseId())
                .param("party", room.party())
                .param("said", said.atOffset(ZoneOffset.UTC))
                .query((r, _) -> new Waiting(r.getObject(1, UUID.class), r.getBoolean(2), instant(r, 3)))
                .list();
    }

    /** The latest messages, oldest first. */
    public List<Message> messages(RoomId room, int most) {
        return database.sql(
                        """
                        select * from (
                            select id, at, author, author_name, standing, text from mediation_message
                            where case_id = :case and room = :room and party_id is not distinct from cast(:party as uuid)
                            order by at desc, id desc limit :most) latest
                        order by at, id""")
                .param("case", room.caseId())
                .param("room", room.kind())
                .param("party", room.party())
                .param("most", most)
                .query(Rooms::message)
                .list();
    }

    /** Something said before. */
    public Optional<Message> find(RoomId room, UUID id) {
        return database.sql("select id, at, author, author_name, standing, text from mediation_message where id = ? and case_id = ?")
                .params(id, room.caseId())
                .query(Rooms::message)
                .optional();
    }

    /** Says something; false where it was said before under the same id. */
    public boolean say(RoomId room, Message message) {
        return database.sql(
                        """
                        insert into mediation_message (id, case_id, room, party_id, author, author_name, standing, text, at)
                        values (:id, :case, :room, :party, :author, :name, :standing, :text, :at)
                        on conflict do nothing""")
                .param("id", message.id())
                .param("case", room.caseId())
                .param("room", room.kind())
                .param("party", room.party())
                .param("author", message.author())
                .param("name", message.who())
                .param("standing", message.standing())
                .param("text", message.text())
                .param("at", message.at().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    public void read(RoomId room, UUID person, Instant at) {
        database.sql(
                        """
                        insert into mediation_room_read as r (case_id, party_id, person_id, at) values (:case, :key, :person, :at)
                        on conflict (case_id, person_id, party_id) do update set at = greatest(r.at, excluded.at)""")
                .param("case", room.caseId())
                .param("key", room.readKey())
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Message message(ResultSet r, int row) throws SQLException {
        return new Message(
                r.getObject(1, UUID.class), r.getObject(2, OffsetDateTime.class).toInstant(), r.getObject(3, UUID.class),
                r.getString(4), r.getString(5), r.getString(6));
    }

    private static @Nullable Instant instant(ResultSet r, int column) throws SQLException {
        var at = r.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
