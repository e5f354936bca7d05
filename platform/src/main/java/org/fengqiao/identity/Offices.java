package org.fengqiao.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who holds which office, and until when. */
@Service
public class Offices {

    private static final String TODAY = " h.held_from <= :today and (h.held_until is null or h.held_until >= :today)"
            + " and not exists (select from account a where a.person = p.id and a.status = 'DISABLED')";

    private final JdbcClient db;
    private final Clock clock;
    private final Viewers viewers;

    Offices(JdbcClient db, Clock clock, Viewers viewers) {
        this.db = db;
        this.clock = clock;
        this.viewers = viewers;
    }

    /**
     * A term of office (任期).
     *
     * @param until last day, inclusive; null while open
     */
    public record Term(UUID id, UUID person, OfficeHeld held, LocalDate from, @Nullable LocalDate until) {}

    /** Who holds an office today: at a court and in a unit only, where they are named. */
    public List<Holder> holders(Office office, @Nullable String court, @Nullable String unit) {
        return db.sql("""
                        select p.id as person, p.name, h.office, h.court, h.unit, h.scope, h.organisation
                        from office_held h join person p on p.id = h.person
                        where h.office = :office and (cast(:court as text) is null or h.court = :court) and (cast(:unit as text) is null or h.unit = :unit) and""" + TODAY + " order by p.name, p.id")
                .param("office", office.name())
                .param("court", court)
                .param("unit", unit)
                .param("today", LocalDate.now(clock))
                .query((rs, _) -> new Holder(rs.getObject("person", UUID.class), rs.getString("name"), held(rs)))
                .list();
    }

    /** A term by its id. */
    public Optional<Term> term(UUID id) {
        return db.sql("select id, person, office, court, unit, scope, organisation, held_from, held_until from office_held where id = :id")
                .param("id", id)
                .query((rs, _) -> term(rs))
                .optional();
    }

    /** All terms of a person, past ones too, newest first. */
    public List<Term> termsOf(UUID person) {
        return db.sql("select id, person, office, court, unit, scope, organisation, held_from, held_until from office_held where person = :p order by held_from desc, id")
                .param("p", person)
                .query((rs, _) -> term(rs))
                .list();
    }

    /** Gives an office; the same id again changes that term. */
    public void grant(Term term, @Nullable UUID by) {
        var held = term.held();
        db.sql("""
                        insert into office_held (id, person, office, court, unit, organisation, scope, held_from, held_until, granted_by)
                        values (:id, :person, :office, :court, :unit, :organisation, :scope, :from, :until, :by)
                        on conflict (id) do update set office = excluded.office, court = excluded.court, unit = excluded.unit, organisation = excluded.organisation,
                            scope = excluded.scope, held_from = excluded.held_from, held_until = excluded.held_until, granted_by = excluded.granted_by""")
                .param("id", term.id())
                .param("person", term.person())
                .param("office", held.office().name())
                .param("court", held.court())
                .param("unit", held.unit())
                .param("organisation", held.organisation())
                .param("scope", held.scope().name())
                .param("from", term.from())
                .param("until", term.until())
                .param("by", by)
                .update();
        viewers.forget(term.person());
    }

    /** Ends a term; {@code lastDay} is its last day. False where there is no such open term. */
    public boolean end(UUID term, LocalDate lastDay) {
        var person = db.sql("update office_held set held_until = greatest(:day, held_from) where id = :id and (held_until is null or held_until > :day) returning person")
                .param("day", lastDay)
                .param("id", term)
                .query(UUID.class)
                .optional();
        person.ifPresent(viewers::forget);
        return person.isPresent();
    }

    private static Term term(ResultSet rs) throws SQLException {
        return new Term(
                rs.getObject("id", UUID.class),
                rs.getObject("person", UUID.class),
                held(rs),
                rs.getObject("held_from", LocalDate.class),
                rs.getObject("held_until", LocalDate.class));
    }

    static OfficeHeld held(ResultSet rs) throws SQLException {
        return new OfficeHeld(
                Office.valueOf(rs.getString("office")),
                rs.getString("court"),
                rs.getString("unit"),
                Scope.valueOf(rs.getString("scope")),
                rs.getObject("organisation", UUID.class));
    }
}
