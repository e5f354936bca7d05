package org.fengqiao.instruments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.InstrumentStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes instruments; every method needs a running transaction. */
@Repository
public class InstrumentStore {

    private static final String SELECT =
            """
            select id, case_id, dispute_id, court_code, kind, title, number, data, status, version, template, code, approver, issued_on, pdf,
                   pdf_sha256, drafted_at
            from instrument where\s""";

    private final JdbcClient db;
    private final JsonMapper json;

    InstrumentStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public Optional<Instrument> find(UUID id) {
        return db.sql(SELECT + "id = ?").param(id).query(this::instrument).optional();
    }

    /** Everything of a case that is not superseded, newest first. */
    public List<Instrument> ofCase(UUID caseId) {
        return db.sql(SELECT + "case_id = ? and status <> 'SUPERSEDED' order by drafted_at desc, version desc").param(caseId).query(this::instrument).list();
    }

    /** The latest of a kind in a case, whatever its state. */
    public Optional<Instrument> latest(UUID caseId, String kind) {
        return db.sql(SELECT + "case_id = ? and kind = ? order by version desc limit 1").params(caseId, kind).query(this::instrument).optional();
    }

    /** Writes a draft under the next version and sets older drafts aside; false if it is there already. */
    public boolean draft(UUID id, UUID caseId, UUID disputeId, String court, String kind, String title, int template, Map<String, ?> data, Instant at) {
        var added = db.sql("""
                        insert into instrument (id, case_id, dispute_id, court_code, kind, title, template, version, status, data, drafted_at)
                        values (:id, :case, :dispute, :court, :kind, :title, :template,
                                (select coalesce(max(version), 0) + 1 from instrument where case_id = :case and kind = :kind), 'DRAFT', :data::jsonb, :at)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("case", caseId)
                .param("dispute", disputeId)
                .param("court", court)
                .param("kind", kind)
                .param("title", title)
                .param("template", template)
                .param("data", json.writeValueAsString(data))
                .param("at", Timestamp.from(at))
                .update();
        if (added == 1) {
            db.sql("update instrument set status = 'SUPERSEDED' where case_id = ? and kind = ? and id <> ? and status in ('DRAFT', 'APPROVED')")
                    .params(caseId, kind, id)
                    .update();
        }
        return added == 1;
    }

    public boolean approve(UUID id, @Nullable UUID approver, Instant at) {
        return db.sql("update instrument set status = 'APPROVED', approver = :by, approved_at = :at where id = :id and status = 'DRAFT'")
                        .param("by", approver, java.sql.Types.OTHER)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** How many numbered instruments of these kinds the case has already; nobody else numbers one of that case until the transaction ends. */
    public int numbered(UUID caseId, Collection<String> kinds) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('instrument.number/' || ?, 0))").param(caseId.toString()).query((_, _) -> true).single();
        return db.sql("select count(*) from instrument where case_id = :case and kind in (:kinds) and number is not null")
                .param("case", caseId)
                .param("kinds", kinds)
                .query(Integer.class)
                .single();
    }

    public void number(UUID id, @Nullable String number, String code, LocalDate on, Map<String, ?> data) {
        db.sql("update instrument set status = 'NUMBERED', number = :number, code = :code, issued_on = :on, data = :data::jsonb where id = :id and status = 'APPROVED'")
                .param("number", number)
                .param("code", code)
                .param("on", on)
                .param("data", json.writeValueAsString(data))
                .param("id", id)
                .update();
    }

    public void issued(UUID id, UUID pdf, UUID docx, String sha256, Instant at) {
        db.sql("update instrument set status = 'ISSUED', pdf = ?, docx = ?, pdf_sha256 = ?, issued_at = ? where id = ? and status = 'NUMBERED'")
                .params(pdf, docx, sha256, Timestamp.from(at), id)
                .update();
    }

    /** What anybody may know by a code. */
    public record Verified(String title, @Nullable String number, String courtCode, LocalDate issuedOn, String pdfSha256) {}

    public Optional<Verified> verify(String code) {
        return db.sql("select * from verify_instrument(?)").param(code).query(Verified.class).optional();
    }

    private Instrument instrument(ResultSet r, int row) throws SQLException {
        return new Instrument(
                r.getObject("id", UUID.class),
                r.getObject("case_id", UUID.class),
                r.getObject("dispute_id", UUID.class),
                r.getString("court_code"),
                r.getString("kind"),
                r.getString("title"),
                r.getString("number"),
                json.readValue(r.getString("data"), new TypeReference<Map<String, Object>>() {}),
                InstrumentStatus.valueOf(r.getString("status")),
                r.getInt("version"),
                r.getInt("template"),
                r.getString("code"),
                r.getObject("approver", UUID.class),
                r.getObject("issued_on", LocalDate.class),
                r.getObject("pdf", UUID.class),
                r.getString("pdf_sha256"),
                r.getObject("drafted_at", OffsetDateTime.class).toInstant());
    }
}
