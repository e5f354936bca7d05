package org.fengqiao.service.serve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.instruments.Instruments;
import org.fengqiao.service.ServiceAttempt;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Service over HTTP: what was served, acknowledging it, recording what the post brought, and the proof. */
@RestController
class ServiceController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss").withZone(Moment.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(Moment.ZONE);

    private final Attempts attempts;
    private final Instruments instruments;
    private final Dossier dossier;
    private final CaseRecords cases;
    private final InstantSource clock;

    ServiceController(Attempts attempts, Instruments instruments, Dossier dossier, CaseRecords cases, InstantSource clock) {
        this.cases = cases;
        this.attempts = attempts;
        this.instruments = instruments;
        this.dossier = dossier;
        this.clock = clock;
    }

    record DeliveryView(
            UUID id, UUID instrumentId, String title, String to, String channel, String channelLabel, String address, Instant at, @Nullable Instant arrivedAt,
            @Nullable Instant readAt, @Nullable LocalDate deemedOn, @Nullable String basis, @Nullable String detail, @Nullable String failure) {

        static DeliveryView of(ServiceAttempt a) {
            return new DeliveryView(
                    a.id(), a.instrumentId(), a.title(), a.partyName(), a.channel().name(), a.channel().label(), a.address(), a.sentAt(), a.arrivedAt(),
                    a.readAt(), a.deemedOn(), a.basis(), a.detail(), a.failure());
        }
    }

    /** What became of a piece of mail. */
    enum Post {
        SIGNED,
        /** Come back for a reason that lies with the recipient (最高人民法院专递规定第11条). */
        RETURNED,
        /** Lost, or come back for another reason: no service. */
        UNDELIVERED
    }

    /** @param reason why it came to nothing; needed where it did */
    record Mail(
            @NotNull(message = "请选择是签收还是退回") Post post,
            @NotNull(message = "请填写日期") LocalDate on,
            @Nullable @Size(max = 400, message = "说明太长，最多 400 字") String reason) {}

    @GetMapping("/api/cases/{id}/deliveries")
    @Transactional
    public List<DeliveryView> ofCase(@PathVariable UUID id) {
        CurrentViewer.require();
        cases.find(id).orElseThrow(() -> Problem.notFound("这个案件"));
        return attempts.ofCase(id).stream().map(DeliveryView::of).toList();
    }

    /** The recipient confirms having received it. */
    @PostMapping("/api/deliveries/{id}/acknowledge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void acknowledge(@PathVariable UUID id) {
        var attempt = require(id);
        if (!CurrentViewer.require().person().equals(attempt.personId())) {
            throw Problem.notFound("这次送达");
        }
        if (attempt.consent() == Consent.NONE) {
            throw new Problem(HttpStatus.CONFLICT, "service/by-mail", "这份文书邮寄送达", "以签收邮件为准，不用在这里确认").instead("想在本平台收的，请先同意电子送达");
        }
        attempts.replied(id, clock.instant());
    }

    /** Somebody of the court records that mail was signed for or came back; a day once reached stays. */
    @PostMapping("/api/deliveries/{id}/mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void mail(@PathVariable UUID id, @Valid @RequestBody Mail body) {
        var attempt = require(id);
        var clerk = CurrentViewer.require();
        if (!clerk.worksAt(attempt.court()) || attempt.channel() != Channel.MAIL) {
            throw Problem.notFound("这次邮寄");
        }
        if (body.on().isBefore(day(attempt.sentAt())) || body.on().isAfter(day(clock.instant()))) {
            throw invalid("/on", "日期应在寄出之日（" + day(attempt.sentAt()) + "）到今天之间");
        }
        if (!recorded(id, body, clerk.person())) {
            throw new Problem(HttpStatus.CONFLICT, "service/recorded", "已经登记过", "这次邮寄的结果已经登记，请刷新页面查看");
        }
    }

    private boolean recorded(UUID id, Mail body, UUID clerk) {
        var at = body.on().atStartOfDay(Moment.ZONE).toInstant();
        return switch (body.post()) {
            case SIGNED -> attempts.mail(id, at, null, clerk);
            case RETURNED -> attempts.mail(id, null, at, clerk);
            case UNDELIVERED -> {
                if (body.reason() == null || body.reason().isBlank()) {
                    throw invalid("/reason", "请写明退回的原因，或者在哪里查不到了");
                }
                yield attempts.failed(id, body.on() + "：" + body.reason().strip(), clerk);
            }
        };
    }

    private static Problem invalid(String at, String wrong) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "service/invalid", "请检查填写的内容", wrong).flaws(List.of(new Problem.Flaw(at, wrong)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Moment.ZONE);
    }

    @GetMapping(path = "/api/deliveries/{id}/proof", produces = MediaType.APPLICATION_PDF_VALUE)
    @Transactional
    public byte[] proof(@PathVariable UUID id) {
        CurrentViewer.require();
        var attempt = require(id);
        if (attempt.deemedOn() == null || attempt.deemedOn().isAfter(day(clock.instant()))) {
            throw new Problem(HttpStatus.CONFLICT, "service/not-served", "还不能出具凭证", "这次送达还没有完成").instead("请等待受送达人查收，或者改用其他方式送达");
        }
        cases.find(attempt.caseId()).orElseThrow(() -> Problem.notFound("这次送达"));
        return instruments.preview("service-proof", attempt.caseId(), data(attempt));
    }

    private Map<String, Object> data(ServiceAttempt a) {
        var data = new LinkedHashMap<String, Object>();
        data.put("instrument", a.title());
        data.put("recipient", a.partyName());
        data.put("channel", a.channel().label());
        data.put("address", a.address());
        data.put("sentAt", time(a, a.sentAt()));
        put(data, "arrivedAt", a, a.arrivedAt());
        put(data, "readAt", a, a.readAt());
        if (a.detail() != null) {
            data.put("detail", a.detail());
        }
        data.put("deemedOn", String.valueOf(a.deemedOn()));
        data.put("basis", a.basis() == null ? "" : a.basis());
        data.put("sha256", dossier.find(a.pdf()).map(DossierFile::sha256).orElse(""));
        data.put("date", String.valueOf(a.deemedOn()));
        return data;
    }

    private static void put(Map<String, Object> data, String key, ServiceAttempt a, @Nullable Instant at) {
        if (at != null) {
            data.put(key, time(a, at));
        }
    }

    private static String time(ServiceAttempt a, Instant at) {
        return (a.byHand() ? DAY : TIME).format(at);
    }

    private ServiceAttempt require(UUID id) {
        return attempts.find(id).orElseThrow(() -> Problem.notFound("这次送达"));
    }
}
