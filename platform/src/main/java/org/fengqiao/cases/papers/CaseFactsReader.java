package org.fengqiao.cases.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the heading of a case and its parties, as far as the asker may see them. */
@Component
class CaseFactsReader implements CaseRecords {

    private final JdbcClient db;

    CaseFactsReader(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<CaseFacts> find(UUID caseId) {
        return db.sql("select id, dispute_id, court_code, number, title, cause from cases where id = ?")
                .param(caseId)
                .query((r, _) -> new CaseFacts(
                        r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getString(3), r.getString(4), r.getString(5),
                        r.getString(6), sides(caseId)))
                .optional();
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
                r.getString(5), r.getString(6), r.getString(7), r.getObject(8, UUID.class), r.getBoolean(9));
    }
}
