package org.fengqiao.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The lawyers among the people the platform knows. */
@Service
public class Lawyers {

    private final JdbcClient db;
    private final Clock clock;

    Lawyers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Lawyer> find(UUID person) {
        return db.sql("select person, licence, firm from lawyer where person = :person").param("person", person).query(Lawyer.class).optional();
    }

    /** Keeps a verified licence in place of an earlier one; false where another person bears it. */
    public boolean enter(Lawyer lawyer) {
        return db.sql("""
                        insert into lawyer (person, licence, firm, verified_at)
                        select :person, :licence, :firm, :now where not exists (select from lawyer where licence = :licence and person <> :person)
                        on conflict (person) do update set licence = excluded.licence, firm = excluded.firm, verified_at = excluded.verified_at""")
                        .param("person", lawyer.person())
                        .param("licence", lawyer.licence())
                        .param("firm", lawyer.firm())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }
}
