package org.fengqiao.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.fengqiao.database.Writes;
import org.fengqiao.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reckons the running periods anew after the holidays of a year have become known or were corrected, some hundred at once: where the day
 * moves, the explanation says so and whoever must act is told. Runs as the system, after any number of changes at once.
 */
@Component
public class ReckoningAnew {

    static final int AT_ONCE = 500;

    private static final String NEXT =
            """
            select case_id, rule_id, ordinal, court_code, name, responsible, started_on, due_on, warn_on, provisional, rule, extended_to, reckoning
            from period where status = 'RUNNING' and reckoned_with < :revision
            order by reckoned_with limit :most for update skip locked""";
    private static final String SAME =
            "update period set reckoned_with = ? where case_id = ? and rule_id = ? and ordinal = ?";
    private static final String SETTLED =
            "update period set reckoned_with = ?, provisional = ?, reckoning = ?::jsonb where case_id = ? and rule_id = ? and ordinal = ?";
    private static final String MOVED =
            """
            update period set reckoned_with = ?, provisional = ?, reckoning = ?::jsonb, due_on = ?, warn_on = ?, warned_at = null, escalated_at = null
            where case_id = ? and rule_id = ? and ordinal = ?""";

    private final JdbcClient database;
    private final DataSource source;
    private final Holidays holidays;
    private final List<DueMoved> told;
    private final JsonMapper json;

    ReckoningAnew(JdbcClient database, DataSource source, Holidays holidays, List<DueMoved> told, JsonMapper json) {
        this.database = database;
        this.source = source;
        this.holidays = holidays;
        this.told = told;
        this.json = json;
    }

    /** Reckons the next of them; gives whether more may be left. */
    @Transactional
    public boolean some(Instant now, LocalDate today) {
        var inForce = holidays.readAnew();
        var periods = database.sql(NEXT).param("revision", inForce.revision()).param("most", AT_ONCE).query((r, _) -> period(r)).list();
        var writes = new Writes();
        var moved = new TreeSet<UUID>();
        for (var period : periods) {
            if (write(period, period.by(inForce.calendar(), today), inForce.revision(), now, writes)) {
                moved.add(period.caseId());
            }
        }
        send(writes);
        if (!moved.isEmpty()) {
            told.forEach(who -> who.moved(moved));
        }
        return periods.size() == AT_ONCE;
    }

    private boolean write(RunningPeriod p, RunningPeriod.End end, long revision, Instant now, Writes writes) {
        boolean moves = !end.due().equals(p.dueOn());
        if (!moves && end.provisional() == p.provisional()) {
            writes.add(SAME, revision, p.caseId(), p.ruleId(), p.ordinal());
            return false;
        }
        var steps = json.writeValueAsString(end.steps());
        if (!moves) {
            writes.add(SETTLED, revision, end.provisional(), steps, p.caseId(), p.ruleId(), p.ordinal());
            return false;
        }
        writes.add(MOVED, revision, end.provisional(), steps, end.due(), p.warnOn(end.due()), p.caseId(), p.ruleId(), p.ordinal());
        var payload = Map.of(
                "caseId", p.caseId(), "court", p.court(), "name", p.name(), "whom", p.responsible(), "wasOn", p.dueOn(), "dueOn", end.due());
        var key = String.join("/", "moved", p.caseId().toString(), p.ruleId(), String.valueOf(p.ordinal()), String.valueOf(revision));
        Outbox.put(writes, "deadline.moved", key, p.court(), json.writeValueAsString(payload), now);
        return true;
    }

    private void send(Writes writes) {
        if (writes.isEmpty()) {
            return;
        }
        var connection = DataSourceUtils.getConnection(source);
        try {
            writes.send(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the periods reckoned anew", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private RunningPeriod period(ResultSet r) throws SQLException {
        return new RunningPeriod(
                r.getObject("case_id", UUID.class), r.getString("rule_id"), r.getInt("ordinal"), r.getString("court_code"), r.getString("name"),
                r.getString("responsible"), r.getObject("started_on", LocalDate.class), r.getObject("due_on", LocalDate.class),
                r.getObject("warn_on", LocalDate.class), r.getBoolean("provisional"), rule(r.getString("rule")),
                r.getObject("extended_to", LocalDate.class), Arrays.asList(json.readValue(r.getString("reckoning"), ExplainedStep[].class)));
    }

    private @Nullable StoredRule rule(@Nullable String text) {
        return text == null ? null : json.readValue(text, StoredRule.class);
    }
}
