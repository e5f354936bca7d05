package org.fengqiao.roster.store;

import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.roster.model.EntryStatus;
import org.fengqiao.roster.model.Profile;
import org.fengqiao.roster.model.StatusGround;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes entries. A change made over a version that is no longer the latest changes nothing and answers false. */
@Repository
public class EntryBook {

    private final JdbcClient database;

    EntryBook(JdbcClient database) {
        this.database = database;
    }

    /** Enters somebody; false where there is an entry already. */
    public boolean enter(UUID person, String court, Profile p) {
        return database.sql("""
                        insert into mediator_entry (person, kept_by, organisation, since, specialities, languages, introduction, status_since)
                        values (:person, :court, :organisation, :since, :specialities, :languages, :introduction, :since)
                        on conflict (person) do nothing""")
                .param("person", person)
                .param("court", court)
                .param("organisation", p.organisation())
                .param("since", p.since())
                .param("specialities", p.specialities().toArray(String[]::new))
                .param("languages", p.languages().toArray(String[]::new))
                .param("introduction", p.introduction())
                .update() == 1;
    }

    public boolean amend(UUID person, Profile p, long seen) {
        return database.sql("""
                        update mediator_entry set organisation = :organisation, since = :since, specialities = :specialities,
                            languages = :languages, introduction = :introduction, version = version + 1
                        where person = :person and version = :seen""")
                .param("person", person)
                .param("organisation", p.organisation())
                .param("since", p.since())
                .param("specialities", p.specialities().toArray(String[]::new))
                .param("languages", p.languages().toArray(String[]::new))
                .param("introduction", p.introduction())
                .param("seen", seen)
                .update() == 1;
    }

    public boolean stand(UUID person, EntryStatus status, StatusGround ground, LocalDate since, String note, long seen) {
        return database.sql("""
                        update mediator_entry set status = :status, ground = :ground, status_since = :since, note = :note, version = version + 1
                        where person = :person and version = :seen""")
                .param("person", person)
                .param("status", status.name())
                .param("ground", ground.name())
                .param("since", since)
                .param("note", note)
                .param("seen", seen)
                .update() == 1;
    }
}
