package org.fengqiao.imports;

import java.time.InstantSource;
import org.fengqiao.imports.store.Jobs;
import org.fengqiao.imports.store.Jobs.Job;
import org.fengqiao.notices.Announcement;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the courts what a file has brought them: one message for all of it. Runs inside its caller's transaction. */
@Component
class BroughtIn {

    private final Jobs jobs;
    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    BroughtIn(Jobs jobs, JdbcClient database, JsonMapper json, InstantSource clock) {
        this.jobs = jobs;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void of(Job job) {
        for (var opened : jobs.openedAt(job.id())) {
            var notice = new NoticeKind(
                    "imports.done", "批量导入了 " + opened.disputes() + " 件纠纷", "“" + job.name() + "”已经导入，请在“本院案件”里为其中的诉前调解指定调解员。", false);
            var payload = json.writeValueAsString(new Announcement(Office.MEDIATION_CLERK, opened.court(), notice));
            database.sql(Outbox.INSERT)
                    .params(Outbox.values(Announcement.KIND, "import/" + job.id() + "/" + opened.court(), opened.court(), payload, clock.instant()))
                    .update();
        }
    }
}
