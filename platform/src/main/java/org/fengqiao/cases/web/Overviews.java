package org.fengqiao.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reckons overviews. Runs inside its caller's transaction, so that row-level security stands behind every condition. */
@Component
class Overviews {

    private static final int SHOWN = 50;
    private final JdbcClient database;
    private final CaseLists lists;
    private final People people;

    Overviews(JdbcClient database, CaseLists lists, People people) {
        this.database = database;
        this.lists = lists;
        this.people = people;
    }

    Overview of(CaseFilter filter, Instant now) {
        var today = now.atZone(Moment.ZONE).toLocalDate();
        var where = CaseConditions.of(filter, CurrentViewer.require(), today, false, Set.of());
        return new Overview(
                lists.first(filter.thatAreDueToday(), SHOWN, now),
                lists.first(filter.thatAreOverdue(), SHOWN, now),
                lists.first(filter.thatAreStuck(), SHOWN, now),
                byPerson(where, today),
                escalations(where));
    }

    private List<Overview.Load> byPerson(CaseConditions where, LocalDate today) {
        var parameters = new HashMap<>(where.parameters());
        parameters.put("today", today);
        parameters.put("idle", today.minusDays(CaseConditions.STUCK_AFTER));
        var loads = database.sql(
                        """
                        select c.owner_id, count(*), count(*) filter (where c.due_on = :today),
                               count(*) filter (where c.due_on < :today), count(*) filter (where c.updated_at < :idle)
                        from %s
                        group by c.owner_id order by 4 desc, 3 desc, 2 desc limit 200""".formatted(where.all()))
                .params(parameters)
                .query((r, _) -> new Overview.Load(
                        r.getObject(1, UUID.class), "", r.getInt(2), r.getInt(3), r.getInt(4), r.getInt(5)))
                .list();
        var names = people.names(new TreeSet<>(loads.stream().map(Overview.Load::person).filter(Objects::nonNull).toList()));
        return loads.stream()
                .map(l -> new Overview.Load(
                        l.person(), l.person() == null ? "" : names.getOrDefault(l.person(), ""), l.open(), l.dueToday(), l.overdue(), l.stuck()))
                .toList();
    }

    private List<Overview.Escalation> escalations(CaseConditions where) {
        return database.sql(
                        """
                        select c.id, c.title, p.name, p.due_on, p.escalated_at, p.escalate_to
                        from period p join %s on c.id = p.case_id where p.status = 'RUNNING' and p.escalated_at is not null%s
                        order by p.escalated_at desc limit 50""".formatted(where.all(), where.ofItsPlace("p")))
                .params(where.parameters())
                .query((r, _) -> new Overview.Escalation(
                        r.getObject(1, UUID.class), r.getString(2), r.getString(3), r.getObject(4, LocalDate.class),
                        r.getObject(5, OffsetDateTime.class).toInstant(), Capacity.named(r.getString(6)).label()))
                .list();
    }
}
