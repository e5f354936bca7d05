package org.fengqiao.cases.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.procedure.Effect.FeeLine;
import org.fengqiao.procedure.Period;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one case that its page shows to this viewer.
 *
 * @param onceIdentified names of the acts that would be open too, had the viewer's identity been verified
 */
record CaseView(
        @JsonUnwrapped CaseRow row,
        long version,
        UUID disputeId,
        String plain,
        List<Mine> mine,
        Object particulars,
        List<PartyView> parties,
        List<Offer> offers,
        List<String> onceIdentified,
        List<PeriodView> periods,
        List<Linked> lineage,
        List<Bill> fees,
        List<CasePapers.InstrumentRow> instruments,
        int files,
        List<Official> officials,
        String story,
        String claims,
        @Nullable String amount,
        Object elements,
        Next next) {

    /**
     * A capacity the viewer has in the case.
     *
     * @param mayDispose whether one may settle and concede: not as an agent without special authority
     */
    record Mine(String capacity, String label, @Nullable UUID forParty, boolean mayDispose) {}

    /**
     * A side of the case.
     *
     * @param me whether the viewer is this side in person, not as an agent
     * @param identified whether the one behind it has shown an identity document
     */
    record PartyView(
            UUID id, String name, String kind, String kindLabel, String standing, String standingLabel, boolean me,
            boolean reachable, boolean identified, @Nullable Boolean electronicService, List<String> agents) {}

    /** Somebody who handles the case. */
    record Official(String standing, String standingLabel, UUID person, String name) {}

    /** An act the pipeline would let through for this viewer now, and where it may lead; nowhere new where the case stays. */
    record Offer(
            String act, String label, String article, boolean primary, Map<String, Object> schema, String capacity,
            String capacityLabel, @Nullable UUID forParty, List<Destination> leadsTo) {}

    /** A state an act may lead to. */
    record Destination(String state, String label, @JsonProperty("final") boolean isFinal) {}

    /**
     * A period and why it ends when it does.
     *
     * @param provisional whether the holidays of a year, not known yet, may still move its end
     * @param opens what begins once this one, a reminder to serve a notice, ends by service; null where nothing does
     */
    record PeriodView(
            String id, String name, String responsibleLabel, LocalDate startedOn, LocalDate dueOn, String status, long daysLeft, boolean provisional,
            Object steps, @Nullable Opens opens) {}

    /** A period that runs from service, and whose it will be. */
    record Opens(String name, String responsibleLabel) {

        static @Nullable Opens of(String period, List<Period> declared) {
            return declared.stream()
                    .filter(p -> p.id().equals(period))
                    .map(Period::opens)
                    .filter(Objects::nonNull)
                    .map(p -> new Opens(p.rule().name(), p.responsible().label()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Another case of the same dispute; not open where one may know how it stands but not read it. */
    record Linked(
            UUID id, String procedure, String procedureLabel, @Nullable String number, String stateLabel, String relation, String courtName,
            boolean open) {}

    /**
     * A fee charged, with its ledger.
     *
     * @param amount as it was charged
     * @param due what is left to pay
     */
    record Bill(UUID id, String kind, String amount, String due, String status, List<FeeLine> lines, List<Entry> entries, Instant issuedAt) {}

    /** A line of a fee's ledger: relief, deferral or payment, and what it took off. */
    record Entry(String kind, String what, String formula, String amount, String article) {}

    /**
     * What happens next, in plain words, and when.
     *
     * @param task what officials call that which is to be done; follows who is to do it
     * @param sides the sides waited for, where not everybody of a standing is
     */
    record Next(String what, @Nullable String task, @Nullable String whom, List<UUID> sides, @Nullable Due due) {}
}
