package org.fengqiao.courts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps the directory: what is entered replaces what was read, and each change is written down with who made it. Runs inside its caller's
 * transaction, as the system.
 */
@Service
public class DirectoryBook {

    private static final String CHANGES =
            "select at, by_name, before::text, after::text from directory_change where %s order by id desc limit 100";

    private final JdbcClient db;
    private final Courts courts;

    DirectoryBook(JdbcClient db, Courts courts) {
        this.db = db;
        this.courts = courts;
    }

    /** Who changes something. */
    public record Hand(UUID person, String name) {}

    /**
     * One change of one entry.
     *
     * @param before the row as it was, as JSON; null where it was entered
     * @param after the row as it is since, as JSON
     */
    public record Change(Instant at, String byName, @Nullable String before, String after) {}

    /** Somebody changed the entry since it was read, or entered one of the same code. */
    public static final class Changed extends RuntimeException {
        Changed() {
            super(null, null, false, false);
        }
    }

    public List<DirectoryEntry.Court> courts() {
        return db.sql("select code, name, appeals_to, revision from court order by code").query(DirectoryEntry.Court.class).list();
    }

    /** The units of a court, closed ones last. */
    public List<DirectoryEntry.Unit> units(String court) {
        return db.sql("select code, court, name, kind, closed, townships, revision from court_unit where court = ? order by closed, position, code")
                .param(court).query((rs, _) -> unit(rs)).list();
    }

    /** All organisations, those not offered last. */
    public List<DirectoryEntry.Organisation> organisations() {
        return db.sql("""
                        select o.id, o.name, o.kind, o.speciality, o.phone, o.active, o.revision,
                               (select array_agg(c.court order by c.court) from organisation_court c where c.organisation = o.id) as courts
                        from organisation o order by o.active desc, o.kind, o.name""")
                .query(DirectoryBook::organisation)
                .list();
    }

    /** The latest changes of a court and its units. */
    public List<Change> changesOfCourt(String code) {
        return db.sql(CHANGES.formatted("kind = 'COURT' and key = :key or kind = 'UNIT' and after ->> 'court' = :key")).param("key", code).query(Change.class).list();
    }

    /** The latest changes of an organisation. */
    public List<Change> changesOfOrganisation(UUID id) {
        return db.sql(CHANGES.formatted("kind = 'ORGANISATION' and key = :key")).param("key", id.toString()).query(Change.class).list();
    }

    public void enter(DirectoryEntry.Court c, Hand hand) {
        var row = new Row("COURT", "court", "code", c.code());
        var before = before(row);
        written(c.revision() == 0
                ? db.sql("""
                                insert into court (code, name, level, province, appeals_to, provenance)
                                values (:code, :name, :level, left(:code, 1), :above, 'SEEN') on conflict (code) do nothing""")
                        .param("code", c.code()).param("name", c.name()).param("level", c.level().name()).param("above", c.appealsTo()).update()
                : db.sql("update court set name = :name, appeals_to = :above, revision = revision + 1 where code = :code and revision = :revision")
                        .param("name", c.name()).param("above", c.appealsTo()).param("code", c.code()).param("revision", c.revision()).update());
        note(row, before, hand);
    }

    public void enter(DirectoryEntry.Unit u, Hand hand) {
        var row = new Row("UNIT", "court_unit", "code", u.code());
        var before = before(row);
        written(u.revision() == 0
                ? db.sql("""
                                insert into court_unit (code, court, name, kind, townships, position)
                                values (?, ?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from court_unit where court = ?))
                                on conflict (code) do nothing""")
                        .params(u.code(), u.court(), u.name(), u.kind().name(), u.townships().toArray(String[]::new), u.court()).update()
                : db.sql("update court_unit set name = ?, kind = ?, closed = ?, townships = ?, revision = revision + 1 where code = ? and court = ? and revision = ?")
                        .params(u.name(), u.kind().name(), u.closed(), u.townships().toArray(String[]::new), u.code(), u.court(), u.revision()).update());
        note(row, before, hand);
    }

    public void enter(DirectoryEntry.Organisation o, Hand hand) {
        var row = new Row("ORGANISATION", "organisation", "id", o.id().toString());
        var before = before(row);
        written(o.revision() == 0
                ? db.sql("insert into organisation (id, name, kind, speciality, phone, active) values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                        .params(o.id(), o.name(), o.kind().name(), o.speciality(), o.phone(), o.active()).update()
                : db.sql("""
                                update organisation set name = ?, kind = ?, speciality = ?, phone = ?, active = ?, revision = revision + 1
                                where id = ? and revision = ?""")
                        .params(o.name(), o.kind().name(), o.speciality(), o.phone(), o.active(), o.id(), o.revision()).update());
        db.sql("delete from organisation_court where organisation = ?").param(o.id()).update();
        for (var court : o.courts()) {
            db.sql("insert into organisation_court (organisation, court) values (?, ?)").params(o.id(), court).update();
        }
        note(row, before, hand);
    }

    /** Writes down that a figure was set, and what had counted there before. */
    public void noted(Figure set, Figure before, Hand hand) {
        notedFigure(set, before, "jsonb_build_object('value', :value, 'provenance', :provenance, 'from', :from, 'verified', cast(:verified as boolean))", hand);
    }

    /** Writes down that a figure was taken back before it counted. */
    public void notedWithdrawn(Figure withdrawn, Hand hand) {
        notedFigure(withdrawn, withdrawn, "jsonb_build_object('withdrawn', :from)", hand);
    }

    private void notedFigure(Figure figure, Figure before, String after, Hand hand) {
        db.sql("""
                        insert into directory_change (by_id, by_name, kind, key, before, after)
                        values (:by, :name, 'PARAMETER', :key, jsonb_build_object('value', :was, 'provenance', :wasFrom, 'from', :since,
                                'verified', cast(:wasVerified as boolean)), %s)""".formatted(after))
                .param("by", hand.person()).param("name", hand.name()).param("key", placed(figure.key(), figure.scope()))
                .param("was", before.value()).param("wasFrom", before.provenance()).param("since", before.validFrom().toString())
                .param("wasVerified", before.verified()).param("value", figure.value()).param("provenance", figure.provenance())
                .param("from", figure.validFrom().toString()).param("verified", figure.verified())
                .update();
    }

    /** Writes down a change of what another module keeps: what it said before, null where it is new, and what it says since, as JSON. */
    public void noted(String kind, String key, @Nullable String before, String after, Hand hand) {
        db.sql("""
                        insert into directory_change (by_id, by_name, kind, key, before, after)
                        values (:by, :name, :kind, :key, cast(:before as jsonb), cast(:after as jsonb))""")
                .param("by", hand.person()).param("name", hand.name()).param("kind", kind).param("key", key)
                .param("before", before).param("after", after)
                .update();
    }

    /** The latest changes written down by {@link #noted(String, String, String, String, Hand)}. */
    public List<Change> changesOf(String kind, String key) {
        return db.sql(CHANGES.formatted("kind = :kind and key = :key")).param("kind", kind).param("key", key).query(Change.class).list();
    }

    /** The latest changes of the figures of one parameter at one place. */
    public List<Change> changesOfFigure(String key, String scope) {
        return changesOf("PARAMETER", placed(key, scope));
    }

    private static String placed(String key, String scope) {
        return key + "/" + scope;
    }

    /** Where an entry lies. */
    private record Row(String kind, String table, String column, String key) {

        String where() {
            return " from " + table + " r where cast(r." + column + " as text) = :key";
        }

        /** The row as JSON, with the courts of an organisation. */
        String json() {
            return table.equals("organisation")
                    ? "to_jsonb(r) || jsonb_build_object('courts', coalesce((select jsonb_agg(c.court order by c.court)"
                            + " from organisation_court c where c.organisation = r.id), '[]'))"
                    : "to_jsonb(r)";
        }
    }

    private @Nullable String before(Row row) {
        return db.sql("select (" + row.json() + ")::text" + row.where()).param("key", row.key()).query(String.class).optional().orElse(null);
    }

    private static void written(int rows) {
        if (rows == 0) {
            throw new Changed();
        }
    }

    private void note(Row row, @Nullable String before, Hand hand) {
        db.sql("insert into directory_change (by_id, by_name, kind, key, before, after) select :by, :name, :kind, :key, cast(:before as jsonb), "
                        + row.json() + row.where())
                .param("by", hand.person()).param("name", hand.name()).param("kind", row.kind()).param("key", row.key()).param("before", before)
                .update();
        courts.forget();
    }

    private static DirectoryEntry.Unit unit(ResultSet rs) throws SQLException {
        return new DirectoryEntry.Unit(
                rs.getString("code"), rs.getString("court"), rs.getString("name"), CourtUnit.Kind.valueOf(rs.getString("kind")),
                rs.getBoolean("closed"), DirectoryStore.strings(rs, "townships"), rs.getInt("revision"));
    }

    private static DirectoryEntry.Organisation organisation(ResultSet rs, int row) throws SQLException {
        return new DirectoryEntry.Organisation(
                rs.getObject("id", UUID.class), rs.getString("name"), OrganisationKind.valueOf(rs.getString("kind")), rs.getString("speciality"),
                rs.getString("phone"), DirectoryStore.strings(rs, "courts"), rs.getBoolean("active"), rs.getInt("revision"));
    }
}
