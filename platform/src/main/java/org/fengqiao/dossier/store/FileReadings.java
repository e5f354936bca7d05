package org.fengqiao.dossier.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has read a file, newest first. */
@Repository
public class FileReadings {

    private final JdbcClient db;

    FileReadings(JdbcClient db) {
        this.db = db;
    }

    /** One reading of one file. */
    public record Row(UUID person, String how, @Nullable Integer page, @Nullable String office, Instant at) {}

    public List<Row> of(UUID file, int page, int size) {
        return db.sql("select person_id, how, page, office, at from dossier_reading where file_id = ? order by at desc, id desc limit ? offset ?")
                .params(file, size, (long) page * size)
                .query((r, _) -> new Row(
                        r.getObject(1, UUID.class), r.getString(2), (Integer) r.getObject(3), r.getString(4), r.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    public int count(UUID file) {
        return db.sql("select count(*) from (select from dossier_reading where file_id = ? limit 10001) most")
                .param(file)
                .query(Integer.class)
                .single();
    }
}
