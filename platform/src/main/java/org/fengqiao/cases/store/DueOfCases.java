package org.fengqiao.cases.store;

import java.util.Collection;
import java.util.UUID;
import org.fengqiao.deadlines.DueMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the day by which cases are put in order, the earliest of what runs, when periods were reckoned anew. */
@Component
class DueOfCases implements DueMoved {

    private final JdbcClient database;

    DueOfCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void moved(Collection<UUID> cases) {
        database.sql("""
                        update cases c
                        set due_on = (select min(p.due_on) from period p where p.case_id = c.id and p.status = 'RUNNING')
                        where c.id in (:cases)""")
                .param("cases", cases)
                .update();
    }
}
