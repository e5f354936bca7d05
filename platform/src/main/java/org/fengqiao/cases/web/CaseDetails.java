package org.fengqiao.cases.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.cases.pipeline.Procedures;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.courts.Courts;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Effect.FeeLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What lies around a case: its dispute, people, periods, lineage and fees. */
@Component
class CaseDetails {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Courts courts;

    CaseDetails(JdbcClient database, JsonMapper json, Courts courts) {
        this.courts = courts;
        this.database = database;
        this.json = json;
    }

    /** The dispute as it was told. */
    record Told(String story, String claims, @Nullable String amount, Raw elements) {}

    /** JSON passed through as it is stored. */
    record Raw(@JsonRawValue @JsonValue String json) {}

    /** Somebody who stands in the case. */
    record PersonStanding(UUID person, String standing, @Nullable UUID party) {}

    Told dispute(UUID id) {
        return database.sql("select story, claims, amount, elements from dispute where id = ?")
                .param(id)
                .query((r, _) -> new Told(
                        r.getString(1), r.getString(2), money(r.getBigDecimal(3)), new Raw(r.getString(4))))
                .single();
    }

    List<PersonStanding> people(UUID caseId) {
        return database.sql(
                        "select person_id, standing, party_id from people_of(?) where until is null or until > now() order by since")
                .param(caseId)
                .query((r, _) -> new PersonStanding(
                        r.getObject(1, UUID.class), r.getString(2), r.getObject(3, UUID.class)))
                .list();
    }

    Set<UUID> electronicService(UUID disputeId) {
        return new HashSet<>(database.sql("select id from party where dispute_id = ? and electronic_service")
                .param(disputeId)
                .query(UUID.class)
                .list());
    }

    List<CaseView.PeriodView> periods(UUID caseId, LocalDate today) {
        return database.sql(
                        """
                        select rule_id, name, responsible, started_on, due_on, status, reckoning
                        from period where case_id = ? order by status = 'RUNNING' desc, due_on""")
                .param(caseId)
                .query((r, _) -> {
                    var due = r.getObject("due_on", LocalDate.class);
                    var status = r.getString("status");
                    boolean overdue = status.equals("RUNNING") && due.isBefore(today);
                    return new CaseView.PeriodView(
                            r.getString("rule_id"), r.getString("name"), Capacity.named(r.getString("responsible")).label(),
                            r.getObject("started_on", LocalDate.class), due, overdue ? "OVERDUE" : status,
                            ChronoUnit.DAYS.between(today, due), new Raw(r.getString("reckoning")));
                })
                .list();
    }

    List<CaseView.Linked> lineage(StoredCase stored, Procedures procedures) {
        return database.sql(
                        """
                        select id, procedure, number, state, court_code, origin_id, opened_at, true as open from cases
                        where dispute_id = ? and id <> ?
                        union all
                        select l.*, false from (select id, procedure, number, state, court_code, origin_id, opened_at from linked_across(?)) l
                        where not exists (select from cases c where c.id = l.id)
                        order by opened_at limit 50""")
                .params(stored.disputeId(), stored.id(), stored.id())
                .query((r, _) -> {
                    var bound = procedures.get(r.getString("procedure"));
                    var id = r.getObject("id", UUID.class);
                    var relation = id.equals(stored.origin())
                            ? "ORIGIN"
                            : stored.id().equals(r.getObject("origin_id", UUID.class)) ? "DERIVED" : "RELATED";
                    return new CaseView.Linked(
                            id, bound.procedure().id(), bound.procedure().label(), r.getString("number"),
                            bound.state(r.getString("state")).label(), relation, courts.nameOf(r.getString("court_code")), r.getBoolean("open"));
                })
                .list();
    }

    List<CaseView.Bill> fees(UUID caseId) {
        return database.sql(
                        """
                        select b.id, b.kind, b.amount, b.status, b.lines, b.issued_at, e.off, e.entries
                        from fee_bill b
                        left join lateral (select coalesce(sum(amount), 0) as off,
                                                  coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'what', what, 'formula', formula,
                                                           'amount', amount::text, 'article', article) order by entered_at), '[]') as entries
                                           from fee_entry where bill_id = b.id) e on true
                        where b.case_id = ? order by b.issued_at""")
                .param(caseId)
                .query((r, _) -> new CaseView.Bill(
                        r.getObject("id", UUID.class), r.getString("kind"), r.getBigDecimal("amount").toPlainString(),
                        r.getBigDecimal("amount").subtract(r.getBigDecimal("off")).toPlainString(), r.getString("status"),
                        Arrays.asList(json.readValue(r.getString("lines"), FeeLine[].class)),
                        Arrays.asList(json.readValue(r.getString("entries"), CaseView.Entry[].class)),
                        r.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Every reading is recorded: who, in what capacity, how often each day. */
    void recordReading(UUID caseId, UUID person, String capacity, LocalDate today) {
        database.sql(
                        """
                        insert into reading as r (case_id, person_id, capacity, day, first_at, last_at, times)
                        values (?, ?, ?, ?, now(), now(), 1)
                        on conflict (case_id, person_id, day) do update set last_at = now(), times = r.times + 1""")
                .params(caseId, person, capacity, today)
                .update();
    }

    private static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2).toPlainString();
    }
}
