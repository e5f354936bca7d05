package org.fengqiao.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.imports.files.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Import jobs and their lines. Runs inside its caller's transaction. */
@Component
public class Jobs {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    Jobs(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A file being brought in. */
    public record Job(UUID id, String name, String court, UUID by, String office, String state, @Nullable String failure, Instant createdAt) {}

    /** How far a job is: lines by what became of them. */
    public record Progress(int total, int opened, int waiting, int bad) {}

    /** A line that did not become a dispute by itself. */
    public record Kept(int line, @Nullable String reason, String raw) {}

    /** A line with its fields. */
    public record Row(int line, Map<String, String> fields) {}

    public void begin(Job j) {
        database.sql("insert into import_job (id, name, court_code, by_person, office, state, created_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(j.id(), j.name(), j.court(), j.by(), j.office(), j.state(), j.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void add(UUID job, Line line) {
        boolean bad = line.fields() == null;
        database.sql("insert into import_row (job_id, line, raw, fields, status, reason) values (?, ?, ?, ?::jsonb, ?, ?)")
                .params(Arrays.asList(
                        job, line.number(), line.raw().replace("\u0000", ""),
                        bad ? null : json.writeValueAsString(line.fields()).replace("\\u0000", ""), bad ? "BAD" : "PENDING", line.problem()))
                .update();
    }

    public void state(UUID job, String state, @Nullable String failure, @Nullable Instant finished) {
        database.sql("update import_job set state = ?, failure = ?, finished_at = ? where id = ?")
                .params(Arrays.asList(state, failure, finished == null ? null : finished.atOffset(ZoneOffset.UTC), job))
                .update();
    }

    public Optional<Job> find(UUID id) {
        return database.sql("select * from import_job where id = ?").param(id).query(Jobs::job).optional();
    }

    public List<Job> latest(int most) {
        return database.sql("select * from import_job order by created_at desc limit ?").param(most).query(Jobs::job).list();
    }

    public List<Job> unfinished() {
        return database.sql("select * from import_job where state in ('READING', 'RUNNING')").query(Jobs::job).list();
    }

    public Progress progress(UUID job) {
        return database.sql(
                        """
                        select count(*), count(*) filter (where status = 'OPENED'), count(*) filter (where status = 'CAUSE'),
                               count(*) filter (where status = 'BAD') from import_row where job_id = ?""")
                .param(job)
                .query((r, _) -> new Progress(r.getInt(1), r.getInt(2), r.getInt(3), r.getInt(4)))
                .single();
    }

    public List<Kept> kept(UUID job, String status, int most) {
        return database.sql("select line, reason, left(raw, 2000) as raw from import_row where job_id = ? and status = ? order by line limit ?")
                .params(job, status, most)
                .query(Kept.class)
                .list();
    }

    /** The next line to deal with, held against other nodes until the transaction ends. */
    public Optional<Row> next(UUID job) {
        return row("select line, fields from import_row where job_id = ? and status = 'PENDING' order by line limit 1 for update skip locked", job);
    }

    /** A line that waits for its cause. */
    public Optional<Row> waiting(UUID job, int line) {
        return row("select line, fields from import_row where job_id = ? and status = 'CAUSE' and line = " + line + " for update", job);
    }

    public void became(UUID job, int line, String status, @Nullable String reason, @Nullable UUID caseId) {
        database.sql("update import_row set status = ?, reason = ?, case_id = ? where job_id = ? and line = ?")
                .params(Arrays.asList(status, reason, caseId, job, line))
                .update();
    }

    private Optional<Row> row(String sql, UUID job) {
        return database.sql(sql).param(job).query((r, _) -> new Row(r.getInt(1), json.readValue(r.getString(2), FIELDS))).optional();
    }

    private static Job job(ResultSet r, int row) throws SQLException {
        return new Job(
                r.getObject("id", UUID.class), r.getString("name"), r.getString("court_code"), r.getObject("by_person", UUID.class),
                r.getString("office"), r.getString("state"), r.getString("failure"),
                r.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
