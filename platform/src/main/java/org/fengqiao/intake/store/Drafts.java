package org.fengqiao.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.intake.DraftContent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of whoever asks. Runs inside its caller's transaction; row-level security shows nobody else's. */
@Component
public class Drafts {

    private static final String SELECT = "select id, kind, on_behalf, revision, step, content, updated_at, submitted_at from draft";

    private final JdbcClient database;
    private final JsonMapper json;

    Drafts(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public void begin(Draft d, UUID person) {
        database.sql(
                        """
                        insert into draft (id, person_id, kind, on_behalf, revision, step, content, created_at, updated_at)
                        values (:id, :person, :kind, :behalf, :revision, :step, :content::jsonb, :at, :at)""")
                .param("id", d.id())
                .param("person", person)
                .param("kind", d.kind())
                .param("behalf", d.onBehalf())
                .param("revision", d.revision())
                .param("step", d.step())
                .param("content", json.writeValueAsString(d.content()))
                .param("at", d.updatedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is not handed in yet, the latest first. */
    public List<Draft> open() {
        return database.sql(SELECT + " where submitted_at is null order by updated_at desc limit 100").query(this::draft).list();
    }

    /** How many are not handed in yet. */
    public int count() {
        return database.sql("select count(*) from draft where submitted_at is null").query(Integer.class).single();
    }

    public Optional<Draft> find(UUID id) {
        return database.sql(SELECT + " where id = ?").param(id).query(this::draft).optional();
    }

    /** Keeps a whole new version; false where the revision it builds on is no longer the latest. */
    public boolean save(UUID id, int seen, String kind, @Nullable String step, DraftContent content, Instant now) {
        return database.sql(
                                """
                                update draft set revision = revision + 1, kind = :kind, step = :step, content = :content::jsonb, updated_at = :at
                                where id = :id and revision = :seen and submitted_at is null""")
                        .param("id", id)
                        .param("seen", seen)
                        .param("kind", kind)
                        .param("step", step)
                        .param("content", json.writeValueAsString(content))
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void submitted(UUID id, Instant now) {
        database.sql("update draft set submitted_at = coalesce(submitted_at, ?) where id = ?").params(now.atOffset(ZoneOffset.UTC), id).update();
    }

    public void discard(UUID id) {
        database.sql("delete from draft where id = ? and submitted_at is null").param(id).update();
    }

    private Draft draft(ResultSet r, int row) throws SQLException {
        return new Draft(
                r.getObject("id", UUID.class), r.getString("kind"), r.getBoolean("on_behalf"), r.getInt("revision"), r.getString("step"),
                json.readValue(r.getString("content"), DraftContent.class),
                r.getObject("updated_at", OffsetDateTime.class).toInstant(), r.getObject("submitted_at") != null);
    }
}
