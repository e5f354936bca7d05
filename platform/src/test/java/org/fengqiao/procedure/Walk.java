package org.fengqiao.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case going through its procedure in memory: what the pipeline does to a matter, and nothing else. */
public final class Walk<S extends Enum<S> & CaseState, P, A extends Act> {

    /** One act that was tried. */
    public record Step<S, P>(Act act, Moment moment, Matter<S, P> before, Outcome<S, P> outcome) {}

    private final Procedure<S, P, A> procedure;
    private final List<Step<S, P>> steps = new ArrayList<>();
    private final List<Effect> lastEffects = new ArrayList<>();
    private Matter<S, P> matter;
    private Instant now;

    public Walk(Procedure<S, P, A> procedure, Matter<S, P> opening, Instant now) {
        this.procedure = procedure;
        this.matter = opening;
        this.now = now;
        if (!(procedure.open(opening, new Moment(now, Actor.clock())) instanceof Outcome.Done<S, P> done)) {
            throw new IllegalArgumentException("does not open");
        }
        take(done);
    }

    public Matter<S, P> matter() {
        return matter;
    }

    public List<Step<S, P>> steps() {
        return List.copyOf(steps);
    }

    /** What followed from the last act that was done, or from opening. */
    public List<Effect> lastEffects() {
        return List.copyOf(lastEffects);
    }

    public <E extends Effect> List<E> lastEffects(Class<E> type) {
        return lastEffects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What the instrument of this kind says that the last act had drawn up. */
    public Map<String, Object> drawn(String instrument) {
        return lastEffects(Effect.DrawUp.class).stream().filter(d -> d.instrument().equals(instrument)).findFirst().orElseThrow().data();
    }

    public LocalDate today() {
        return now.atZone(Moment.ZONE).toLocalDate();
    }

    public Walk<S, P, A> passDays(int days) {
        now = now.plusSeconds(days * 86_400L);
        return this;
    }

    public Outcome<S, P> official(Office office, Act act) {
        return does(Actor.official(new UUID(1, office.ordinal()), office.label(), office), act);
    }

    /** The first party of this standing acts; where it has none, somebody without a party. */
    public Outcome<S, P> standing(Standing standing, Act act) {
        var party = matter.parties(standing).stream().findFirst();
        var id = new UUID(2, standing.ordinal());
        return does(
                party.map(p -> Actor.party(id, p.name(), standing, p.id()))
                        .orElseGet(() -> Actor.official(id, standing.label(), standing)),
                act);
    }

    public Outcome<S, P> clock(Act act) {
        return does(Actor.clock(), act);
    }

    public Outcome<S, P> does(Actor actor, Act act) {
        var moment = new Moment(now, actor);
        if (actor.capacity() == Clock.CLOCK) {
            expire(procedure.rules().of(act).id());
        }
        var before = matter;
        var outcome = procedure.attempt(matter, act, moment);
        steps.add(new Step<>(act, moment, before, outcome));
        if (outcome instanceof Outcome.Done<S, P> done) {
            take(done);
        }
        return outcome;
    }

    /** A period that ends by itself is over before the clock acts. */
    private void expire(String act) {
        var running = new HashMap<>(matter.running());
        procedure.periods().stream().filter(p -> act.equals(p.onExpiry())).map(Period::id).forEach(running::remove);
        matter = new Matter<>(
                matter.id(), matter.court(), matter.state(), matter.particulars(), matter.cause(), matter.parties(),
                Map.copyOf(running), matter.origin());
    }

    private void take(Outcome.Done<S, P> done) {
        Map<String, LocalDate> running = new HashMap<>(matter.running());
        for (var effect : done.effects()) {
            switch (effect) {
                case Effect.StartPeriod(var period, var from) -> running.put(period.id(), from.plusDays(period.rule().length()));
                case Effect.EndPeriod(var period) -> running.remove(period.id());
                case Effect.ExtendPeriod(var period, var until, _) -> running.put(period.id(), until);
                default -> {}
            }
        }
        lastEffects.clear();
        lastEffects.addAll(done.effects());
        matter = new Matter<>(
                matter.id(), matter.court(), done.state(), done.particulars(), matter.cause(), matter.parties(), Map.copyOf(running), matter.origin());
    }
}
