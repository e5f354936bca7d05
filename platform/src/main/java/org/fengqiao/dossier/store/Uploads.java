package org.fengqiao.dossier.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads under way; every method needs a running transaction, and shows the asker's own only. */
@Repository
public class Uploads {

    private final JdbcClient db;

    Uploads(JdbcClient db) {
        this.db = db;
    }

    /**
     * One upload.
     *
     * @param sha256 digest the sender has announced, if any
     * @param fileId the file it has become, once complete
     */
    public record Upload(UUID id, String name, long size, @Nullable String sha256, int chunkSize, @Nullable UUID fileId) {

        public int chunks() {
            return (int) ((size + chunkSize - 1) / chunkSize);
        }

        public long sizeOf(int chunk) {
            return Math.min(chunkSize, size - (long) chunk * chunkSize);
        }
    }

    public void begin(Upload upload, UUID person, Instant now) {
        db.sql("insert into dossier_upload (id, person_id, name, size, sha256, chunk_size, created_at) values (:id, :person, :name, :size, :sha256, :chunk, :now)")
                .param("id", upload.id())
                .param("person", person)
                .param("name", upload.name())
                .param("size", upload.size())
                .param("sha256", upload.sha256())
                .param("chunk", upload.chunkSize())
                .param("now", Timestamp.from(now))
                .update();
    }

    public Optional<Upload> find(UUID id) {
        return db.sql("select id, name, size, sha256, chunk_size, file_id from dossier_upload where id = ?").param(id).query(Upload.class).optional();
    }

    public List<Integer> received(UUID id) {
        return db.sql("select number from dossier_chunk where upload_id = ? order by number").param(id).query(Integer.class).list();
    }

    public Optional<String> digest(UUID id, int chunk) {
        return db.sql("select sha256 from dossier_chunk where upload_id = ? and number = ?").params(id, chunk).query(String.class).optional();
    }

    public void receive(UUID id, int chunk, String sha256) {
        db.sql("insert into dossier_chunk values (?, ?, ?) on conflict (upload_id, number) do update set sha256 = excluded.sha256")
                .params(id, chunk, sha256)
                .update();
    }

    public void complete(UUID id, UUID file) {
        db.sql("update dossier_upload set file_id = ? where id = ?").params(file, id).update();
        db.sql("delete from dossier_chunk where upload_id = ?").param(id).update();
    }

    /** Uploads of the person begun before an instant and never completed. */
    public List<UUID> abandoned(UUID person, Instant before) {
        return db.sql("select id from dossier_upload where person_id = ? and created_at < ? and file_id is null")
                .params(person, Timestamp.from(before))
                .query(UUID.class)
                .list();
    }

    public int open(UUID person) {
        return db.sql("select count(*) from dossier_upload where person_id = ? and file_id is null").param(person).query(Integer.class).single();
    }

    public void drop(UUID id) {
        db.sql("delete from dossier_upload where id = ?").param(id).update();
    }
}
