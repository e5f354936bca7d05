package org.fengqiao.cases.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fengqiao.database.Reads;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads one case with its parties, running periods and the asker's standings, in one round trip of the running transaction. */
@Component
public class CaseReader {

    /** Whoever reads a case through the policy of cases has entered it: the policies of what hangs on it then ask no more. */
    private static final String CASE =
            """
            select id, court_code, unit_code, dispute_id, origin_id, procedure, number, title, cause, state, final, owner_id,
                   due_on, version, particulars, opened_at, updated_at,
                   set_config('fengqiao.case', id::text, true), set_config('fengqiao.dispute', dispute_id::text, true)
            from cases where id = ?""";
    private static final String PARTIES =
            """
            select p.id, p.name, p.kind, cp.standing, p.person_id, p.district
            from case_party cp join party p on p.id = cp.party_id where cp.case_id = ? order by cp.position""";
    /** All periods of the case: a few by their key. Asking for the running ones alone misleads the planner to all that run anywhere. */
    private static final String RUNNING = "select rule_id, due_on, status = 'RUNNING' from period where case_id = ?";
    private static final String MINE =
            """
            select s.standing, s.party_id, coalesce(a.special, true),
                   case s.standing when 'ORGANISATION' then organisation_entrusted(s.case_id) end
            from standing s left join authorisation a on a.id = s.authorisation
            where s.case_id = ? and s.person_id = ? and (s.until is null or s.until > now()) order by s.since""";
    private static final String EARLIER =
            "select case_id, version, act, to_state, at, for_party from journal where actor = ? and idempotency_key = ?";

    private final DataSource database;

    CaseReader(DataSource database) {
        this.database = database;
    }

    /** The cases opened from a case, oldest first. */
    public List<UUID> following(UUID origin) {
        return JdbcClient.create(database).sql("select id from cases where origin_id = ? order by opened_at, id").param(origin).query(UUID.class).list();
    }

    /** Whether an act done before had this content. */
    public boolean isBody(Earlier earlier, String body) {
        return JdbcClient.create(database).sql("select body = cast(? as jsonb) from journal where case_id = ? and version = ?")
                .params(body, earlier.caseId(), earlier.version())
                .query(Boolean.class)
                .single();
    }

    /** What was found; the case is null where there is none or the asker may not know of it. */
    public record Found(@Nullable StoredCase stored, List<StandingHeld> mine, @Nullable Earlier earlier) {}

    public Found find(UUID caseId, UUID person, @Nullable UUID key) {
        var found = new Collector();
        var reads = new Reads()
                .ask(CASE, found::stored, caseId)
                .ask(PARTIES, found::party, caseId)
                .ask(RUNNING, found::running, caseId)
                .ask(MINE, found::mine, caseId, person);
        if (key != null) {
            reads.ask(EARLIER, found::earlier, person, key);
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            reads.send(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read case " + caseId, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
        return found.found();
    }

    private static final class Collector {
        private final List<Party> parties = new ArrayList<>();
        private final Map<String, LocalDate> running = new HashMap<>();
        private final List<StandingHeld> mine = new ArrayList<>();
        private @Nullable StoredCase stored;
        private @Nullable Earlier earlier;

        void party(ResultSet r) throws SQLException {
            parties.add(new Party(
                    r.getObject(1, UUID.class), r.getString(2), Party.Kind.valueOf(r.getString(3)),
                    Standing.valueOf(r.getString(4)), r.getObject(5, UUID.class), r.getString(6)));
        }

        void running(ResultSet r) throws SQLException {
            if (r.getBoolean(3)) {
                running.put(r.getString(1), r.getObject(2, LocalDate.class));
            }
        }

        void mine(ResultSet r) throws SQLException {
            mine.add(new StandingHeld(Standing.valueOf(r.getString(1)), r.getObject(2, UUID.class), r.getBoolean(3), r.getString(4)));
        }

        void stored(ResultSet r) throws SQLException {
            stored = new StoredCase(
                    r.getObject(1, UUID.class), r.getString(2), r.getString(3), r.getObject(4, UUID.class),
                    r.getObject(5, UUID.class), r.getString(6), r.getString(7), r.getString(8), r.getString(9),
                    r.getString(10), r.getBoolean(11), r.getObject(12, UUID.class), r.getObject(13, LocalDate.class),
                    r.getLong(14), r.getString(15), instant(r, 16), instant(r, 17), parties, running);
        }

        void earlier(ResultSet r) throws SQLException {
            earlier = new Earlier(
                    r.getObject(1, UUID.class), r.getLong(2), r.getString(3), r.getString(4), instant(r, 5), r.getObject(6, UUID.class));
        }

        Found found() {
            return new Found(stored, mine, earlier);
        }

        private static Instant instant(ResultSet r, int column) throws SQLException {
            return r.getObject(column, OffsetDateTime.class).toInstant();
        }
    }
}
