package org.fengqiao.cases.store;

import java.time.InstantSource;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.procedure.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes note that somebody reads something of a case, whatever of it: once for each person, case and day. How often is counted by the case's own page,
 * so that a page that asks for many things at once is one reading. Runs inside its caller's transaction, which must not be read-only.
 */
@Component
public class Visits {

    private final JdbcClient database;
    private final InstantSource clock;

    Visits(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By a person; the system reads on nobody's behalf. */
    public void note(UUID caseId, String court) {
        var viewer = CurrentViewer.get();
        if (viewer == null) {
            return;
        }
        var office = viewer.offices().stream().filter(held -> held.court().equals(court)).map(OfficeHeld::office).map(Enum::name).findFirst().orElse("NONE");
        database.sql(
                        """
                        insert into reading (case_id, person_id, capacity, day, first_at, last_at, times)
                        select :case, :person,
                               coalesce((select standing from standing where case_id = :case and person_id = :person and (until is null or until > now())
                                         order by since limit 1), :office),
                               :day, now(), now(), 1
                        where not exists (select from reading where case_id = :case and person_id = :person and day = :day)
                        on conflict do nothing""")
                .param("case", caseId)
                .param("person", viewer.person())
                .param("office", office)
                .param("day", clock.instant().atZone(Moment.ZONE).toLocalDate())
                .update();
    }
}
