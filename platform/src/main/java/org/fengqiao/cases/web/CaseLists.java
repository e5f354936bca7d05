package org.fengqiao.cases.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.api.Page;
import org.fengqiao.cases.pipeline.Procedures;
import org.fengqiao.courts.Courts;
import org.fengqiao.database.Plans;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of cases. Runs inside its caller's transaction, so that row-level security stands behind every condition. */
@Component
class CaseLists {

    /** How far what is found by words is counted: whoever finds more asks for another word, and each of these had to be looked at. */
    private static final int FOUND_BY_WORDS = 500;

    private static final String COLUMNS =
            """
            select c.id, c.procedure, c.number, c.title, c.cause, c.court_code, c.unit_code, c.state, c.awaits, cardinality(c.awaits_sides) > 1 as several, c.owner_id,
                   p.due_on, c.opened_at, c.updated_at, c.final, p.rule_id, p.name, coalesce(p.own, false) as own, %s as green, %s as found
            from %s
            left join lateral (select rule_id, name, due_on, %s as own from period p where p.case_id = c.id and p.status = 'RUNNING'
                               order by own desc, p.due_on limit 1) p on true
            order by %s""";

    /**
     * Whether a period of a case is for the {@code :asker} to keep, as the side it is for; where sides are awaited one by one, it is for each of these
     * whoever of them answers for it.
     */
    private static final String OWN =
            """
            exists (select from standing s where s.case_id = c.id and s.person_id = :asker and s.standing in %1$s and (s.until is null or s.until > now())
                    and case when c.awaits_sides is not null and p.responsible in %1$s
                             then s.party_id = any (c.awaits_sides) else s.standing = p.responsible end)""".formatted(CaseConditions.SIDES);

    private final JdbcClient database;
    private final Procedures procedures;
    private final Courts courts;
    private final People people;

    CaseLists(JdbcClient database, Procedures procedures, Courts courts, People people) {
        this.database = database;
        this.procedures = procedures;
        this.courts = courts;
        this.people = people;
    }

    Page<CaseRow> find(CaseFilter filter, Page.Request asked, Instant now) {
        Plans.eachTime(database);
        var page = filter.words() == null ? asked : asked.countedTo(FOUND_BY_WORDS);
        var where = conditions(filter, now);
        var rows = rows(filter, where, page, now);
        var found = rows.stream().map(Counted::found).filter(Objects::nonNull).findFirst();
        return Page.of(named(rows), page, found.orElseGet(() -> count(where, rows.size(), page)));
    }

    /** @param found how many there are in all, null where they have not been counted along */
    private record Counted(CaseRow row, @Nullable Integer found) {}

    /** The first of a list, where nobody asks how many there are. */
    List<CaseRow> first(CaseFilter filter, int most, Instant now) {
        Plans.eachTime(database);
        return named(rows(filter, conditions(filter, now), new Page.Request(0, most), now));
    }

    private List<Counted> rows(CaseFilter filter, CaseConditions where, Page.Request page, Instant now) {
        var order = CaseOrder.of(filter, CurrentViewer.require());
        return database.sql(COLUMNS.formatted(
                        CaseConditions.GREEN, where.found(), where.rows(order, page.size(), page.offset()), OWN, where.order(order)))
                .params(where.parameters())
                .param("asker", CurrentViewer.require().person())
                .query((r, _) -> new Counted(row(r, today(now)), r.getObject("found", Integer.class)))
                .list();
    }

    Counts counts(CaseFilter filter, Instant now) {
        Plans.eachTime(database);
        var where = conditions(filter, now);
        var parameters = new HashMap<>(where.parameters());
        parameters.put("asOf", today(now));
        var each = Stream.of(Urgency.values()).map(u -> "count(*) filter (where " + u.condition() + ")").collect(joining(", "));
        return database.sql("select " + each + " from " + where.all())
                .params(parameters)
                .query((r, _) -> Counts.read(r))
                .single();
    }

    /** How many, how many due today, how many overdue, and how many of each urgency. */
    record Counts(int all, int dueToday, int overdue, Map<Urgency, Integer> byUrgency) {

        private static Counts read(ResultSet r) throws SQLException {
            var counted = new EnumMap<Urgency, Integer>(Urgency.class);
            for (var urgency : Urgency.values()) {
                counted.put(urgency, r.getInt(urgency.ordinal() + 1));
            }
            var all = counted.values().stream().mapToInt(Integer::intValue).sum();
            return new Counts(all, r.getInt(Urgency.TODAY.ordinal() + 1), r.getInt(Urgency.OVERDUE.ordinal() + 1), counted);
        }
    }

    private int count(CaseConditions where, int found, Page.Request page) {
        if (found < page.size() && (found > 0 || page.page() == 0)) {
            return page.offset() + found;
        }
        return database.sql("select count(*) from (select 1 from %s limit %d) c".formatted(where.some(page.counted()), page.counted()))
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private CaseConditions conditions(CaseFilter filter, Instant now) {
        var viewer = CurrentViewer.require();
        return CaseConditions.of(filter, viewer, today(now), filter.looksThroughCourts(viewer) && common(filter.words(), viewer), owed());
    }

    private Set<String> owed() {
        return procedures.all().stream().flatMap(p -> p.procedure().periods().stream()).filter(Period::owed).map(Period::id).collect(toSet());
    }

    private boolean common(@Nullable String words, Viewer viewer) {
        return words != null && database.sql("select are_common(cast(:words as tsquery), :courts)")
                .param("words", words)
                .param("courts", viewer.courtsLookedInto().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private CaseRow row(ResultSet r, LocalDate today) throws SQLException {
        var bound = procedures.get(r.getString("procedure"));
        var state = bound.state(r.getString("state"));
        var awaits = r.getString("awaits");
        var court = r.getString("court_code");
        var unit = r.getString("unit_code");
        return new CaseRow(
                r.getObject("id", UUID.class), bound.procedure().id(), bound.procedure().label(), r.getString("number"),
                r.getString("title"), r.getString("cause"), court, courts.nameOf(court),
                unit == null ? null : courts.unitNameOf(unit), state.name(), state.label(), awaits,
                awaits == null ? null : r.getBoolean("several") ? "各方当事人" : Capacity.named(awaits).label(), r.getObject("owner_id", UUID.class), null,
                Due.of(r.getString("rule_id"), r.getString("name"), r.getObject("due_on", LocalDate.class), bound.procedure().periods(), today), r.getBoolean("own"),
                instant(r, "opened_at").atZone(Moment.ZONE).toLocalDate(), instant(r, "updated_at"), r.getBoolean("final"), r.getBoolean("green"));
    }

    private List<CaseRow> named(List<Counted> counted) {
        var rows = counted.stream().map(Counted::row).toList();
        var owners = new TreeSet<UUID>();
        rows.forEach(r -> {
            if (r.owner() != null) {
                owners.add(r.owner());
            }
        });
        var names = people.names(owners);
        var named = new ArrayList<CaseRow>();
        for (var r : rows) {
            named.add(r.owner() == null ? r : r.ownedBy(names.get(r.owner())));
        }
        return named;
    }

    private static Instant instant(ResultSet r, String column) throws SQLException {
        return r.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Moment.ZONE).toLocalDate();
    }
}
