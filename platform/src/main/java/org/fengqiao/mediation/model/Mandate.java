package org.fengqiao.mediation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who mediates, by whose choice, and what that person has disclosed.
 *
 * @param mediator the mediator now charged with the case; null while there is none
 * @param name of the mediator, known once the case is accepted
 * @param nominations whom each side has chosen, by party id
 * @param organisation the mediation organisation it was entrusted to; null where the court appoints itself
 * @param organisationName of that organisation, known once it has taken the case on
 * @param notified the sides told of the mediation, by party id
 */
public record Mandate(
        @Nullable UUID mediator,
        @Nullable String name,
        Map<UUID, UUID> nominations,
        List<Disclosure> disclosures,
        Set<UUID> notified,
        @Nullable UUID organisation,
        @Nullable String organisationName) {

    public static final Mandate NONE = new Mandate(null, null, Map.of(), List.of(), Set.of(), null, null);

    public Mandate {
        nominations = nominations == null ? Map.of() : Map.copyOf(nominations);
        disclosures = disclosures == null ? List.of() : List.copyOf(disclosures);
        notified = notified == null ? Set.of() : Set.copyOf(notified);
    }

    /** The same case in the hands of another: what was chosen and disclosed before no longer counts, who was told stays told. */
    Mandate to(@Nullable UUID mediator) {
        return new Mandate(mediator, null, Map.of(), List.of(), notified, organisation, organisationName);
    }

    Mandate entrustedTo(@Nullable UUID organisation) {
        return new Mandate(null, null, Map.of(), List.of(), notified, organisation, null);
    }

    Mandate takenOnBy(@Nullable String organisationName) {
        return new Mandate(mediator, name, nominations, disclosures, notified, organisation, organisationName);
    }

    Mandate notified(UUID party) {
        var all = new HashSet<>(notified);
        all.add(party);
        return new Mandate(mediator, name, nominations, disclosures, all, organisation, organisationName);
    }

    Mandate acceptedBy(String name) {
        return new Mandate(mediator, name, nominations, disclosures, notified, organisation, organisationName);
    }

    Mandate nominated(UUID party, UUID person) {
        var all = new HashMap<>(nominations);
        all.put(party, person);
        return new Mandate(mediator, name, all, disclosures, notified, organisation, organisationName);
    }

    Mandate disclosing(Disclosure disclosure) {
        var all = new ArrayList<>(disclosures);
        all.add(disclosure);
        return new Mandate(mediator, name, nominations, all, notified, organisation, organisationName);
    }

    /** The mediator all these sides have chosen; empty where one has not chosen or they differ. */
    Optional<UUID> chosenBy(List<UUID> sides) {
        var chosen = new HashSet<>(nominations.values());
        return nominations.keySet().containsAll(sides) && chosen.size() == 1
                ? Optional.of(chosen.iterator().next())
                : Optional.empty();
    }

    /** The same as one side may see it before all have chosen: only its own choice. */
    Mandate seenBy(@Nullable UUID party) {
        var own = new HashMap<>(nominations);
        own.keySet().removeIf(p -> !p.equals(party));
        return new Mandate(mediator, name, own, disclosures, notified, organisation, organisationName);
    }
}
