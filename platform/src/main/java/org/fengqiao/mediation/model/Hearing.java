package org.fengqiao.mediation.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;

/** The sides are reached, heard, and agree on what is not disputed (在线调解规则 arts. 4, 15, 22). */
final class Hearing {

    private Hearing() {}

    static Outcome<MediationState, MediationParticulars> answer(
            Matter<MediationState, MediationParticulars> m, Consent consent) {
        var next = m.particulars().with(consent);
        return m.to(m.state(), next, Effects.join(reached(m, next, consent.party()), tellMediator(MediationNotices.ANSWERED)));
    }

    static Outcome<MediationState, MediationParticulars> record(
            Matter<MediationState, MediationParticulars> m, Consent consent) {
        return isSide(m, consent.party()) ? answer(m, consent) : noSuchSide(m);
    }

    static Outcome<MediationState, MediationParticulars> told(
            Matter<MediationState, MediationParticulars> m, UUID party) {
        if (!isSide(m, party)) {
            return noSuchSide(m);
        }
        var next = m.particulars().with(m.particulars().mandate().notified(party));
        return m.to(m.state(), next, reached(m, next, party));
    }

    /** The invited person has proved to be the party: from now on it acts for it. */
    static Outcome<MediationState, MediationParticulars> join(
            Matter<MediationState, MediationParticulars> m, UUID party, UUID person) {
        var side = m.party(party).filter(p -> p.standing().isParty());
        if (side.isEmpty()) {
            return noSuchSide(m);
        }
        if (side.get().person() != null) {
            return m.refuse("taken", "这一方已经有人进入案件", "请核对邀请；不是本人的，请联系调解员", MediationPeriods.NOTIFY.article());
        }
        if (person.equals(m.particulars().mandate().mediator())) {
            return m.refuse("is-mediator", "调解员不能同时是当事人", "请先更换调解员", MediationPeriods.NOTIFY.article());
        }
        var next = m.particulars().with(m.particulars().mandate().notified(party));
        return m.to(
                m.state(),
                next,
                Effects.join(
                        List.of(new Effect.Grant(person, side.get().standing(), party)),
                        reached(m, next, party),
                        tellMediator(MediationNotices.JOINED)));
    }

    static Outcome<MediationState, MediationParticulars> writeFacts(
            Matter<MediationState, MediationParticulars> m, List<String> facts) {
        return m.to(
                m.state(),
                m.particulars().with(new UndisputedFacts(facts, Set.of())),
                Effects.tellSides(MediationNotices.CONFIRM_FACTS));
    }

    static Outcome<MediationState, MediationParticulars> confirmFacts(
            Matter<MediationState, MediationParticulars> m, UUID side) {
        var facts = m.particulars().facts();
        if (facts == null) {
            return m.stay(m.particulars());
        }
        var next = m.particulars().with(facts.confirmedBy(side));
        return m.to(m.state(), next, m.state() == MediationState.FAILED ? MediationPapers.facts(m, next) : List.of());
    }

    static boolean isSide(Matter<MediationState, MediationParticulars> m, UUID party) {
        return m.sides().contains(party);
    }

    static Outcome<MediationState, MediationParticulars> noSuchSide(Matter<MediationState, MediationParticulars> m) {
        return m.refuse("no-such-party", "本案没有这一方当事人", "请从列表里选一方", MediationPeriods.NOTIFY.article());
    }

    /** The period to notify ends when the last side has been reached. */
    private static List<Effect> reached(
            Matter<MediationState, MediationParticulars> m, MediationParticulars next, UUID justReached) {
        var after = new Matter<>(m.id(), m.court(), m.state(), next, m.cause(), m.parties(), m.running(), m.origin());
        boolean all = m.parties().stream().filter(p -> !p.id().equals(justReached)).allMatch((Party p) -> MediationGuards.isTold(after, p));
        return all ? Effects.end(m, MediationPeriods.NOTIFY) : List.of();
    }

    private static List<Effect> tellMediator(NoticeKind notice) {
        return List.of(new Effect.Notify(Standing.MEDIATOR, notice));
    }
}
