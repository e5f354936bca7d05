package org.fengqiao.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.FileType;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files of all dossiers; every method needs a running transaction, which row-level security goes by. */
@Repository
public class FileStore {

    private static final String SELECT =
            """
            select id, dispute_id, case_id, court_code, draft_id, folder, position, name, type, pages, size, sha256, sm3, scan,
                   uploaded_by, uploaded_at
            from dossier_file where withdrawn_at is null and\s""";

    private final JdbcClient db;

    FileStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<DossierFile> find(UUID id) {
        return db.sql(SELECT + "id = ?").param(id).query(FileStore::file).optional();
    }

    public List<DossierFile> ofDispute(UUID disputeId) {
        return sorted(db.sql(SELECT + "dispute_id = ?").param(disputeId).query(FileStore::file).list());
    }

    public Set<UUID> known(UUID disputeId, Collection<UUID> ids) {
        return db.sql("select id from dossier_file where withdrawn_at is null and dispute_id = ? and id = any (?)")
                .params(disputeId, ids.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    public List<DossierFile> ofDraft(UUID draftId) {
        return sorted(db.sql(SELECT + "draft_id = ? and dispute_id is null").param(draftId).query(FileStore::file).list());
    }

    public int count(UUID disputeId) {
        return db.sql("select count(*) from dossier_file where withdrawn_at is null and dispute_id = ?")
                .param(disputeId)
                .query(Integer.class)
                .single();
    }

    /** Writes a new file at the end of its folder; the same id again changes nothing. */
    public void add(DossierFile file) {
        db.sql("""
                        insert into dossier_file (id, dispute_id, case_id, court_code, draft_id, folder, position, name, type, pages, size,
                                                  sha256, sm3, scan, restricted, uploaded_by, uploaded_at)
                        values (:id, :dispute, :case, :court, :draft, :folder,
                                (select coalesce(max(position), 0) + 1 from dossier_file
                                 where folder = :folder and (dispute_id = :dispute or draft_id = :draft)),
                                :name, :type, :pages, :size, :sha256, :sm3, :scan, :restricted, :by, :at)
                        on conflict do nothing""")
                .param("id", file.id())
                .param("dispute", file.disputeId(), java.sql.Types.OTHER)
                .param("case", file.caseId(), java.sql.Types.OTHER)
                .param("court", file.court())
                .param("draft", file.draftId(), java.sql.Types.OTHER)
                .param("folder", file.folder().name())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("pages", file.pages())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("sm3", file.sm3())
                .param("scan", file.scan())
                .param("restricted", file.folder().isRestricted())
                .param("by", file.by())
                .param("at", Timestamp.from(file.at()))
                .update();
    }

    /** Whether the asker handles a case: by office, or as its mediator, judge or clerk. */
    public boolean handles(UUID caseId) {
        return db.sql("select handles_case(?)").param(caseId).query(Boolean.class).single();
    }

    public int adopt(UUID draftId, UUID disputeId, UUID caseId, String court) {
        return db.sql("update dossier_file set dispute_id = ?, case_id = ?, court_code = ? where draft_id = ? and dispute_id is null")
                .params(disputeId, caseId, court, draftId)
                .update();
    }

    /** Moves a file within the tree; false where the asker may not. */
    public boolean move(UUID id, Folder folder, int position) {
        return db.sql("update dossier_file set folder = ?, position = ? where id = ? and not restricted").params(folder.name(), position, id).update() == 1;
    }

    /** Takes a file out of a draft; one that is part of a dossier stays. */
    public boolean withdraw(UUID id, UUID person, Instant now) {
        return db.sql("update dossier_file set withdrawn_at = ? where id = ? and dispute_id is null and uploaded_by = ? and withdrawn_at is null")
                        .params(Timestamp.from(now), id, person)
                        .update()
                == 1;
    }

    public void recordReading(DossierFile file, UUID person, Reading reading, Instant now) {
        var row = switch (reading) {
            case Reading.Preview(var page) -> new Kept("PREVIEW", page, null);
            case Reading.Download() -> new Kept("DOWNLOAD", null, null);
            case Reading.Play() -> new Kept("PLAY", null, null);
            case Reading.Original(var office) -> new Kept("ORIGINAL", null, office.name());
        };
        db.sql("""
                        insert into dossier_reading (file_id, dispute_id, court_code, person_id, how, page, office, at)
                        values (:file, :dispute, :court, :person, :how, :page, :office, :at)""")
                .param("file", file.id())
                .param("dispute", file.disputeId(), java.sql.Types.OTHER)
                .param("court", file.court())
                .param("person", person)
                .param("how", row.how())
                .param("page", row.page(), java.sql.Types.INTEGER)
                .param("office", row.office(), java.sql.Types.VARCHAR)
                .param("at", Timestamp.from(now))
                .update();
    }

    @Transactional(readOnly = true)
    public boolean playedSince(UUID file, UUID person, Instant since) {
        return db.sql("select exists (select from dossier_reading where file_id = ? and person_id = ? and how = 'PLAY' and at > ?)")
                .params(file, person, Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    private record Kept(String how, @Nullable Integer page, @Nullable String office) {}

    private static List<DossierFile> sorted(List<DossierFile> files) {
        return files.stream()
                .sorted(java.util.Comparator.comparing(DossierFile::folder).thenComparing(DossierFile::order).thenComparing(DossierFile::at))
                .toList();
    }

    private static DossierFile file(ResultSet r, int row) throws SQLException {
        return new DossierFile(
                r.getObject("id", UUID.class),
                uuid(r, "dispute_id"),
                uuid(r, "case_id"),
                r.getString("court_code"),
                uuid(r, "draft_id"),
                Folder.valueOf(r.getString("folder")),
                r.getInt("position"),
                r.getString("name"),
                FileType.valueOf(r.getString("type")),
                r.getInt("pages"),
                r.getLong("size"),
                r.getString("sha256"),
                r.getString("sm3"),
                r.getString("scan"),
                r.getObject("uploaded_by", UUID.class),
                r.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID uuid(ResultSet r, String column) throws SQLException {
        return r.getObject(column, UUID.class);
    }
}
