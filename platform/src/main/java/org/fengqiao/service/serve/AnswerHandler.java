package org.fengqiao.service.serve;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.Moment;
import org.fengqiao.service.ElectronicServiceAnswered;
import org.fengqiao.service.ServiceAttempt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is not served yet on a side goes the way it has chosen now: into the account, where it counts from the hour the side agreed; or by mail, and what
 * waits in the account is no service any more, however often it is read.
 */
@Component
class AnswerHandler implements OutboxHandler.Within {

    private final CaseRecords cases;
    private final Attempts attempts;
    private final JsonMapper json;

    AnswerHandler(CaseRecords cases, Attempts attempts, JsonMapper json) {
        this.cases = cases;
        this.attempts = attempts;
        this.json = json;
    }

    @Override
    public String kind() {
        return ElectronicServiceAnswered.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) {
        var answered = json.readValue(message.payload(), ElectronicServiceAnswered.class);
        if (!answered.agreed()) {
            attempts.refused(answered.party());
        }
        attempts.unserved(answered.party(), LocalDate.ofInstant(answered.at(), Moment.ZONE)).forEach(latest -> cases.find(latest.caseId()).stream()
                .flatMap(facts -> facts.sides().stream())
                .filter(side -> side.party().equals(answered.party()))
                .map(side -> Way.to(side, answered.agreed()))
                .filter(way -> way.channel() != latest.channel() || way.consent() != latest.consent())
                .forEach(way -> attempts.again(again(latest, way, answered, message.dedupeKey()), latest.id(), null, null, false)));
    }

    private static ServiceAttempt again(ServiceAttempt before, Way way, ElectronicServiceAnswered answered, String key) {
        var arrived = way.channel().isByHand() ? null : answered.at();
        return new ServiceAttempt(
                UUID.nameUUIDFromBytes((key + "/" + before.instrumentId()).getBytes(StandardCharsets.UTF_8)), before.instrumentId(), before.caseId(),
                before.court(), before.title(), before.pdf(), before.partyId(), before.partyName(), before.personId(), way.channel(), way.address(),
                way.consent(), answered.at(), arrived, null, null, null, null, null, null, false);
    }
}
