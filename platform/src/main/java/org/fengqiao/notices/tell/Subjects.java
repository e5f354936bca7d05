package org.fengqiao.notices.tell;

import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.notices.tell.Teller.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a notice says of the case it is about. */
@Component
class Subjects {

    private final JdbcClient database;

    Subjects(JdbcClient database) {
        this.database = database;
    }

    About of(UUID caseId) {
        return database.sql("select id, court_code, unit_code, title, cause, due_on from cases where id = ?")
                .param(caseId)
                .query((r, _) -> new About(
                        r.getObject(1, UUID.class), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                        r.getObject(6, LocalDate.class)))
                .single();
    }
}
