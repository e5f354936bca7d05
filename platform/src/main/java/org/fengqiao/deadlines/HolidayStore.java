package org.fengqiao.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.law.period.CalendarYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the years. */
@Repository
class HolidayStore {

    private static final TypeReference<TreeMap<LocalDate, String>> DAYS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    HolidayStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<HolidayYear> all() {
        return database.sql("select year, source, off, work, built_in, revision from holiday_year order by year")
                .query((r, _) -> year(r)).list();
    }

    /** Whoever changes a year waits for the one before, so that revisions are seen in their order. */
    void lock() {
        database.sql("lock table holiday_year in share row exclusive mode").update();
    }

    void write(CalendarYear year, boolean builtIn) {
        database.sql("""
                        insert into holiday_year (year, source, off, work, built_in, revision)
                        values (:year, :source, cast(:off as jsonb), cast(:work as jsonb), :builtIn,
                                (select coalesce(max(revision), 0) + 1 from holiday_year))
                        on conflict (year) do update set source = excluded.source, off = excluded.off, work = excluded.work,
                                built_in = excluded.built_in, revision = excluded.revision""")
                .param("year", year.year())
                .param("source", year.source())
                .param("off", json.writeValueAsString(new TreeMap<>(year.off())))
                .param("work", json.writeValueAsString(new TreeMap<>(year.work())))
                .param("builtIn", builtIn)
                .update();
    }

    private HolidayYear year(ResultSet r) throws SQLException {
        return new HolidayYear(
                new CalendarYear(r.getInt("year"), r.getString("source"), days(r.getString("off")), days(r.getString("work"))),
                r.getBoolean("built_in"), r.getLong("revision"));
    }

    private Map<LocalDate, String> days(String text) {
        return json.readValue(text, DAYS);
    }
}
