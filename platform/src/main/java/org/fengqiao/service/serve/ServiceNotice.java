package org.fengqiao.service.serve;

import java.time.InstantSource;
import java.util.Set;
import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.instruments.InstrumentIssued;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Standing;
import org.fengqiao.service.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Points the sides to what was served. The message is no service itself (在线诉讼规则第32条). */
@Component
class ServiceNotice {

    private final JdbcClient db;
    private final JsonMapper json;
    private final InstantSource clock;

    ServiceNotice(JdbcClient db, JsonMapper json, InstantSource clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Orders one notice to each standing it was served on, in the running transaction. */
    void tell(CaseFacts facts, InstrumentIssued issued, Set<Standing> recipients) {
        var told = facts.sides().stream().map(CaseFacts.Side::standing).filter(recipients::contains).distinct().map(standing -> new Effect.Notify(standing, kind(facts, standing, issued))).toList();
        var request = json.writeValueAsString(new NoticeRequest(issued.caseId(), issued.court(), 0, told));
        db.sql(Outbox.INSERT)
                .params(Outbox.values(NoticeRequest.KIND, "served/" + issued.instrumentId(), issued.court(), request, clock.instant()))
                .update();
    }

    private static NoticeKind kind(CaseFacts facts, Standing standing, InstrumentIssued issued) {
        boolean here = facts.sides(standing).stream().allMatch(side -> Way.to(side).channel() == Channel.PLATFORM);
        var how = here ? "》已送达您的账户，请登录查看。" : "》已经发出，登录就能看；没有账户或者不同意电子送达的，以收到邮件为准。";
        return new NoticeKind("service.served", "法院文书送达", "{case}：《" + issued.title() + how, true);
    }
}
