package org.fengqiao.hostile;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.identity.CurrentViewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One thing of every kind that belongs to the claimant of a courtroom, each by its id. */
final class ForeignThings {

    private final Map<String, String> ids = new HashMap<>();
    private final JdbcClient db;

    private ForeignThings(JdbcClient db) {
        this.db = db;
    }

    static Map<String, String> of(Courtroom room, JdbcClient db, TransactionTemplate transaction) {
        var things = new ForeignThings(db);
        things.ids.put("case", room.caseId.toString());
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> things.write(room)));
        CurrentViewer.as(room.claimant, () -> {
            transaction.executeWithoutResult(_ -> things.writeOwn(room));
            return null;
        });
        return things.ids;
    }

    private void write(Courtroom room) {
        var party = db.sql("select party_id from standing where case_id = ? and person_id = ?").params(room.caseId, room.claimant.person()).query(UUID.class).single();
        ids.put("party", party.toString());
        put("notice", "insert into notice (id, person_id, court_code, kind, title, body, created_at) values (?, ?, ?, 'CASE', '消息', '内容', now())",
                room.claimant.person(), Courtroom.COURT);
        put("authorisation", """
                        insert into authorisation (id, principal, agent, relation, valid_from, recorded_by) values (?, ?, ?, 'RELATIVE', current_date, ?)""",
                room.claimant.person(), room.respondent.person(), room.claimant.person());
        ids.put("mediator", room.respondent.person().toString());
        db.sql("insert into mediator_entry (person, kept_by, since, status_since) values (?, ?, current_date, current_date)")
                .params(room.respondent.person(), Courtroom.COURT)
                .update();
        put("delivery", """
                        insert into service_attempt (id, instrument_id, case_id, dispute_id, court_code, title, pdf, party_id, party_name, person_id, channel,
                                                     address, consent, sent_at, proof)
                        values (?, gen_random_uuid(), ?, ?, ?, '裁定书', gen_random_uuid(), ?, '张三', ?, 'MAIL', '演示路', 'NONE', now(), '[]')""",
                room.caseId, room.dispute, Courtroom.COURT, party, room.claimant.person());
    }

    private void writeOwn(Courtroom room) {
        var me = room.claimant.person();
        put("draft", "insert into draft (id, person_id, kind, on_behalf, revision, content, created_at, updated_at) values (?, ?, 'mediation', false, 1, '{}', now(), now())", me);
        put("upload", "insert into dossier_upload (id, person_id, name, size, chunk_size, created_at) values (?, ?, 'a.pdf', 2, 4194304, now())", me);
        put("file", """
                        insert into dossier_file (id, dispute_id, case_id, court_code, folder, position, name, type, pages, size, sha256, sm3, scan, restricted,
                                                  uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, 'EVIDENCE', 1, 'a.pdf', 'PDF', 1, 1, 'x', 'x', 'NOT_SCANNED', false, ?, now())""",
                room.dispute, room.caseId, Courtroom.COURT, me);
        put("call", "insert into video_call (id, case_id, purpose, opened_by, opened_at) values (?, ?, 'MEDIATION', ?, now())", room.caseId, me);
        put("import", "insert into import_job (id, name, court_code, by_person, office, state, created_at) values (?, 'a.csv', ?, ?, 'MEDIATION_CLERK', 'RUNNING', now())",
                Courtroom.COURT, me);
        db.sql("insert into import_row (job_id, line, raw, status) values (?::uuid, 1, '', 'CAUSE')").param(ids.get("import")).update();
    }

    private void put(String kind, String sql, Object... values) {
        var id = UUID.randomUUID();
        db.sql(sql).param(id).params(values).update();
        ids.put(kind, id.toString());
    }
}
