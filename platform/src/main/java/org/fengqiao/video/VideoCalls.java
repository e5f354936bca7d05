package org.fengqiao.video;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.fengqiao.notices.LiveEvents;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.notices.PersonalNotice;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.video.store.Calls;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Conducting video calls, for the modules whose cases they belong to. */
@Service
public class VideoCalls {

    private static final NoticeKind CALLED =
            new NoticeKind("video.called", "请进入视频", "{case}：正在视频等您，打开案件页面，点“进入视频”。手机、电脑都可以。", true);

    /** A call that is open now, by its id. */
    public record Called(UUID call) {}

    private final Calls calls;
    private final LiveEvents live;
    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    VideoCalls(Calls calls, LiveEvents live, JdbcClient database, JsonMapper json, InstantSource clock) {
        this.calls = calls;
        this.live = live;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Begins a call, or joins the one its conductor already has open for the same people; whoever may come is asked again. Those with a page open learn of
     * it at once, and a message goes out too: of a caucus to the people of that side alone.
     */
    @Transactional
    public Called call(CallRequest request, Actor conductor) {
        var now = clock.instant();
        var id = calls.openOf(request, conductor.person(), now).orElseGet(() -> calls.open(request, conductor, now));
        calls.seat(id, request);
        var asked = calls.others(id, conductor.person());
        live.tell(asked, "call", request.caseId());
        var key = "call/" + id + "/" + now.getEpochSecond() / 60;
        if (request.party() == null) {
            var told = request.sides().stream().map(side -> new Effect.Notify(side, CALLED)).toList();
            put(NoticeRequest.KIND, key, request.court(), new NoticeRequest(request.caseId(), request.court(), 0, told), now);
        } else {
            asked.forEach(person -> put(PersonalNotice.KIND, key + "/" + person, request.court(), new PersonalNotice(request.caseId(), person, CALLED), now));
        }
        return new Called(id);
    }

    private void put(String kind, String key, String court, Object message, Instant now) {
        database.sql(Outbox.INSERT).params(Outbox.values(kind, key, court, json.writeValueAsString(message), now)).update();
    }
}
