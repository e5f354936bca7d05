package org.fengqiao.cases.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.cases.store.Visits;
import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.identity.People;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the heading of a case and its parties, as far as the asker may see them. */
@Component
class CaseFactsReader implements CaseRecords {

    private final JdbcClient db;
    private final People people;
    private final Visits visits;

    CaseFactsReader(JdbcClient db, People people, Visits visits) {
        this.db = db;
        this.visits = visits;
        this.people = people;
    }

    @Override
    public Optional<CaseFacts> find(UUID caseId) {
        var found = read(caseId);
        found.ifPresent(facts -> visits.note(facts.caseId(), facts.court()));
        return found;
    }

    private Optional<CaseFacts> read(UUID caseId) {
        return db.sql("select id, dispute_id, court_code, number, title, cause from cases where id = ?")
                .param(caseId)
                .query((r, _) -> new CaseFacts(
                        r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getString(3), r.getString(4), r.getString(5),
                        r.getString(6), sides(caseId), handlers(caseId)))
                .optional();
    }

    private Map<Standing, String> handlers(UUID caseId) {
        var holders = new EnumMap<Standing, UUID>(Standing.class);
        db.sql("""
                        select standing, person_id from standing
                        where case_id = ? and standing in ('MEDIATOR', 'RESPONSIBLE_JUDGE', 'CLERK_OF_CASE') and (until is null or until > now())
                        order by since""")
                .param(caseId)
                .query((r, _) -> holders.put(Standing.valueOf(r.getString(1)), r.getObject(2, UUID.class)))
                .list();
        var names = people.names(holders.values());
        var handlers = new EnumMap<Standing, String>(Standing.class);
        holders.forEach((standing, person) -> handlers.put(standing, names.getOrDefault(person, "")));
        return handlers;
    }

    private List<CaseFacts.Side> sides(UUID caseId) {
        return db.sql("""
                        select p.id, cp.standing, p.kind, p.name, p.id_number, p.phone, p.address, p.person_id, p.electronic_service
                        from case_party cp join party p on p.id = cp.party_id where cp.case_id = ? order by cp.position""")
                .param(caseId)
                .query(CaseFactsReader::side)
                .list();
    }

    private static CaseFacts.Side side(ResultSet r, int row) throws SQLException {
        return new CaseFacts.Side(
                r.getObject(1, UUID.class), Standing.valueOf(r.getString(2)), Party.Kind.valueOf(r.getString(3)), r.getString(4),
                r.getString(5), r.getString(6), r.getString(7), r.getObject(8, UUID.class), r.getObject(9, Boolean.class));
    }
}
