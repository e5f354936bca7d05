package org.fengqiao.operations;

import java.time.InstantSource;
import java.time.LocalDate;
import org.fengqiao.procedure.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What still hangs on a unit of a court. Runs inside its caller's transaction, as the system. */
@Component
class UnitInUse {

    private final JdbcClient database;
    private final InstantSource clock;

    UnitInUse(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param openCases cases of the unit that are not closed
     * @param holders people who hold an office in it today or later
     */
    record Use(int openCases, int holders) {

        boolean none() {
            return openCases == 0 && holders == 0;
        }
    }

    Use of(String unit) {
        return database.sql("""
                        select (select count(*) from cases where unit_code = :unit and not final) as open_cases,
                               (select count(distinct person) from office_held where unit = :unit and (held_until is null or held_until >= :today)) as holders""")
                .param("unit", unit)
                .param("today", LocalDate.ofInstant(clock.instant(), Moment.ZONE))
                .query(Use.class)
                .single();
    }
}
