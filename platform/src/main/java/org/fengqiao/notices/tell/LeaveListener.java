package org.fengqiao.notices.tell;

import java.time.InstantSource;
import org.fengqiao.identity.LeaveRecorded;
import org.fengqiao.notices.PersonalNotice;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whoever is acted for hears of what a desk has recorded in their name. */
@Component
class LeaveListener {

    private static final NoticeKind RECORDED = new NoticeKind(
            "identity.leave-recorded", "窗口为您登记了代办人", "{case}：法院窗口凭委托书登记了替您办事的人。不是您委托的，请马上在“账号与安全”里收回，或者拨打 12368。", true);

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    LeaveListener(JdbcClient database, JsonMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(LeaveRecorded leave) {
        var notice = json.writeValueAsString(new PersonalNotice(leave.caseId(), leave.principal(), RECORDED));
        database.sql(Outbox.INSERT).params(Outbox.values(PersonalNotice.KIND, "leave/" + leave.leave(), leave.court(), notice, clock.instant())).update();
    }
}
