package org.fengqiao.intake.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.intake.Registration;
import org.fengqiao.intake.WayOut;

/**
 * One invented dispute: who, where, and the ids it will have.
 *
 * @param told when it was told
 */
record Sample(int number, Place place, Tale tale, Stage stage, UUID claimant, UUID respondent, Instant told, Registration registration) {

    static UUID key(int number) {
        return named("demo:dispute:" + number);
    }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    UUID caseId() {
        return registration.firstCase();
    }

    UUID claimantParty() {
        return registration.party("a");
    }

    UUID respondentParty() {
        return registration.party("b");
    }

    /** Whether the court entrusts it to the partner organisation, which names one of its own mediators. */
    boolean entrusted() {
        return stage == Stage.ENTRUSTED || (registration.content().way() == WayOut.PARTNER && place.partner().mediator() != null);
    }

    UUID mediator() {
        var own = place.partner().mediator();
        return entrusted() && own != null ? DemoPeople.id(own) : DemoPeople.at(place.court(), number % 2 == 0 ? Role.MEDIATOR_1 : Role.MEDIATOR_2);
    }

    UUID clerk() {
        return DemoPeople.at(place.court(), Role.MEDIATION_CLERK);
    }
}
