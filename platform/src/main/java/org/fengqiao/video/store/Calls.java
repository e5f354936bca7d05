package org.fengqiao.video.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.procedure.Actor;
import org.fengqiao.video.CallPurpose;
import org.fengqiao.video.CallRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls, who has a seat in them and who was there. Runs inside its caller's transaction, which says who asks. */
@Component
public class Calls {

    private static final String SELECT =
            """
            select c.id, c.case_id, k.title, c.purpose, c.opened_by, c.opened_at, c.ended_at,
                   greatest(c.opened_at, (select max(p.seen_at) from video_presence p where p.call_id = c.id)) as last_seen
            from video_call c join cases k on k.id = c.case_id
            """;

    private final JdbcClient database;

    Calls(JdbcClient database) {
        this.database = database;
    }

    public Optional<Call> find(UUID call) {
        return database.sql(SELECT + "where c.id = ?").param(call).query(Calls::call).optional();
    }

    /** The calls of a case in which the asker has a seat, latest first. */
    public List<Call> of(UUID caseId) {
        return database.sql(SELECT + "where c.case_id = ? order by c.opened_at desc limit 50").param(caseId).query(Calls::call).list();
    }

    /** The call this person already conducts for the same people. */
    public Optional<UUID> openOf(CallRequest request, UUID conductor, Instant now) {
        return database.sql(SELECT + "where c.case_id = ? and c.opened_by = ? and c.purpose = ? and c.party_id is not distinct from ?::uuid order by c.opened_at desc")
                .param(request.caseId())
                .param(conductor)
                .param(request.purpose().name())
                .param(request.party())
                .query(Calls::call)
                .list()
                .stream()
                .filter(c -> c.isOpenAt(now))
                .map(Call::id)
                .findFirst();
    }

    public UUID open(CallRequest request, Actor conductor, Instant now) {
        var id = UUID.randomUUID();
        database.sql("insert into video_call (id, case_id, purpose, party_id, opened_by, opened_at) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(request.caseId())
                .param(request.purpose().name())
                .param(request.party())
                .param(conductor.person())
                .param(at(now))
                .update();
        database.sql("insert into video_seat (call_id, person_id, name, capacity, conducts) values (?, ?, ?, ?, true)")
                .params(id, conductor.person(), conductor.name(), conductor.capacity().label())
                .update();
        return id;
    }

    /** A seat for everybody who stands in the case for one of the sides asked, and has none yet. */
    public void seat(UUID id, CallRequest request) {
        for (var side : request.sides()) {
            database.sql(
                            """
                            insert into video_seat (call_id, person_id, name, capacity, party_id, conducts)
                            select :call, p.person_id, n.name, case when t.person_id = p.person_id then :label else :label || '的代理人' end, p.party_id, false
                            from people_of(:case) p join person n on n.id = p.person_id left join party t on t.id = p.party_id
                            where p.standing = :side and (p.until is null or p.until > now()) and (cast(:party as uuid) is null or p.party_id = :party)
                            on conflict do nothing""")
                    .param("call", id)
                    .param("label", side.label())
                    .param("case", request.caseId())
                    .param("side", side.name())
                    .param("party", request.party())
                    .update();
        }
    }

    public List<Seat> seats(UUID call) {
        return database.sql("select person_id, name, capacity, conducts from video_seat where call_id = ? order by conducts desc, capacity, name")
                .param(call)
                .query((r, _) -> new Seat(r.getObject(1, UUID.class), r.getString(2), r.getString(3), r.getBoolean(4)))
                .list();
    }

    /** Everybody else with a seat. */
    public List<UUID> others(UUID call, UUID person) {
        return seats(call).stream().map(Seat::person).filter(p -> !p.equals(person)).toList();
    }

    /** The pages that have shown a sign of life since then, in the order they came. */
    public List<Presence> present(UUID call, Instant since) {
        return database.sql("select id, person_id, joined_at from video_presence where call_id = ? and left_at is null and seen_at > ? order by joined_at, id")
                .params(call, at(since))
                .query((r, _) -> new Presence(r.getObject(1, UUID.class), r.getObject(2, UUID.class), instant(r, 3)))
                .list();
    }

    /** What became of a page. */
    public enum Page {
        CAME,
        STAYED,
        /** Its id is another's, or of another call. */
        TAKEN
    }

    /** A page comes, or gives a sign of life. */
    public Page stay(UUID call, UUID page, UUID person, Instant now) {
        if (seen(call, page, person, now)) {
            return Page.STAYED;
        }
        boolean came = database.sql("insert into video_presence (id, call_id, person_id, joined_at, seen_at) values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(page, call, person, at(now), at(now))
                        .update()
                > 0;
        return came ? Page.CAME : seen(call, page, person, now) ? Page.STAYED : Page.TAKEN;
    }

    private boolean seen(UUID call, UUID page, UUID person, Instant now) {
        return database.sql("update video_presence set seen_at = ?, left_at = null where id = ? and call_id = ? and person_id = ?")
                        .params(at(now), page, call, person)
                        .update()
                > 0;
    }

    public void leave(UUID call, UUID page, UUID person, Instant now) {
        database.sql("update video_presence set seen_at = ?, left_at = ? where id = ? and call_id = ? and person_id = ?")
                .params(at(now), at(now), page, call, person)
                .update();
        database.sql("delete from video_signal where receiver = ?").param(page).update();
    }

    public void end(UUID call, Instant now) {
        database.sql("update video_call set ended_at = ? where id = ? and ended_at is null").params(at(now), call).update();
    }

    /** Who was in the calls of a case, by call, in the order they came. */
    public Map<UUID, List<Attendance>> attendance(UUID caseId) {
        var people = new HashMap<UUID, List<Attendance>>();
        database.sql(
                        """
                        select p.call_id, s.name, s.capacity, min(p.joined_at), max(coalesce(p.left_at, p.seen_at))
                        from video_call c join video_presence p on p.call_id = c.id join video_seat s on s.call_id = c.id and s.person_id = p.person_id
                        where c.case_id = ? group by 1, 2, 3 order by 4""")
                .param(caseId)
                .query((r, _) -> people.computeIfAbsent(r.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Attendance(r.getString(2), r.getString(3), instant(r, 4), instant(r, 5))))
                .list();
        return people;
    }

    private static Call call(ResultSet r, int row) throws SQLException {
        return new Call(
                r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getString(3), CallPurpose.valueOf(r.getString(4)),
                r.getObject(5, UUID.class), instant(r, 6), r.getObject(7) == null ? null : instant(r, 7), instant(r, 8));
    }

    private static Instant instant(ResultSet r, int column) throws SQLException {
        return r.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
