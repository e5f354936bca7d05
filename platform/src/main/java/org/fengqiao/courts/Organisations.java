package org.fengqiao.courts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations beside the courts, shared by the courts of the alliance. */
@Service
public class Organisations {

    private static final String SELECT = """
            select o.id, o.name, o.kind, o.speciality, o.phone, o.demo,
                   (select array_agg(c.court order by c.court) from organisation_court c where c.organisation = o.id) as courts
            from organisation o""";

    private final JdbcClient db;

    Organisations(JdbcClient db) {
        this.db = db;
    }

    public Optional<Organisation> find(UUID id) {
        return db.sql(SELECT + " where o.id = :id").param("id", id).query(Organisations::map).optional();
    }

    /** Those on a court's register; all courts and all kinds where null. */
    public List<Organisation> list(@Nullable String court, @Nullable OrganisationKind kind) {
        return db.sql(SELECT + """
                         where o.active
                          and (cast(:kind as text) is null or o.kind = :kind)
                          and (cast(:court as text) is null
                               or exists (select from organisation_court c where c.organisation = o.id and c.court = :court))
                        order by o.kind, o.name""")
                .param("court", court)
                .param("kind", kind == null ? null : kind.name())
                .query(Organisations::map)
                .list();
    }

    /** Enters an organisation, or replaces the one with the same id. */
    @Transactional
    public void enter(Organisation o) {
        db.sql("""
                        insert into organisation (id, name, kind, speciality, phone, demo) values (:id, :name, :kind, :speciality, :phone, :demo)
                        on conflict (id) do update set name = excluded.name, kind = excluded.kind, speciality = excluded.speciality, phone = excluded.phone""")
                .param("id", o.id())
                .param("name", o.name())
                .param("kind", o.kind().name())
                .param("speciality", o.speciality())
                .param("phone", o.phone())
                .param("demo", o.demo())
                .update();
        db.sql("delete from organisation_court where organisation = :id").param("id", o.id()).update();
        for (var court : o.courts()) {
            db.sql("insert into organisation_court (organisation, court) values (:id, :court)").param("id", o.id()).param("court", court).update();
        }
    }

    /** Those a court may entrust a dispute to: on its register, mediating, and with somebody to put it before. */
    public List<Organisation> entrustable(String court) {
        return db.sql(SELECT + """
                         where o.active and o.kind <> 'LAW_FIRM'
                          and exists (select from organisation_court c where c.organisation = o.id and c.court = :court)
                          and exists (select from speakers_of(o.id, :court))
                        order by o.kind, o.name""")
                .param("court", court).query(Organisations::map).list();
    }

    private static Organisation map(ResultSet rs, int row) throws SQLException {
        return new Organisation(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                OrganisationKind.valueOf(rs.getString("kind")),
                rs.getString("speciality"),
                rs.getString("phone"),
                DirectoryStore.strings(rs, "courts"),
                rs.getBoolean("demo"));
    }
}
