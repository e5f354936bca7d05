package org.fengqiao.notices.tell;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.notices.tell.Teller.About;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notices say of the cases they are about. */
@Component
class Subjects {

    private final JdbcClient database;

    Subjects(JdbcClient database) {
        this.database = database;
    }

    Map<UUID, About> of(Collection<UUID> cases) {
        var found = new HashMap<UUID, About>();
        database.sql("select id, court_code, unit_code, title, cause, due_on from cases where id = any (?)")
                .param(cases.stream().distinct().toArray(UUID[]::new))
                .query((RowCallbackHandler) r -> {
                    var id = r.getObject(1, UUID.class);
                    found.put(id, new About(id, r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getObject(6, LocalDate.class)));
                });
        return found;
    }
}
