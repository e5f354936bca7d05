package org.fengqiao.mediation.model;

import java.util.List;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Awaited;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Rules;
import org.fengqiao.procedure.Standing;

/** 诉前调解: a dispute in the hands of an invited mediator before any action. Source: 人民法院在线调解规则 (2022). */
public final class PreActionMediation implements Procedure<MediationState, MediationParticulars, MediationAct> {

    /** The type code of its case number. */
    static final String CASE_TYPE = "民诉前调";

    @Override
    public String id() {
        return "mediation";
    }

    @Override
    public String label() {
        return "诉前调解";
    }

    @Override
    public Class<MediationState> states() {
        return MediationState.class;
    }

    @Override
    public Class<MediationParticulars> particulars() {
        return MediationParticulars.class;
    }

    @Override
    public Rules<MediationState, MediationParticulars> rules() {
        return MediationRules.TABLE;
    }

    @Override
    public List<Period> periods() {
        return MediationPeriods.ALL;
    }

    @Override
    public MediationState initial() {
        return MediationState.REGISTERED;
    }

    /** Sides that have chosen or signed already are waited for no longer. */
    @Override
    public Awaited awaited(Matter<MediationState, MediationParticulars> m) {
        return switch (m.state()) {
            case SIGNING -> Awaited.sides(m, m.sides().stream().filter(side -> !m.particulars().bargain().isSignedBy(side)).toList(), Standing.MEDIATOR);
            case CHOOSING -> Awaited.sides(m, m.sides().stream().filter(side -> !m.particulars().mandate().nominations().containsKey(side)).toList(), Office.MEDIATION_CLERK);
            default -> Procedure.super.awaited(m);
        };
    }

    @Override
    public Outcome<MediationState, MediationParticulars> open(
            Matter<MediationState, MediationParticulars> m, Moment now) {
        return m.to(
                MediationState.REGISTERED,
                new Effect.TakeNumber(CASE_TYPE),
                new Effect.StartPeriod(MediationPeriods.APPOINT, now.today()),
                new Effect.Notify(Office.MEDIATION_CLERK, MediationNotices.REGISTERED));
    }

    @Override
    public Outcome<MediationState, MediationParticulars> decide(
            Matter<MediationState, MediationParticulars> m, MediationAct act, Moment now) {
        return switch (act) {
            case MediationAct.Appoint(var mediator) -> Assigning.charge(m, mediator, now);
            case MediationAct.Entrust(var organisation) -> Assigning.entrust(m, organisation, now);
            case MediationAct.Allot(var unit, _) -> Assigning.allot(m, unit);
            case MediationAct.Assign(var mediator) -> Assigning.charge(m, mediator, now);
            case MediationAct.HandBack _, MediationAct.EntrustmentLapses _ -> Assigning.toClerk(m, now);
            case MediationAct.LetSidesChoose _ -> Assigning.letChoose(m, now);
            case MediationAct.Nominate(var mediator) -> Assigning.nominate(m, mediator, now);
            case MediationAct.ChoiceLapses _ -> Assigning.toClerk(m, now);
            case MediationAct.Accept _ -> Assigning.accept(m, now);
            case MediationAct.Decline _ -> Assigning.anew(m, now);
            case MediationAct.AcceptanceLapses _ -> Assigning.anew(m, now);
            case MediationAct.Replace(var mediator, _) -> Assigning.charge(m, mediator, now);
            case MediationAct.Disclose d -> Assigning.disclose(m, d, now);
            case MediationAct.ObjectToMediator _ -> Assigning.anew(m, now);
            case MediationAct.SendBack(var reason, var note) -> Ends.sendBack(m, reason, note);

            case MediationAct.Answer(var willing, var note) ->
                Hearing.answer(m, new Consent(MediationGuards.side(now), willing, note, null, now.today()));
            case MediationAct.RecordAnswer(var party, var willing, var note) ->
                Hearing.record(m, new Consent(party, willing, note, now.actor().name(), now.today()));
            case MediationAct.RecordNotification(var party, _) -> Hearing.told(m, party);
            case MediationAct.Join(var party, var person) -> Hearing.join(m, party, person);
            case MediationAct.RecordFacts(var facts) -> Hearing.writeFacts(m, facts);
            case MediationAct.ConfirmFacts _ -> Hearing.confirmFacts(m, MediationGuards.side(now));

            case MediationAct.Propose(var terms, var text) -> Bargaining.table(m, terms, text, null, now);
            case MediationAct.Amend(var terms, var text, var note) -> Bargaining.table(m, terms, text, note, now);
            case MediationAct.Finalise _ -> Bargaining.finalise(m);
            case MediationAct.Sign s -> Bargaining.sign(m, s, now);
            case MediationAct.SignOnPaper(var party, var file) -> Bargaining.signOnPaper(m, party, file, now);
            case MediationAct.Countersign s -> Bargaining.countersign(m, s, now);
            case MediationAct.AffixSeal _ -> Bargaining.seal(m, now);
            case MediationAct.RejectSigning(var why) -> Bargaining.reject(m, MediationGuards.side(now), why);

            case MediationAct.ProposeExtension(var until, var why) -> Extending.propose(m, until, why, now);
            case MediationAct.AgreeToExtension _ -> Extending.agree(m, MediationGuards.side(now));
            case MediationAct.RefuseExtension _ -> Extending.refuse(m);
            case MediationAct.RecordExtensionConsent(var party, _) -> Extending.record(m, party);

            case MediationAct.End(var ground, var note) -> Ends.end(m, ground, note, now);
            case MediationAct.Withdraw(var why) -> Ends.close(m, EndGround.SETTLED_PRIVATELY, why, now);
            case MediationAct.Lapse _ -> Ends.close(m, EndGround.TIME_UP, "调解期限届满，各方没有一致同意延长", now);
            case MediationAct.TurnToFiling _ -> Ends.turnToFiling(m);
            case MediationAct.SeekConfirmation _ -> Ends.seekConfirmation(m, MediationGuards.side(now));
            case MediationAct.ConfirmationLapses _ ->
                m.to(m.state(), m.particulars(), Effects.end(m, MediationPeriods.SEEK_CONFIRMATION));
        };
    }

    /** What a side said to the mediator in confidence stays between them. */
    @Override
    public Object visible(MediationParticulars particulars, Actor viewer) {
        boolean trusted = viewer.capacity() == Standing.MEDIATOR || viewer.capacity() == Office.MEDIATION_CLERK;
        return trusted ? particulars : particulars.seenBy(viewer.forParty());
    }
}
