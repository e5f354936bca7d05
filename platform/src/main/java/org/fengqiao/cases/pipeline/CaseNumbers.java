package org.fengqiao.cases.pipeline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statutory case numbers without gaps or doubles: the counter of a court, type and year is taken inside the act's own transaction,
 * so that a number exists exactly when its case has it.
 */
@Component
class CaseNumbers {

    private final JdbcClient database;

    CaseNumbers(JdbcClient database) {
        this.database = database;
    }

    String next(String court, String type, int year) {
        int ordinal = database.sql(
                        """
                        insert into case_counter as c (court_code, type_code, year, last) values (?, ?, ?, 1)
                        on conflict (court_code, type_code, year) do update set last = c.last + 1 returning last""")
                .params(court, type, year)
                .query(Integer.class)
                .single();
        return "（" + year + "）" + court + type + ordinal + "号";
    }
}
