package org.fengqiao.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.database.Like;
import org.fengqiao.procedure.Moment;
import org.fengqiao.roster.model.EntryStatus;
import org.fengqiao.roster.model.StatusGround;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the register, as far as row-level security lets the asker. */
@Repository
public class Entries {

    private static final String FROM = """
             from mediator_entry e join person p on p.id = e.person
             left join organisation o on o.id = e.organisation
             left join lateral (select array_agg(distinct h.court order by h.court) as courts from office_held h
                 where h.person = e.person and h.office = 'INVITED_MEDIATOR' and h.held_from <= :today
                   and (h.held_until is null or h.held_until >= :today)) t on true""";
    private static final String WHERE = """
            where (cast(:q as text) is null or p.name like :q or o.name like :q
                   or exists (select from unnest(e.specialities) s where s like :q))
              and (cast(:speciality as text) is null or :speciality = any (e.specialities))
              and (cast(:language as text) is null or :language = any (e.languages))
              and (cast(:organisation as uuid) is null or e.organisation = :organisation)
              and (cast(:court as text) is null or :court = any (t.courts))
              and (cast(:status as text) is null or e.status = :status)
              and (cast(:person as uuid) is null or e.person = :person)""";
    private static final String WORK = " left join mediator_workload(:began) w on w.person = e.person";
    private static final String SELECT = """
            select p.id, p.name, e.*, o.name as organisation_name, t.courts, coalesce(w.in_hand, 0) as in_hand,
                   coalesce(w.this_year, 0) as this_year, coalesce(w.ended, 0) as ended, coalesce(w.settled, 0) as settled""";
    private static final EntryFilter ANY = new EntryFilter(null, null, null, null, null, null, null);

    private final JdbcClient database;
    private final Clock clock;

    Entries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Words used in the register, for choosing from. */
    public record Words(List<String> specialities, List<String> languages) {}

    /** How the register grew in a year: who was entered and who was removed. */
    public record Growth(int year, int entered, int removed) {}

    public Page<Entry> page(EntryFilter filter, Page.Request request) {
        var parameters = parameters(filter, null);
        int found = database.sql("select count(*) " + FROM + " " + WHERE).params(parameters).query(Integer.class).single();
        return Page.of(list(filter, parameters, request), request, Math.min(found, request.counted()));
    }

    public Optional<Entry> find(UUID person) {
        return list(ANY, parameters(ANY, person), new Page.Request(0, 1)).stream().findFirst();
    }

    public Words words() {
        return new Words(distinct("specialities"), distinct("languages"));
    }

    public List<Growth> growth() {
        return database.sql("""
                        select year, (count(*) filter (where entered))::int as entered, (count(*) filter (where not entered))::int as removed
                        from (select extract(year from since)::int as year, true as entered from mediator_entry
                              union all
                              select extract(year from status_since)::int, false from mediator_entry where status = 'REMOVED') c
                        group by year order by year desc""").query(Growth.class).list();
    }

    private List<String> distinct(String column) {
        return database.sql("select distinct unnest(" + column + ") from mediator_entry order by 1").query(String.class).list();
    }

    private List<Entry> list(EntryFilter filter, Map<String, Object> parameters, Page.Request request) {
        return database.sql(SELECT + " " + FROM + WORK + " " + WHERE + " order by " + filter.order() + " offset :offset limit :size")
                .params(parameters)
                .param("offset", request.offset())
                .param("size", request.size())
                .query(Entries::map)
                .list();
    }

    private Map<String, Object> parameters(EntryFilter f, @Nullable UUID person) {
        var today = clock.instant().atZone(Moment.ZONE).toLocalDate();
        var p = new HashMap<String, Object>();
        p.put("q", Like.containing(f.q()));
        p.put("speciality", f.speciality());
        p.put("language", f.language());
        p.put("organisation", f.organisation());
        p.put("court", f.court());
        p.put("status", f.status() == null ? null : f.status().name());
        p.put("person", person);
        p.put("today", today);
        p.put("began", OffsetDateTime.from(today.withDayOfYear(1).atStartOfDay(Moment.ZONE)));
        return p;
    }

    private static Entry map(ResultSet rs, int row) throws SQLException {
        var ground = rs.getString("ground");
        return new Entry(
                rs.getObject("person", UUID.class), rs.getString("name"), rs.getString("kept_by"),
                rs.getObject("organisation", UUID.class), rs.getString("organisation_name"), strings(rs, "courts"),
                rs.getObject("since", LocalDate.class), strings(rs, "specialities"), strings(rs, "languages"),
                rs.getString("introduction"), EntryStatus.valueOf(rs.getString("status")),
                rs.getObject("status_since", LocalDate.class), ground == null ? null : StatusGround.valueOf(ground),
                rs.getString("note"), rs.getInt("in_hand"), rs.getInt("this_year"), rs.getInt("ended"), rs.getInt("settled"),
                rs.getLong("version"));
    }

    private static List<String> strings(ResultSet rs, String column) throws SQLException {
        var array = rs.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
