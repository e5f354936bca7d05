package org.fengqiao.courts;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads and sets the figures that differ from place to place. The narrowest scope wins, then the latest start. */
@Service
public class Figures {

    private static final String COLUMNS = "key, scope, valid_from, value, unit, label, provenance, verified";

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    /** The figure in force for a court on a day. */
    public Optional<Figure> find(String key, String court, LocalDate on) {
        return db.sql("select " + COLUMNS + " from parameter where key = :key and scope in ('*', left(:court, 1), :court)"
                        + " and valid_from <= :on order by length(scope) desc, (scope = '*'), valid_from desc limit 1")
                .param("key", key)
                .param("court", court)
                .param("on", on)
                .query(Figure.class)
                .optional();
    }

    /** As {@link #find}, for figures every court must have. */
    public Figure require(String key, String court, LocalDate on) {
        return find(key, court, on).orElseThrow(() -> new NoSuchElementException("no figure " + key + " for " + court));
    }

    public List<Figure> all() {
        return db.sql("select " + COLUMNS + " from parameter order by key, scope, valid_from desc").query(Figure.class).list();
    }

    /** Sets a figure from a day on; the same day again replaces it. */
    public void set(Figure figure) {
        db.sql("insert into parameter (" + COLUMNS + ") values (:key, :scope, :validFrom, :value, :unit, :label, :provenance, :verified)"
                        + " on conflict (key, scope, valid_from) do update set value = excluded.value, unit = excluded.unit,"
                        + " label = excluded.label, provenance = excluded.provenance, verified = excluded.verified")
                .paramSource(figure)
                .update();
    }

    /** Takes back a figure that does not count yet on a day; empty where there is none that begins later. */
    public Optional<Figure> withdraw(String key, String scope, LocalDate validFrom, LocalDate today) {
        return db.sql("delete from parameter where key = :key and scope = :scope and valid_from = :from and valid_from > :today returning " + COLUMNS)
                .param("key", key)
                .param("scope", scope)
                .param("from", validFrom)
                .param("today", today)
                .query(Figure.class)
                .optional();
    }
}
