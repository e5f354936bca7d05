package org.fengqiao.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.Instruments;
import org.fengqiao.service.Channel;
import org.fengqiao.service.Consent;
import org.fengqiao.service.ServiceAttempt;
import org.fengqiao.service.ServiceOfProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers of a case as its page shows them: instruments with how they were served, and how many files the dossier has. */
@Component
class CasePapers {

    private final Instruments instruments;
    private final ServiceOfProcess service;
    private final Dossier dossier;

    CasePapers(Instruments instruments, ServiceOfProcess service, Dossier dossier) {
        this.instruments = instruments;
        this.service = service;
        this.dossier = dossier;
    }

    /** An instrument as far as the asker may see it. */
    record InstrumentRow(
            UUID id, String kind, String title, @Nullable String number, String status, String statusLabel, @Nullable LocalDate issuedOn,
            List<Delivery> deliveries) {}

    /**
     * On whom it was served, and since when that counts.
     *
     * @param byHand whether somebody of the court went this way, so that only the day is known
     * @param awaitsPost somebody of the court has still to record what became of the mail
     * @param declined the side has declined electronic service since, so that reading it in the account is no service
     */
    record Delivery(
            UUID id, UUID party, String to, String channelLabel, String address, Instant at, @Nullable LocalDate deemedOn, @Nullable String basis,
            @Nullable String detail, @Nullable String failure, boolean byHand, boolean awaitsPost, boolean declined) {}

    List<InstrumentRow> instruments(UUID caseId) {
        var served = service.ofCase(caseId);
        return instruments.ofCase(caseId).stream().map(i -> row(i, served)).toList();
    }

    int files(UUID disputeId) {
        return dossier.countOf(disputeId);
    }

    private static InstrumentRow row(Instrument i, List<ServiceAttempt> served) {
        var deliveries = served.stream()
                .filter(a -> a.instrumentId().equals(i.id()))
                .map(a -> new Delivery(
                        a.id(), a.partyId(), a.partyName(), a.channel().label(), a.address(), a.sentAt(), a.deemedOn(), a.basis(), a.detail(),
                        a.failure(), a.byHand(), a.channel() == Channel.MAIL && a.deemedOn() == null && a.failure() == null,
                        a.channel() == Channel.PLATFORM && a.consent() == Consent.NONE))
                .toList();
        return new InstrumentRow(i.id(), i.kind(), i.title(), i.number(), i.status().name(), i.status().label(), i.issuedOn(), deliveries);
    }
}
