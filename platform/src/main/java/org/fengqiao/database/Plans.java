package org.fengqiao.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database plans the statements of the running transaction. */
public final class Plans {

    private Plans() {}

    /** Anew for the court and person asked about, where the best plan depends on them; everything else is planned once for each connection. */
    public static void eachTime(JdbcClient database) {
        database.sql("set local plan_cache_mode = force_custom_plan").update();
    }
}
