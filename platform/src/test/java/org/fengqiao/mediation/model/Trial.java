package org.fengqiao.mediation.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.mediation.MediationRequest;
import org.fengqiao.mediation.Way;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;

/** One mediation tried out in memory: acts go through the rules, effects are kept, time stands where it is put. */
final class Trial {

    static final PreActionMediation PROCEDURE = new PreActionMediation();
    static final UUID ZHANG = id(1), LI = id(2), WANG = id(11), SUN = id(12), CLERK = id(13), ZHANG_IN_PERSON = id(21), LI_IN_PERSON = id(22);
    static final Actor MEDIATOR = Actor.official(WANG, "王调解", Standing.MEDIATOR);
    static final Actor OTHER_MEDIATOR = Actor.official(SUN, "孙调解", Standing.MEDIATOR);
    static final Actor MEDIATION_CLERK = Actor.official(CLERK, "对接员", Office.MEDIATION_CLERK);
    static final UUID CENTRE = id(31), LIAISON = id(32);
    static final Actor ORGANISATION = Actor.official(LIAISON, "联络员", Standing.ORGANISATION);
    static final Actor CLAIMANT = Actor.party(ZHANG_IN_PERSON, "张三", Standing.CLAIMANT, ZHANG);
    static final Actor RESPONDENT = Actor.party(LI_IN_PERSON, "李四", Standing.RESPONDENT, LI);

    private Matter<MediationState, MediationParticulars> matter;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Step> journal = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T02:00:00Z");

    /** An act as the journal keeps it. */
    record Step(Instant at, Actor actor, Act act) {}

    Trial() {
        var request = new MediationRequest(
                "李四去年向我借了三万元，到期没有还。", "归还借款三万元", new BigDecimal("30000.00"), Map.of("principal", "30000"), List.of(), Way.PEOPLE, null);
        var parties = List.of(
                new Party(ZHANG, "张三", Party.Kind.NATURAL, Standing.CLAIMANT, ZHANG_IN_PERSON, "310114"),
                new Party(LI, "李四", Party.Kind.NATURAL, Standing.RESPONDENT, null, "310118"));
        matter = new Matter<>(id(99), "沪0114", MediationState.REGISTERED, MediationParticulars.begin(request), "民间借贷纠纷", parties, Map.of(), null);
        apply(PROCEDURE.open(matter, moment(Actor.clock())));
    }

    static UUID id(int n) {
        return new UUID(7, n);
    }

    static Term payment(String amount) {
        return new Term(LI, TermKind.PAYMENT, new BigDecimal(amount), LocalDate.of(2026, 12, 31), "银行转账", null);
    }

    static MediationAct.Sign typed(String name) {
        return new MediationAct.Sign(SigningMethod.TYPED, name, null);
    }

    static Trial accepted() {
        var t = new Trial();
        t.does(MEDIATION_CLERK, new MediationAct.Appoint(WANG));
        t.does(MEDIATOR, new MediationAct.Accept());
        return t;
    }

    static Trial signing() {
        return signing(accepted());
    }

    /** The same with the words settled, so that all may sign. */
    static Trial signing(Trial t) {
        t.does(MEDIATOR, new MediationAct.Propose(List.of(payment("30000")), null));
        t.does(MEDIATOR, new MediationAct.Finalise());
        return t;
    }

    static Trial settled() {
        var t = signing();
        t.does(CLAIMANT, typed("张三"));
        t.does(RESPONDENT, typed("李四"));
        t.does(MEDIATOR, new MediationAct.Countersign(SigningMethod.TYPED, "王调解", true));
        return t;
    }

    Outcome<MediationState, MediationParticulars> attempts(Actor actor, Act act) {
        var outcome = PROCEDURE.attempt(matter, act, moment(actor));
        if (outcome instanceof Outcome.Done<MediationState, MediationParticulars>) {
            journal.add(new Step(now, actor, act));
        }
        apply(outcome);
        return outcome;
    }

    /** Does an act that must be possible. */
    Trial does(Actor actor, Act act) {
        if (attempts(actor, act) instanceof Outcome.Refused<MediationState, MediationParticulars>(var refusal)) {
            throw new AssertionError(act + " refused: " + refusal);
        }
        return this;
    }

    /** The code with which an act is refused. */
    String refusalOf(Actor actor, Act act) {
        return switch (PROCEDURE.attempt(matter, act, moment(actor))) {
            case Outcome.Refused<MediationState, MediationParticulars>(var refusal) -> refusal.code();
            case Outcome.Done<MediationState, MediationParticulars> _ -> "none";
        };
    }

    List<String> offersTo(Actor actor) {
        return PROCEDURE.rules().open(matter, moment(actor)).stream().map(r -> r.id()).toList();
    }

    Trial on(LocalDate day) {
        now = day.atTime(10, 0).atZone(Moment.ZONE).toInstant();
        return this;
    }

    Trial at(Instant at) {
        now = at;
        return this;
    }

    Moment moment(Actor actor) {
        return new Moment(now, actor);
    }

    Matter<MediationState, MediationParticulars> matter() {
        return matter;
    }

    MediationState state() {
        return matter.state();
    }

    MediationParticulars particulars() {
        return matter.particulars();
    }

    List<Step> journal() {
        return journal;
    }

    <E extends Effect> List<E> effects(Class<E> type) {
        return effects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void apply(Outcome<MediationState, MediationParticulars> outcome) {
        if (!(outcome instanceof Outcome.Done<MediationState, MediationParticulars>(var state, var particulars, var follows))) {
            return;
        }
        var running = new LinkedHashMap<>(matter.running());
        var parties = matter.parties();
        for (var effect : follows) {
            switch (effect) {
                case Effect.StartPeriod(var p, var from) -> running.put(p.id(), from.plusDays(p.rule().length()));
                case Effect.EndPeriod(var p) -> {
                    if (running.remove(p.id()) == null) {
                        throw new AssertionError("ended a period that was not running: " + p.id());
                    }
                }
                case Effect.ExtendPeriod(var p, var until, _) -> running.put(p.id(), until);
                case Effect.Grant(var person, _, var party) when party != null -> parties = parties.stream()
                        .map(p -> p.id().equals(party) ? new Party(p.id(), p.name(), p.kind(), p.standing(), person, p.district()) : p)
                        .collect(Collectors.toList());
                default -> {}
            }
        }
        effects.addAll(follows);
        matter = new Matter<>(matter.id(), matter.court(), state, particulars, matter.cause(), parties, running, null);
    }
}
