package org.fengqiao.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

    /** How far the lines of a job have come, in the order of {@link Progress}. */
    static final String COUNTS =
            """
            count(*) as total, count(*) filter (where status = 'OPENED') as opened, count(*) filter (where status = 'CAUSE') as waiting,
            count(*) filter (where status = 'DUPLICATE') as duplicates, count(*) filter (where status = 'BAD') as refused""";

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
    public record Progress(int total, int opened, int waiting, int duplicates, int bad) {

        public int done() {
            return opened + waiting + duplicates + bad;
        }
    }

    /** A line that did not become a dispute by itself; with the case that tells the same, where one does. */
    public record Kept(int line, @Nullable String reason, String raw, @Nullable UUID caseId) {}

    /** What a line comes to before anything is registered: its status, and why where it is not to be registered. */
    public record Finding(String status, @Nullable String reason, @Nullable UUID caseId, @Nullable Long digest) {}

    /** How many disputes a job opened at a court. */
    public record Opened(String court, int disputes) {}

    /** A line with its fields. */
    public record Row(int line, Map<String, String> fields) {}

    public void begin(Job j) {
        database.sql("insert into import_job (id, name, court_code, by_person, office, state, created_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(j.id(), j.name(), j.court(), j.by(), j.office(), j.state(), j.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void add(UUID job, Line line, Finding f) {
        var fields = line.fields();
        database.sql("insert into import_row (job_id, line, raw, fields, status, reason, case_id, digest) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        job, line.number(), line.raw().replace("\u0000", ""),
                        fields == null ? null : json.writeValueAsString(fields).replace("\\u0000", ""), f.status(), f.reason(), f.caseId(), f.digest()))
                .update();
    }

    public void state(UUID job, String state, @Nullable String failure, @Nullable Instant finished) {
        database.sql("update import_job set state = ?, failure = ?, finished_at = ? where id = ?")
                .params(Arrays.asList(state, failure, finished == null ? null : finished.atOffset(ZoneOffset.UTC), job))
                .update();
    }

    /** Goes from one of some states to another; false where the job is in none of them. */
    public boolean move(UUID job, List<String> from, String to, @Nullable Instant finished) {
        return database.sql("update import_job set state = :to, finished_at = :at where id = :id and state in (:from)")
                        .param("to", to)
                        .param("at", finished == null ? null : finished.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", job)
                        .param("from", from)
                        .update()
                == 1;
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
        return database.sql("select " + COUNTS + " from import_row where job_id = ?")
                .param(job)
                .query((r, _) -> new Progress(r.getInt(1), r.getInt(2), r.getInt(3), r.getInt(4), r.getInt(5)))
                .single();
    }

    public List<Kept> kept(UUID job, String status, int most) {
        return database.sql("select line, reason, left(raw, 2000) as raw, case_id from import_row where job_id = ? and status = ? order by line limit ?")
                .params(job, status, most)
                .query(Kept.class)
                .list();
    }

    /** The first lines that are to be registered. */
    public List<Row> first(UUID job, int most) {
        return database.sql("select line, fields from import_row where job_id = ? and status = 'PENDING' order by line limit ?")
                .params(job, most)
                .query(this::row)
                .list();
    }

    /** The next line to deal with, while the job runs. */
    public Optional<Row> next(UUID job) {
        return database.sql(
                        """
                        select line, fields from import_row where job_id = ? and status = 'PENDING'
                        and exists (select from import_job j where j.id = job_id and j.state = 'RUNNING') order by line limit 1""")
                .param(job)
                .query(this::row)
                .optional();
    }

    /** A line in a status, held against others until the transaction ends; empty where somebody else has it, or it has come to something else. */
    public Optional<Row> hold(UUID job, int line, String status) {
        return database.sql("select line, fields from import_row where job_id = ? and line = ? and status = ? for update skip locked")
                .params(job, line, status)
                .query(this::row)
                .optional();
    }

    /** The case that a line like this one opened before at a court, in whatever file. */
    public Optional<UUID> opened(long digest, String court) {
        return database.sql("select case_id from import_row where digest = ? and status = 'OPENED' and court_code = ? and case_id is not null limit 1")
                .params(digest, court)
                .query(UUID.class)
                .optional();
    }

    /** A person has said something of a line that counts before what the file says. */
    public void say(UUID job, int line, String field, String value) {
        database.sql("update import_row set fields = fields || jsonb_build_object(cast(? as text), cast(? as text)) where job_id = ? and line = ?")
                .params(field, value, job, line)
                .update();
    }

    public void became(UUID job, int line, Finding f) {
        database.sql("update import_row set status = ?, reason = ?, case_id = ? where job_id = ? and line = ?")
                .params(Arrays.asList(f.status(), f.reason(), f.caseId(), job, line))
                .update();
    }

    public void opened(UUID job, int line, UUID caseId, String court) {
        database.sql("update import_row set status = 'OPENED', reason = null, case_id = ?, court_code = ? where job_id = ? and line = ?")
                .params(caseId, court, job, line)
                .update();
    }

    public List<Opened> openedAt(UUID job) {
        return database.sql("select court_code as court, count(*)::int as disputes from import_row where job_id = ? and status = 'OPENED' and court_code is not null group by 1 order by 1")
                .param(job)
                .query(Opened.class)
                .list();
    }

    private Row row(ResultSet r, int number) throws SQLException {
        return new Row(r.getInt(1), json.readValue(r.getString(2), FIELDS));
    }

    private static Job job(ResultSet r, int row) throws SQLException {
        return new Job(
                r.getObject("id", UUID.class), r.getString("name"), r.getString("court_code"), r.getObject("by_person", UUID.class),
                r.getString("office"), r.getString("state"), r.getString("failure"),
                r.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
