package org.fengqiao.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been told for people and waits for their word. Runs inside its caller's transaction; read as the system alone. */
@Component
public class TellingsFor {

    private static final String WAITING =
            """
            select * from told_for
            where answered_at is null and helper <> :person and (person = :person or person is null and name = :name and phone = :phone)""";

    private final JdbcClient database;

    TellingsFor(JdbcClient database) {
        this.database = database;
    }

    /** Puts one down; the same again changes nothing. */
    public void ask(ToldFor t) {
        database.sql(
                        """
                        insert into told_for (id, case_id, dispute_id, party_id, person, name, phone, helper, helper_name, relation, paper, told_at)
                        values (:id, :case, :dispute, :party, :person, :name, :phone, :helper, :helperName, :relation, :paper, :at)
                        on conflict do nothing""")
                .param("id", t.id())
                .param("case", t.caseId())
                .param("dispute", t.dispute())
                .param("party", t.party())
                .param("person", t.person())
                .param("name", t.name())
                .param("phone", t.phone())
                .param("helper", t.helper())
                .param("helperName", t.helperName())
                .param("relation", t.relation())
                .param("paper", t.paper())
                .param("at", t.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What waits for a person's word, the latest first. */
    public List<ToldFor> waitingFor(Person person) {
        return waiting(person, " order by told_at desc").query(TellingsFor::read).list();
    }

    public Optional<ToldFor> waitingFor(Person person, UUID id) {
        return waiting(person, " and id = :id").param("id", id).query(TellingsFor::read).optional();
    }

    private JdbcClient.StatementSpec waiting(Person person, String more) {
        return database.sql(WAITING + more).param("person", person.id()).param("name", person.name()).param("phone", person.phone());
    }

    /** Puts the answer down; false where it has been given already. */
    public boolean answer(UUID id, boolean confirmed, Instant now) {
        return database.sql("update told_for set answered_at = :at, confirmed = :confirmed where id = :id and answered_at is null")
                        .param("id", id)
                        .param("confirmed", confirmed)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static ToldFor read(ResultSet r, int row) throws SQLException {
        return new ToldFor(
                r.getObject("id", UUID.class), r.getObject("case_id", UUID.class), r.getObject("dispute_id", UUID.class),
                r.getObject("party_id", UUID.class), r.getObject("person", UUID.class), r.getString("name"), r.getString("phone"),
                r.getObject("helper", UUID.class), r.getString("helper_name"), r.getString("relation"), r.getObject("paper", UUID.class),
                r.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
