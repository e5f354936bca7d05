package org.fengqiao.service.serve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Moment;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.fengqiao.service.ServiceAttempt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where an attempt came to nothing, somebody of the court serves the same instrument on the same side in another way, and records it. */
@RestController
class OtherWayController {

    private final Attempts attempts;
    private final InstantSource clock;

    OtherWayController(Attempts attempts, InstantSource clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param on when it was posted, handed over, left or published
     * @param address where to; needed for mail
     * @param detail who signed, who witnessed, or where the notice was published and why; needed for every way but mail
     * @param abroad whether the recipient has no domicile in the country, by which a public notice runs longer
     */
    record OtherWay(
            @NotNull(message = "请选择送达方式") Channel channel,
            @NotNull(message = "请填写日期") LocalDate on,
            @Nullable @Size(max = 200, message = "地址太长") String address,
            @Nullable @Size(max = 500, message = "说明太长，最多 500 字") String detail,
            @Nullable Boolean abroad) {

        OtherWay {
            address = said(address);
            detail = said(detail);
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** The same key again changes nothing. */
    @PostMapping("/api/deliveries/{id}/other-way")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void serve(@PathVariable UUID id, @RequestHeader(name = Problem.KEY, required = false) @Nullable UUID key, @Valid @RequestBody OtherWay wish) {
        var before = attempts.find(id).orElseThrow(() -> Problem.notFound("这次送达"));
        var clerk = CurrentViewer.require();
        if (!clerk.worksAt(before.court())) {
            throw Problem.notFound("这次送达");
        }
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        var flaws = flaws(wish, attempts.issued(before), today);
        if (!flaws.isEmpty()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "service/invalid", "请检查填写的内容", flaws.getFirst().detail()).flaws(flaws);
        }
        if (key == null) {
            throw Problem.noKey();
        }
        if (attempts.find(key).isPresent()) {
            return;
        }
        if (attempts.served(before, today)) {
            throw new Problem(HttpStatus.CONFLICT, "service/served", "已经送达", "这份文书对" + before.partyName() + "已经送达，不用再送");
        }
        attempts.again(attempt(key, before, wish), before.id(), clerk.person(), wish.detail(), Boolean.TRUE.equals(wish.abroad()));
    }

    private static List<Flaw> flaws(OtherWay wish, LocalDate issued, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        if (!wish.channel().isByHand()) {
            flaws.add(new Flaw("/channel", "电子送达由系统进行，请选择其他方式"));
        }
        if (wish.on().isBefore(issued) || wish.on().isAfter(today)) {
            flaws.add(new Flaw("/on", "日期应在文书发出之日（" + issued + "）到今天之间"));
        }
        if (wish.channel() == Channel.MAIL && wish.address() == null) {
            flaws.add(new Flaw("/address", "请填写寄往的地址"));
        }
        if (wish.channel() != Channel.MAIL && wish.detail() == null) {
            flaws.add(new Flaw("/detail", switch (wish.channel()) {
                case PUBLICATION -> "请写明公告登在哪里、为什么公告";
                case LEAVING -> "请写明拒收的经过和见证";
                default -> "请写明由谁签收";
            }));
        }
        return flaws;
    }

    private static ServiceAttempt attempt(UUID id, ServiceAttempt before, OtherWay wish) {
        var at = wish.on().atStartOfDay(Moment.ZONE).toInstant();
        var address = wish.address() == null ? wish.channel().label() : wish.address();
        return new ServiceAttempt(
                id, before.instrumentId(), before.caseId(), before.court(), before.title(), before.pdf(), before.partyId(), before.partyName(),
                before.personId(), wish.channel(), address, Consent.NONE, at, wish.channel() == Channel.MAIL ? null : at, null, null, null, null, null, null, true);
    }
}
