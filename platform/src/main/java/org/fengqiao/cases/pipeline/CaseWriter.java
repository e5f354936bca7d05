package org.fengqiao.cases.pipeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.database.Writes;
import org.fengqiao.procedure.Awaited;
import org.fengqiao.procedure.CaseState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The rows of the case itself. */
@Component
class CaseWriter {

    private final DataSource database;

    CaseWriter(DataSource database) {
        this.database = database;
    }

    static void insert(
            Writes writes, StoredCase c, CaseState state, Awaited awaited, Change change, String particulars, int schema, Instant now) {
        writes.add(
                """
                insert into cases (id, court_code, unit_code, dispute_id, origin_id, procedure, number, title, cause, state,
                                   final, awaits, awaits_sides, owner_id, due_on, version, schema_version, particulars, words, opened_at,
                                   updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?::jsonb, to_tsvector('simple', ?), ?, ?)""",
                c.id(), c.court(), change.unit(), c.disputeId(), c.origin(), c.procedure(), change.number(), c.title(), c.cause(),
                state.name(), state.isFinal(), capacity(awaited), sides(awaited), change.owner(), change.due(), schema, particulars,
                Words.of(change.number(), c.title(), c.cause()), now, now);
        int position = 0;
        for (var party : c.parties()) {
            writes.add(
                    "insert into case_party (case_id, party_id, standing, position) values (?, ?, ?, ?)",
                    c.id(), party.id(), party.standing(), position++);
        }
    }

    /** Moves the case on, provided it still is at the version it was decided on. */
    static void update(
            Writes writes, StoredCase c, CaseState state, Awaited awaited, Change change, String particulars, int schema, Instant now) {
        writes.add(
                """
                update cases set state = ?, final = ?, awaits = ?, awaits_sides = ?, owner_id = ?, unit_code = ?, due_on = ?, version = version + 1,
                       schema_version = ?, particulars = ?::jsonb, updated_at = ?, closed_at = ?
                where id = ? and version = ?""",
                state.name(), state.isFinal(), capacity(awaited), sides(awaited), change.owner(), change.unit(), change.due(), schema, particulars, now,
                state.isFinal() ? now : null, c.id(), c.version());
    }

    static void renumber(Writes writes, StoredCase c, Change change) {
        var number = change.number();
        if (number != null && !number.equals(c.number())) {
            writes.add(
                    "update cases set number = ?, words = to_tsvector('simple', ?) where id = ?",
                    number, Words.of(number, c.title(), c.cause()), c.id());
        }
    }

    int[] send(Writes writes) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return writes.send(connection);
        } catch (SQLException e) {
            throw new WriteFailed(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static @Nullable String capacity(Awaited awaited) {
        var capacity = awaited.capacity();
        return capacity == null ? null : capacity.name();
    }

    private static UUID @Nullable [] sides(Awaited awaited) {
        return awaited.sides().isEmpty() ? null : awaited.sides().toArray(UUID[]::new);
    }

    /** The database refused the rows. */
    static final class WriteFailed extends RuntimeException {
        private static final String UNIQUE_VIOLATION = "23505";

        WriteFailed(SQLException cause) {
            super(cause);
        }

        /** Whether a row was already there: someone else was quicker with the same version or key. */
        boolean alreadyThere() {
            return getCause() instanceof SQLException e && UNIQUE_VIOLATION.equals(e.getSQLState());
        }
    }
}
