package org.fengqiao.mediation.model;

import static org.fengqiao.mediation.model.MediationState.*;

import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Standing;

/** How a case comes into the hands of a mediator, and out of them again (在线调解规则 arts. 10–13). */
final class Assigning {

    private Assigning() {}

    static Outcome<MediationState, MediationParticulars> charge(
            Matter<MediationState, MediationParticulars> m, UUID mediator, Moment now) {
        var mandate = m.particulars().mandate();
        if (mediator.equals(mandate.mediator())) {
            return m.refuse("same-mediator", "本案已经由这位调解员调解", "请选另一位调解员", MediationPeriods.APPOINT.article());
        }
        if (m.parties().stream().anyMatch(p -> mediator.equals(p.person()))) {
            return m.refuse("is-party", "当事人不能做本案的调解员", "请选另一位调解员", MediationPeriods.APPOINT.article());
        }
        return m.to(
                APPOINTED,
                m.particulars().with((byOrganisation(now) ? mandate.takenOnBy(now.actor().speaksFor()) : mandate.entrustedTo(null)).to(mediator)),
                Effects.join(
                        dismiss(mandate),
                        byOrganisation(now) ? takenOn(m, now) : discharge(mandate),
                        Effects.end(m, MediationPeriods.APPOINT, MediationPeriods.CHOOSE, MediationPeriods.TAKE_ON, MediationPeriods.ACCEPT),
                        List.of(
                                new Effect.Grant(mediator, Standing.MEDIATOR, null),
                                new Effect.StartPeriod(MediationPeriods.ACCEPT, now.today()),
                                new Effect.Notify(Standing.MEDIATOR, MediationNotices.APPOINTED))));
    }

    /** Tribunals are part of their court: wherever in it the case goes, no period starts anew. */
    static Outcome<MediationState, MediationParticulars> allot(Matter<MediationState, MediationParticulars> m, String unit) {
        return m.stay(m.particulars(), new Effect.Allot(unit), new Effect.Notify(Office.TRIBUNAL_HEAD, MediationNotices.ALLOTTED));
    }

    /** The organisation has as long to take it on as a mediator has; what the court had to do is done. */
    static Outcome<MediationState, MediationParticulars> entrust(
            Matter<MediationState, MediationParticulars> m, UUID organisation, Moment now) {
        return m.to(
                ENTRUSTED,
                m.particulars().with(m.particulars().mandate().entrustedTo(organisation)),
                Effects.join(
                        Effects.end(m, MediationPeriods.APPOINT),
                        List.of(
                                new Effect.Entrust(organisation),
                                new Effect.StartPeriod(MediationPeriods.TAKE_ON, now.today()),
                                new Effect.Notify(Standing.ORGANISATION, MediationNotices.ENTRUSTED)),
                        Effects.tellSides(MediationNotices.ENTRUSTED_SIDES)));
    }

    /** An organisation that appoints a mediator has accepted, which starts the thirty days (art. 24). */
    private static List<Effect> takenOn(Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.isRunning(MediationPeriods.MEDIATE) ? List.of() : List.of(new Effect.StartPeriod(MediationPeriods.MEDIATE, now.today()));
    }

    private static List<Effect> discharge(Mandate mandate) {
        return mandate.organisation() == null ? List.of() : List.of(new Effect.Discharge());
    }

    /** A mediator named otherwise than by the organisation takes the case from it. */
    private static boolean byOrganisation(Moment now) {
        return now.actor().capacity() == Standing.ORGANISATION;
    }

    static Outcome<MediationState, MediationParticulars> letChoose(
            Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.to(
                CHOOSING,
                m.particulars(),
                Effects.join(
                        Effects.end(m, MediationPeriods.APPOINT),
                        List.of(new Effect.StartPeriod(MediationPeriods.CHOOSE, now.today())),
                        Effects.tellSides(MediationNotices.PLEASE_CHOOSE)));
    }

    /** When every side has chosen: the one they agree on, or else the court decides. */
    static Outcome<MediationState, MediationParticulars> nominate(
            Matter<MediationState, MediationParticulars> m, UUID mediator, Moment now) {
        var mandate = m.particulars().mandate().nominated(MediationGuards.side(now), mediator);
        if (!mandate.nominations().keySet().containsAll(m.sides())) {
            return m.stay(m.particulars().with(mandate));
        }
        return mandate.chosenBy(m.sides())
                .map(chosen -> charge(m, chosen, now))
                .orElseGet(() -> toClerk(m, now));
    }

    /** The thirty days belong to the parties: they start with the first acceptance and a change of mediator does not start them again. */
    static Outcome<MediationState, MediationParticulars> accept(
            Matter<MediationState, MediationParticulars> m, Moment now) {
        var mandate = m.particulars().mandate().acceptedBy(now.actor().name());
        List<Effect> start = m.isRunning(MediationPeriods.MEDIATE)
                ? List.of()
                : List.of(new Effect.StartPeriod(MediationPeriods.MEDIATE, now.today()));
        List<Effect> notify = MediationGuards.someoneIsNotTold(m, now) && !m.isRunning(MediationPeriods.NOTIFY)
                ? List.of(new Effect.StartPeriod(MediationPeriods.NOTIFY, now.today()))
                : List.of();
        return m.to(
                IN_PROGRESS,
                m.particulars().with(mandate),
                Effects.join(
                        Effects.end(m, MediationPeriods.ACCEPT), start, notify, Effects.tellSides(MediationNotices.STARTED)));
    }

    static Outcome<MediationState, MediationParticulars> disclose(
            Matter<MediationState, MediationParticulars> m, MediationAct.Disclose d, Moment now) {
        var disclosure = new Disclosure(d.interest(), d.what(), now.today());
        return m.to(
                m.state(),
                m.particulars().with(m.particulars().mandate().disclosing(disclosure)),
                Effects.tellSides(MediationNotices.DISCLOSED));
    }

    /** The case goes back to the clerk, who names another mediator or entrusts another organisation. */
    static Outcome<MediationState, MediationParticulars> toClerk(
            Matter<MediationState, MediationParticulars> m, Moment now) {
        var mandate = m.particulars().mandate();
        return m.to(
                REGISTERED,
                m.particulars().with(mandate.entrustedTo(null)).with(Bargaining.unsigned(m.particulars().bargain())),
                Effects.join(
                        dismiss(mandate),
                        discharge(mandate),
                        Effects.end(m, MediationPeriods.CHOOSE, MediationPeriods.TAKE_ON, MediationPeriods.ACCEPT, MediationPeriods.NOTIFY),
                        List.of(
                                new Effect.StartPeriod(MediationPeriods.APPOINT, now.today()),
                                new Effect.Notify(Office.MEDIATION_CLERK, MediationNotices.BACK))));
    }

    /** Who was to mediate does not: the organisation it is entrusted to names another of its mediators, or else the clerk does. */
    static Outcome<MediationState, MediationParticulars> anew(Matter<MediationState, MediationParticulars> m, Moment now) {
        var mandate = m.particulars().mandate();
        if (mandate.organisation() == null) {
            return toClerk(m, now);
        }
        return m.to(
                ENTRUSTED,
                m.particulars().with(mandate.to(null)).with(Bargaining.unsigned(m.particulars().bargain())),
                Effects.join(
                        dismiss(mandate),
                        Effects.end(m, MediationPeriods.ACCEPT, MediationPeriods.NOTIFY),
                        List.of(
                                new Effect.StartPeriod(MediationPeriods.TAKE_ON, now.today()),
                                new Effect.Notify(Standing.ORGANISATION, MediationNotices.ANOTHER_OF_YOURS))));
    }

    private static List<Effect> dismiss(Mandate mandate) {
        return mandate.mediator() == null ? List.of() : List.of(new Effect.Revoke(mandate.mediator(), Standing.MEDIATOR));
    }
}
