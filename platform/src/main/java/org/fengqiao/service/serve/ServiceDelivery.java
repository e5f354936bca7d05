package org.fengqiao.service.serve;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.instruments.InstrumentIssued;
import org.fengqiao.instruments.InstrumentKinds;
import org.fengqiao.service.ServiceAttempt;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Serves an issued instrument on everybody it is meant for: into its account where it has one and does not decline, else it is left for the post. */
@Component
class ServiceDelivery implements OutboxHandler.Apart<Void> {

    private final CaseRecords cases;
    private final Dossier dossier;
    private final Attempts attempts;
    private final ServiceNotice notice;
    private final InstrumentKinds kinds;
    private final JsonMapper json;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    ServiceDelivery(
            CaseRecords cases, Dossier dossier, Attempts attempts, ServiceNotice notice, InstrumentKinds kinds, JsonMapper json, InstantSource clock,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.dossier = dossier;
        this.attempts = attempts;
        this.notice = notice;
        this.kinds = kinds;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return InstrumentIssued.KIND;
    }

    @Override
    public Optional<Void> deliver(OutboxMessage message) {
        var issued = json.readValue(message.payload(), InstrumentIssued.class);
        transaction.executeWithoutResult(_ -> {
            var facts = cases.find(issued.caseId()).orElseThrow();
            var pdf = dossier.find(issued.pdf()).orElseThrow();
            var recipients = kinds.require(issued.kind()).recipients();
            facts.sides().stream().filter(s -> recipients.contains(s.standing())).forEach(side -> serve(side, facts, issued, pdf, clock.instant()));
            notice.tell(facts, issued, recipients);
        });
        return Optional.empty();
    }

    private void serve(CaseFacts.Side side, CaseFacts facts, InstrumentIssued issued, DossierFile pdf, Instant now) {
        var person = side.person();
        var way = Way.to(side);
        var attempt = new ServiceAttempt(
                UUID.nameUUIDFromBytes((issued.instrumentId() + "/" + side.party() + "/" + way.channel()).getBytes(StandardCharsets.UTF_8)),
                issued.instrumentId(), facts.caseId(), facts.court(), issued.title(), issued.pdf(), side.party(), side.name(), person, way.channel(), way.address(),
                way.consent(), now, way.channel().isByHand() ? null : now, null, null, null, null, null, null, false);
        var proof = json.writeValueAsString(Map.of("sha256", pdf.sha256(), "sm3", pdf.sm3(), "file", pdf.id()));
        if (attempts.add(attempt, facts.disputeId(), proof)) {
            attempts.settle(attempt.id(), null);
        }
    }
}
