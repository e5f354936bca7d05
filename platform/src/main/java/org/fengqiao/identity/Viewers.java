package org.fengqiao.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Looks viewers up and keeps them for some seconds, since every request asks. A change made on this node shows at once, on another node
 * within {@value #KEPT_SECONDS} seconds; a term that ends at midnight is never outlived, because the day is part of what is kept.
 */
@Service
public class Viewers {

    static final int KEPT_SECONDS = 5;
    private static final int MOST = 50_000;

    private record Kept(Optional<Viewer> viewer, LocalDate day, long readAt) {}

    private final JdbcClient db;
    private final Clock clock;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    Viewers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The person as a viewer today; empty where there is no such person or the account is disabled. */
    public Optional<Viewer> find(UUID person) {
        var today = LocalDate.now(clock);
        var now = System.nanoTime();
        var have = kept.get(person);
        if (have == null || !have.day().equals(today) || now - have.readAt() > KEPT_SECONDS * 1_000_000_000L) {
            have = new Kept(read(person, today), today, now);
            if (kept.size() > MOST) {
                kept.clear();
            }
            kept.put(person, have);
        }
        return have.viewer();
    }

    /** Looks the person up again next time, after a change. */
    public void forget(UUID person) {
        kept.remove(person);
    }

    private Optional<Viewer> read(UUID person, LocalDate today) {
        record Row(String name, RealNameLevel level, boolean demo) {}
        return db.sql("""
                        select p.name, p.real_name_level as level, p.demo from person p
                        where p.id = :id and not exists (select from account a where a.person = p.id and a.status = 'DISABLED')""")
                .param("id", person)
                .query(Row.class)
                .optional()
                .map(row -> new Viewer(person, row.name(), offices(person, today), row.level(), row.demo()));
    }

    private List<OfficeHeld> offices(UUID person, LocalDate today) {
        return db.sql("""
                        select office, court, unit, scope, organisation from office_held
                        where person = :id and held_from <= :today and (held_until is null or held_until >= :today)
                        order by held_from, id""")
                .param("id", person)
                .param("today", today)
                .query((rs, _) -> Offices.held(rs))
                .list();
    }
}
