package org.fengqiao.video.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.notices.LiveEvents;
import org.fengqiao.video.store.Attendance;
import org.fengqiao.video.store.Call;
import org.fengqiao.video.store.Calls;
import org.fengqiao.video.store.Presence;
import org.fengqiao.video.web.CallView.PageView;
import org.fengqiao.video.web.CallView.SeatView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Being in a video call: coming, giving signs of life, leaving, ending it. */
@RestController
@RequestMapping(path = "/api", produces = "application/json")
class CallController {

    /** A page that has given no sign of life for so long is gone: three beats of five seconds, and a little. */
    private static final Duration GONE = Duration.ofSeconds(17);

    /** Pages connect each with each: more than this a phone does not carry. */
    private static final int MOST = 6;

    private final Cases cases;
    private final Calls calls;
    private final IceServers ice;
    private final LiveEvents live;
    private final InstantSource clock;

    CallController(Cases cases, Calls calls, IceServers ice, LiveEvents live, InstantSource clock) {
        this.cases = cases;
        this.calls = calls;
        this.ice = ice;
        this.live = live;
        this.clock = clock;
    }

    /** A call in the list of its case. */
    record CallRow(
            UUID id, String purpose, String purposeLabel, boolean open, Instant openedAt, @Nullable Instant endedAt, List<Attendance> people) {}

    @GetMapping("/cases/{id}/calls")
    @Transactional
    public List<CallRow> list(@PathVariable UUID id) {
        cases.see(id);
        var now = clock.instant();
        var people = calls.attendance(id);
        return calls.of(id).stream()
                .map(c -> new CallRow(
                        c.id(), c.purpose().name(), c.purpose().label(), c.isOpenAt(now), c.openedAt(), c.endedAt(), people.getOrDefault(c.id(), List.of())))
                .toList();
    }

    @GetMapping("/calls/{id}")
    @Transactional(readOnly = true)
    public CallView read(@PathVariable UUID id) {
        return view(find(id));
    }

    @PutMapping("/calls/{id}/pages/{page}")
    @Transactional
    public CallView stay(@PathVariable UUID id, @PathVariable UUID page) {
        var call = open(id);
        var me = CurrentViewer.require().person();
        var now = clock.instant();
        if (calls.present(id, now.minus(GONE)).stream().filter(p -> !p.id().equals(page)).count() >= MOST) {
            throw new Problem(HttpStatus.CONFLICT, "video/full", "视频里的人满了", "同时最多 " + MOST + " 个画面")
                    .instead("请等别人退出后再进，同一个人不要用几台设备");
        }
        switch (calls.stay(id, page, me, now)) {
            case CAME -> tellOthers(call, me);
            case STAYED -> { }
            case TAKEN -> throw Problem.notFound("这个画面");
        }
        return view(call);
    }

    @DeleteMapping("/calls/{id}/pages/{page}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void leave(@PathVariable UUID id, @PathVariable UUID page) {
        var call = find(id);
        var me = CurrentViewer.require().person();
        calls.leave(id, page, me, clock.instant());
        tellOthers(call, me);
    }

    @PostMapping("/calls/{id}/end")
    @Transactional
    public CallView end(@PathVariable UUID id) {
        var call = find(id);
        var me = CurrentViewer.require().person();
        if (!call.openedBy().equals(me)) {
            throw new Problem(HttpStatus.FORBIDDEN, "video/not-conducting", "不能结束视频", "只有主持视频的人能让大家结束")
                    .instead("您可以自己退出，别人不受影响");
        }
        calls.end(id, clock.instant());
        tellOthers(call, me);
        return view(find(id));
    }

    private Call find(UUID id) {
        return calls.find(id).orElseThrow(() -> Problem.notFound("这次视频"));
    }

    private Call open(UUID id) {
        var call = find(id);
        if (!call.isOpenAt(clock.instant())) {
            throw new Problem(HttpStatus.CONFLICT, "video/ended", "视频已经结束", "主持的人结束了这次视频，或者很久没有人在里面")
                    .instead("需要再谈的，请主持的人重新发起");
        }
        return call;
    }

    private void tellOthers(Call call, UUID me) {
        live.tell(calls.others(call.id(), me), "call", call.caseId());
    }

    private CallView view(Call call) {
        var me = CurrentViewer.require().person();
        var now = clock.instant();
        var present = calls.present(call.id(), now.minus(GONE));
        var seats = calls.seats(call.id()).stream()
                .map(s -> new SeatView(s.person(), s.name(), s.capacity(), s.conducts(), s.person().equals(me), pages(present, s.person())))
                .toList();
        return new CallView(
                call.id(), call.caseId(), call.caseTitle(), call.purpose().name(), call.purpose().label(), call.isOpenAt(now),
                call.openedBy().equals(me), call.openedAt(), call.endedAt(), seats, ice.forPerson(me), ice.relayOnly());
    }

    private static List<PageView> pages(List<Presence> present, UUID person) {
        return present.stream().filter(p -> p.person().equals(person)).map(p -> new PageView(p.id(), p.joinedAt())).toList();
    }
}
