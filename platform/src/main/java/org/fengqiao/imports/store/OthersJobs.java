package org.fengqiao.imports.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.identity.CurrentViewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is brought in at some courts by whomever: whose file it is and how far it has come, nothing of what is written in it. */
@Component
public class OthersJobs {

    private static final String THERE = " from import_job j where (:everywhere or j.court_code = any (:courts))";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OthersJobs(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** A file being brought in, from outside. */
    public record Listed(
            UUID id, String name, UUID by, String court, String state, Instant createdAt, int total, int opened, int waiting, int duplicates, int refused) {}

    /** The latest first. Asked as the system, since the lines are for whoever handed the file in alone: who may ask is for the caller to see to. */
    public Page<Listed> at(Set<String> courts, boolean everywhere, Page.Request asked) {
        return CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> Page.of(
                rows(courts, everywhere, asked), asked, there("select count(*)" + THERE, courts, everywhere).query(Integer.class).single()))));
    }

    private List<Listed> rows(Set<String> courts, boolean everywhere, Page.Request asked) {
        return there(
                        """
                        select j.id, j.name, j.by_person, j.court_code, j.state, j.created_at, r.*
                        from (select *%s order by j.created_at desc limit :size offset :offset) j
                        cross join lateral (select %s from import_row where job_id = j.id) r
                        order by j.created_at desc""".formatted(THERE, Jobs.COUNTS),
                        courts, everywhere)
                .param("size", asked.size())
                .param("offset", asked.offset())
                .query((r, _) -> new Listed(
                        r.getObject("id", UUID.class), r.getString("name"), r.getObject("by_person", UUID.class), r.getString("court_code"), r.getString("state"),
                        r.getObject("created_at", OffsetDateTime.class).toInstant(), r.getInt("total"), r.getInt("opened"), r.getInt("waiting"),
                        r.getInt("duplicates"), r.getInt("refused")))
                .list();
    }

    private JdbcClient.StatementSpec there(String query, Set<String> courts, boolean everywhere) {
        return database.sql(query).param("everywhere", everywhere).param("courts", courts.toArray(String[]::new));
    }
}
