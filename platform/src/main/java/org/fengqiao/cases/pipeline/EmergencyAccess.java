package org.fengqiao.cases.pipeline;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.database.Writes;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading a case one has no standing in, for a reason and a time (紧急查阅). Open to those who work at the case's court only, never to one who is
 * recused, and reported to its president at once.
 */
@Component
public class EmergencyAccess {

    private static final NoticeKind REPORT = new NoticeKind(
            "cases.emergency-access", "有人紧急查阅案件", "有工作人员以紧急理由查阅了与其无关的案件，理由已记录，请核查。", true);

    private final JdbcClient database;
    private final CaseWriter writer;
    private final OutboxWorker outbox;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    EmergencyAccess(
            JdbcClient database, CaseWriter writer, OutboxWorker outbox, JsonMapper json, PlatformTransactionManager transactions) {
        this.database = database;
        this.writer = writer;
        this.outbox = outbox;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Opens the case to the viewer until {@code now + span}; gives when it closes again. */
    public Instant grant(Viewer viewer, UUID caseId, String reason, Duration span, Instant now) {
        var until = now.plus(span);
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> grant(viewer, caseId, reason, now, until)));
        outbox.wake();
        return until;
    }

    private void grant(Viewer viewer, UUID caseId, String reason, Instant now, Instant until) {
        var person = viewer.person();
        var court = database.sql("select court_code from cases where id = ?").param(caseId).query(String.class).optional();
        boolean recused = database.sql(
                        "select exists (select from standing where case_id = ? and person_id = ? and standing = 'RECUSED')")
                .params(caseId, person)
                .query(Boolean.class)
                .single();
        if (court.isEmpty() || !viewer.worksAt(court.get()) || recused) {
            throw new CaseProblem.NotFound();
        }
        database.sql(
                        """
                        insert into standing (case_id, person_id, standing, since, until, reason) values (?, ?, ?, ?, ?, ?)
                        on conflict (case_id, person_id, standing, coalesce(party_id, '00000000-0000-0000-0000-000000000000'))
                        do update set since = excluded.since, until = excluded.until, reason = excluded.reason""")
                .params(caseId, person, Standing.EMERGENCY_READER.name(), Timestamp.from(now), Timestamp.from(until), reason)
                .update();
        var writes = new Writes();
        var notice = new NoticeRequest(caseId, court.get(), 0, List.of(new Effect.Notify(Office.PRESIDENT, REPORT)));
        Outbox.put(
                writes, NoticeRequest.KIND, caseId + "/emergency/" + person + "/" + now, court.get(),
                json.writeValueAsString(notice), now);
        writer.send(writes);
    }
}
