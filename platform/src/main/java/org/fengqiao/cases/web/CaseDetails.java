package org.fengqiao.cases.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.pipeline.Procedures;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.courts.Courts;
import org.fengqiao.database.Reads;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Effect.FeeLine;
import org.fengqiao.procedure.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What lies around a case: its dispute, people, periods, lineage and fees. */
@Component
class CaseDetails {

    private static final String READING =
            """
            insert into reading as r (case_id, person_id, capacity, day, first_at, last_at, times)
            values (?, ?, ?, ?, now(), now(), 1)
            on conflict (case_id, person_id, day) do update set last_at = now(), times = r.times + 1 returning times""";
    private static final String DISPUTE = "select story, claims, amount, elements, (select green from cases where id = ?) from dispute where id = ?";
    private static final String PEOPLE =
            "select person_id, standing, party_id from people_of(?) where until is null or until > now() order by since";
    private static final String ELECTRONIC = "select id, electronic_service from party where dispute_id = ? and electronic_service is not null";
    private static final String PERIODS =
            """
            select rule_id, name, responsible, started_on, due_on, status, provisional, reckoning
            from period where case_id = ? order by status = 'RUNNING' desc, due_on""";
    private static final String LINEAGE =
            """
            select id, procedure, number, state, court_code, origin_id, opened_at, true as open from cases
            where dispute_id = ? and id <> ?
            union all
            select l.*, false from (select id, procedure, number, state, court_code, origin_id, opened_at from linked_across(?)) l
            where not exists (select from cases c where c.id = l.id)
            order by opened_at limit 50""";
    private static final String FEES =
            """
            select b.id, b.kind, b.amount, b.status, b.lines, b.issued_at, e.off, e.entries
            from fee_bill b
            left join lateral (select coalesce(sum(amount), 0) as off,
                                      coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'what', what, 'formula', formula,
                                               'amount', amount::text, 'article', article) order by entered_at), '[]') as entries
                               from fee_entry where bill_id = b.id) e on true
            where b.case_id = ? order by b.issued_at""";

    private final JdbcOperations database;
    private final JsonMapper json;
    private final Courts courts;
    private final Procedures procedures;

    CaseDetails(JdbcOperations database, JsonMapper json, Courts courts, Procedures procedures) {
        this.procedures = procedures;
        this.courts = courts;
        this.database = database;
        this.json = json;
    }

    /** The dispute as it was told. */
    record Told(String story, String claims, @Nullable String amount, Raw elements, boolean green) {}

    /** JSON passed through as it is stored. */
    record Raw(@JsonRawValue @JsonValue String json) {}

    /** Somebody who stands in the case. */
    record PersonStanding(UUID person, String standing, @Nullable UUID party) {}

    /** All of it. */
    record Around(
            Told dispute, List<PersonStanding> people, Map<UUID, Boolean> electronicService, List<CaseView.PeriodView> periods,
            List<CaseView.Linked> lineage, List<CaseView.Bill> fees) {}

    /** Reads all of it in one round trip, and records the reading with it: who, in what capacity, how often each day. */
    Around read(StoredCase of, UUID reader, String capacity, LocalDate today) {
        var told = new ArrayList<Told>();
        var around = new Around(new Told("", "", null, new Raw("{}"), false), new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var declared = procedures.get(of.procedure()).procedure().periods();
        var reads = new Reads()
                .ask(READING, _ -> {}, of.id(), reader, capacity, today)
                .ask(DISPUTE, r -> told.add(told(r)), of.id(), of.disputeId())
                .ask(PEOPLE, r -> around.people().add(standing(r)), of.id())
                .ask(ELECTRONIC, r -> around.electronicService().put(r.getObject(1, UUID.class), r.getBoolean(2)), of.disputeId())
                .ask(PERIODS, r -> around.periods().add(period(r, declared, today)), of.id())
                .ask(LINEAGE, r -> around.lineage().add(linked(r, of)), of.disputeId(), of.id(), of.id())
                .ask(FEES, r -> around.fees().add(bill(r)), of.id());
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            reads.send(connection);
            return null;
        });
        return new Around(told.getFirst(), around.people(), around.electronicService(), around.periods(), around.lineage(), around.fees());
    }

    private static Told told(ResultSet r) throws SQLException {
        return new Told(r.getString(1), r.getString(2), money(r.getBigDecimal(3)), new Raw(r.getString(4)), r.getBoolean(5));
    }

    private static PersonStanding standing(ResultSet r) throws SQLException {
        return new PersonStanding(r.getObject(1, UUID.class), r.getString(2), r.getObject(3, UUID.class));
    }

    private static CaseView.PeriodView period(ResultSet r, List<Period> declared, LocalDate today) throws SQLException {
        var due = r.getObject("due_on", LocalDate.class);
        var id = r.getString("rule_id");
        var status = r.getString("status");
        boolean overdue = status.equals("RUNNING") && due.isBefore(today);
        return new CaseView.PeriodView(
                id, r.getString("name"), Capacity.named(r.getString("responsible")).label(),
                r.getObject("started_on", LocalDate.class), due, overdue ? "OVERDUE" : status,
                ChronoUnit.DAYS.between(today, due), r.getBoolean("provisional") && status.equals("RUNNING"), new Raw(r.getString("reckoning")),
                status.equals("RUNNING") ? CaseView.Opens.of(id, declared) : null);
    }

    private CaseView.Linked linked(ResultSet r, StoredCase to) throws SQLException {
        var bound = procedures.get(r.getString("procedure"));
        var id = r.getObject("id", UUID.class);
        var relation = id.equals(to.origin()) ? "ORIGIN" : to.id().equals(r.getObject("origin_id", UUID.class)) ? "DERIVED" : "RELATED";
        return new CaseView.Linked(
                id, bound.procedure().id(), bound.procedure().label(), r.getString("number"),
                bound.state(r.getString("state")).label(), relation, courts.nameOf(r.getString("court_code")), r.getBoolean("open"));
    }

    private CaseView.Bill bill(ResultSet r) throws SQLException {
        var amount = r.getBigDecimal("amount");
        return new CaseView.Bill(
                r.getObject("id", UUID.class), r.getString("kind"), amount.toPlainString(), amount.subtract(r.getBigDecimal("off")).toPlainString(),
                r.getString("status"), Arrays.asList(json.readValue(r.getString("lines"), FeeLine[].class)),
                Arrays.asList(json.readValue(r.getString("entries"), CaseView.Entry[].class)),
                r.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2).toPlainString();
    }
}
