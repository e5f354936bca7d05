package org.fengqiao.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A dispute with one case for tests: its claimant, its respondent, its judge, and a stranger. */
public final class Courtroom {

    public static final String COURT = "沪0114";

    public final UUID dispute = UUID.randomUUID();
    public final UUID caseId = UUID.randomUUID();
    public final Viewer claimant = citizen("张三");
    public final Viewer respondent = citizen("李四");
    public final Viewer stranger = citizen("王五");
    public final Viewer judge = new Viewer(
            UUID.randomUUID(), "赵法官", List.of(new OfficeHeld(Office.JUDGE, COURT, null, Scope.COURT)), RealNameLevel.values()[0], true);
    public final String number = "（2026）沪0114民特" + Math.abs(caseId.hashCode()) + "号";

    private Courtroom() {}

    public static Courtroom open(JdbcClient db, TransactionTemplate transaction) {
        var room = new Courtroom();
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> room.write(db)));
        return room;
    }

    private void write(JdbcClient db) {
        db.sql("insert into dispute (id, court_code, story, claims, elements, channel, opened_by, opened_at) values (?, ?, '', '', '{}', 'WEB', ?, now())")
                .params(dispute, COURT, claimant.person())
                .update();
        db.sql("""
                        insert into cases (id, court_code, dispute_id, procedure, number, title, cause, state, final, version, schema_version, particulars,
                                           words, opened_at, updated_at)
                        values (?, ?, ?, 'test', ?, '张三与李四民间借贷纠纷', '民间借贷纠纷', 'OPEN', false, 1, 1, '{}', ''::tsvector, now(), now())""")
                .params(caseId, COURT, dispute, number)
                .update();
        side(db, claimant, "CLAIMANT", 0, true);
        side(db, respondent, "RESPONDENT", 1, null);
        Set.of(claimant, respondent, stranger, judge).forEach(v -> db.sql(
                        "insert into person (id, kind, name, real_name_level, elder, demo) values (?, 'NATURAL', ?, ?, false, true)")
                .params(v.person(), v.name(), RealNameLevel.values()[0].name())
                .update());
    }

    private void side(JdbcClient db, Viewer who, String standing, int position, @Nullable Boolean electronic) {
        var party = UUID.randomUUID();
        db.sql("insert into party (id, dispute_id, position, name, kind, phone, address, person_id, electronic_service) values (?, ?, ?, ?, 'NATURAL', ?, ?, ?, ?)")
                .params(party, dispute, position, who.name(), "1380000000" + position, "嘉定区演示路" + (position + 1) + "号", who.person(), electronic)
                .update();
        db.sql("insert into case_party (case_id, party_id, standing, position) values (?, ?, ?, ?)").params(caseId, party, standing, position).update();
        db.sql("insert into standing (case_id, person_id, standing, party_id, since) values (?, ?, ?, ?, ?)")
                .params(caseId, who.person(), standing, party, java.sql.Timestamp.from(Instant.EPOCH))
                .update();
    }

    public Placement.InCase in(Folder folder) {
        return new Placement.InCase(caseId, dispute, COURT, folder);
    }

    private static Viewer citizen(String name) {
        return new Viewer(UUID.randomUUID(), name, List.of(), RealNameLevel.values()[0], true);
    }
}
