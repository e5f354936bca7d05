package org.fengqiao.mediation.model;

import java.util.UUID;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;

/** The conditions of the rules beyond state and capacity. */
final class MediationGuards {

    private MediationGuards() {}

    static boolean everySideIsHere(Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.parties().stream().filter(p -> p.standing().isParty()).allMatch(p -> p.person() != null);
    }

    static boolean isCharged(Matter<MediationState, MediationParticulars> m, Moment now) {
        return now.actor().person().equals(m.particulars().mandate().mediator());
    }

    static boolean hasDisclosures(Matter<MediationState, MediationParticulars> m, Moment now) {
        return !m.particulars().mandate().disclosures().isEmpty();
    }

    static boolean someoneIsNotTold(Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.parties().stream().anyMatch(p -> !isTold(m, p));
    }

    /** Applicants know; whoever is in the case, has answered or was notified knows. */
    static boolean isTold(Matter<MediationState, MediationParticulars> m, Party p) {
        var known = m.particulars();
        return !p.standing().isParty()
                || p.standing() == Standing.CLAIMANT
                || p.person() != null
                || known.mandate().notified().contains(p.id())
                || known.consents().stream().anyMatch(c -> c.party().equals(p.id()));
    }

    static boolean hasNotSigned(Matter<MediationState, MediationParticulars> m, Moment now) {
        return !m.particulars().bargain().isSignedBy(side(now));
    }

    static boolean someSideHasNotSigned(Matter<MediationState, MediationParticulars> m, Moment now) {
        return !m.sides().stream().allMatch(m.particulars().bargain()::isSignedBy);
    }

    static boolean mediatorHasNotSigned(Matter<MediationState, MediationParticulars> m, Moment now) {
        return !m.particulars().bargain().isSignedBy(null);
    }

    static boolean isEntrusted(Matter<MediationState, MediationParticulars> m) {
        return m.particulars().mandate().organisation() != null;
    }

    static boolean sealIsMissing(Matter<MediationState, MediationParticulars> m, Moment now) {
        return isEntrusted(m) && !m.particulars().bargain().isSealed();
    }

    static boolean noExtensionPending(Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.particulars().extension() == null && m.isRunning(MediationPeriods.MEDIATE);
    }

    static boolean extensionIsPending(Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.particulars().extension() != null;
    }

    static boolean extensionAwaitsMe(Matter<MediationState, MediationParticulars> m, Moment now) {
        var asked = m.particulars().extension();
        return asked != null && !asked.agreed().contains(side(now));
    }

    static boolean factsAwaitMe(Matter<MediationState, MediationParticulars> m, Moment now) {
        var facts = m.particulars().facts();
        return facts != null && !facts.confirmed().contains(side(now));
    }

    static boolean courtCouldFile(Matter<MediationState, MediationParticulars> m, Moment now) {
        var returned = m.particulars().closing().returned();
        return returned == null || returned.reason() == ReturnReason.UNSUITABLE_ONLINE;
    }

    static boolean confirmationIsOpen(Matter<MediationState, MediationParticulars> m, Moment now) {
        var due = m.running().get(MediationPeriods.SEEK_CONFIRMATION.id());
        return due != null && !now.today().isAfter(due);
    }

    static boolean confirmationPeriodRuns(Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.isRunning(MediationPeriods.SEEK_CONFIRMATION);
    }

    static boolean hasNotSought(Matter<MediationState, MediationParticulars> m, Moment now) {
        return !m.particulars().closing().confirmationSought().contains(side(now));
    }

    /** The side one acts for. Whoever has a side's capacity acts for one; anything else is a bug in the pipeline. */
    static UUID side(Moment now) {
        var side = now.actor().forParty();
        if (side == null) {
            throw new IllegalStateException("no side for " + now.actor().capacity());
        }
        return side;
    }
}
