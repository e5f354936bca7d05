package org.fengqiao.cases.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.store.Visits;
import org.fengqiao.cases.pipeline.Procedures;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of a case, from its journal. */
@Component
class Timelines {

    private final JdbcClient database;
    private final Procedures procedures;
    private final Visits visits;
    private final JsonMapper json;

    Timelines(JdbcClient database, Procedures procedures, Visits visits, JsonMapper json) {
        this.json = json;
        this.database = database;
        this.visits = visits;
        this.procedures = procedures;
    }

    @Transactional
    List<TimelineEntry> since(UUID caseId, long version) {
        database.sql("select court_code from cases where id = ?").param(caseId).query(String.class).optional().ifPresent(court -> visits.note(caseId, court));
        return database.sql(
                        """
                        select j.version, j.act, j.at, j.actor_name, j.capacity, j.for_party, p.standing, j.from_state, j.to_state, c.procedure,
                               (select jsonb_object_agg(b.key, b.value) from jsonb_each(j.body) b where jsonb_typeof(b.value) = 'boolean') as answers
                        from journal j join cases c on c.id = j.case_id
                        left join case_party p on p.case_id = j.case_id and p.party_id = j.for_party
                        where j.case_id = ? and j.version > ? order by j.version desc limit 500""")
                .params(caseId, version)
                .query((r, _) -> {
                    var bound = procedures.get(r.getString("procedure"));
                    var act = r.getString("act");
                    var rule = bound.rule(act);
                    var capacity = here(Capacity.named(r.getString("capacity")), r.getString("standing"));
                    var to = bound.state(r.getString("to_state"));
                    return new TimelineEntry(
                            r.getLong("version"), act, rule == null ? bound.procedure().label() + "开始办理" : rule.label(),
                            rule == null ? null : rule.said(answers(r.getString("answers"))),
                            r.getObject("at", OffsetDateTime.class).toInstant(), r.getString("actor_name"), capacity.name(),
                            capacity.label(), r.getObject("for_party", UUID.class), r.getString("from_state"), to.name(),
                            to.label());
                })
                .list();
    }

    /** A side that opened a case by an act in another stands here as what it is here. */
    private static Capacity here(Capacity done, @Nullable String standing) {
        return standing != null && done instanceof Standing side && side.isParty() ? Standing.valueOf(standing) : done;
    }

    private Map<String, Boolean> answers(@Nullable String stored) {
        return stored == null ? Map.of() : json.readValue(stored, new TypeReference<>() {});
    }
}
