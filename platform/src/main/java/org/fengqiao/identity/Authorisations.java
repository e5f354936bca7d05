package org.fengqiao.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may act for whom, recorded with its evidence. */
@Service
public class Authorisations {

    private static final String SELECT = "select * from authorisation";
    private static final String VALID = " status = 'ACTIVE' and valid_from <= :today and (valid_until is null or valid_until >= :today)";

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Authorisations(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody has given or been given, past and revoked ones too, newest first. */
    @Transactional(readOnly = true)
    public List<Authorisation> concerning(UUID person) {
        return db.sql(SELECT + " where principal = :p or agent = :p order by recorded_at desc, id").param("p", person).query(Authorisations::map).list();
    }

    @Transactional(readOnly = true)
    public Optional<Authorisation> find(UUID id) {
        return db.sql(SELECT + " where id = :id").param("id", id).query(Authorisations::map).optional();
    }

    /** Records one; the same id again changes nothing. */
    @Transactional
    public void record(Authorisation a) {
        db.sql("""
                        insert into authorisation (id, principal, agent, relation, dispute, special, valid_from, valid_until, evidence, recorded_by)
                        values (:id, :principal, :agent, :relation, :dispute, :special, :from, :until, :evidence, :by) on conflict (id) do nothing""")
                .param("id", a.id())
                .param("principal", a.principal())
                .param("agent", a.agent())
                .param("relation", a.relation().name())
                .param("dispute", a.dispute())
                .param("special", a.special())
                .param("from", a.from())
                .param("until", a.until())
                .param("evidence", a.evidence())
                .param("by", a.recordedBy())
                .update();
    }

    /** Records one given on paper, of which its principal is told. */
    @Transactional
    public void record(Authorisation a, LeaveGrounds.Paper paper) {
        record(a);
        events.publishEvent(new LeaveRecorded(a.id(), a.principal(), paper.caseId(), paper.court()));
    }

    @Transactional
    public void revoke(UUID id) {
        db.sql("update authorisation set status = 'REVOKED', revoked_at = now() where id = :id and status = 'ACTIVE'").param("id", id).update();
    }

    private static Authorisation map(ResultSet rs, int row) throws SQLException {
        return new Authorisation(
                rs.getObject("id", UUID.class),
                rs.getObject("principal", UUID.class),
                rs.getObject("agent", UUID.class),
                Authorisation.Relation.valueOf(rs.getString("relation")),
                rs.getObject("dispute", UUID.class),
                rs.getBoolean("special"),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_until", LocalDate.class),
                rs.getObject("evidence", UUID.class),
                rs.getObject("recorded_by", UUID.class),
                rs.getString("status").equals("REVOKED"));
    }
}
