package org.fengqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What every procedure promises, whatever it is about. A procedure's own tests extend this, name the procedure and a case to
 * begin with, and give samples of the acts whose content cannot be made up from their components alone.
 */
public abstract class ProcedureContract<S extends Enum<S> & CaseState, P, A extends Act> {

    protected static final Instant START = Instant.parse("2026-11-16T02:00:00Z");

    protected abstract Procedure<S, P, A> procedure();

    /** A case as it is before it is opened. */
    protected abstract Matter<S, P> opening();

    /** An act under this rule that makes sense now. */
    protected Act sample(Rule<S, P> rule, Matter<S, P> matter, SampleActs samples, RandomGenerator random) {
        return samples.of(rule.act());
    }

    /** Cases of this procedure in every state, for tests of what stands around it. */
    public final Roads<S, P, A> roads() {
        return new Roads<>(this, START);
    }

    /** States a case begins in only by particular openings, so that no walk from {@link #opening} meets them. */
    protected Set<S> notMetFromOpening() {
        return EnumSet.noneOf(procedure().states());
    }

    @Property(tries = 150)
    void keepsItsTableWhateverIsTried(@ForAll long seed) {
        for (var step : walk(seed, 60).steps()) {
            var rule = procedure().rules().of(step.act());
            switch (step.outcome()) {
                case Outcome.Done<S, P>(var state, var particulars, var effects) -> {
                    assertThat(rule.by()).contains(step.moment().actor().capacity());
                    assertThat(rule.in()).contains(step.before().state());
                    assertThat(rule.to().isEmpty() ? Set.of(step.before().state()) : rule.to())
                            .as("%s from %s", rule.id(), step.before().state())
                            .contains(state);
                    assertThat(particulars).isNotNull();
                    effects.forEach(this::isSound);
                }
                case Outcome.Refused<S, P>(var refusal) -> {
                    assertThat(refusal.code()).matches("[a-z][a-z0-9-]*");
                    assertThat(refusal.why()).isNotBlank();
                    assertThat(refusal.instead()).isNotBlank();
                    assertThat(refusal.article()).isNotNull();
                }
            }
        }
    }

    @Property(tries = 50)
    void decidesTheSameAgain(@ForAll long seed) {
        for (var step : walk(seed, 40).steps()) {
            assertThat(procedure().attempt(step.before(), step.act(), step.moment())).isEqualTo(step.outcome());
        }
    }

    @Property(tries = 50)
    void replayGivesTheState(@ForAll long seed) {
        var first = walk(seed, 40);
        var again = new Walk<>(procedure(), opening(), START);
        for (var step : first.steps()) {
            if (step.outcome() instanceof Outcome.Done<S, P>) {
                again.passDays((int) ChronoUnit.DAYS.between(again.today(), step.moment().today()));
                again.does(step.moment().actor(), step.act());
            }
        }
        assertThat(again.matter()).isEqualTo(first.matter());
    }

    @Example
    void everyStateIsReached() {
        var met = new HashSet<S>(notMetFromOpening());
        for (long seed = 0; seed < 2000 && met.size() < procedure().states().getEnumConstants().length; seed++) {
            var walk = walk(seed, 80);
            walk.steps().forEach(s -> met.add(s.before().state()));
            met.add(walk.matter().state());
        }
        assertThat(met).containsExactlyInAnyOrder(procedure().states().getEnumConstants());
    }

    @Example
    void everyStateCanEnd() {
        var ending = EnumSet.noneOf(procedure().states());
        List.of(procedure().states().getEnumConstants()).stream().filter(CaseState::isFinal).forEach(ending::add);
        assertThat(ending).isNotEmpty();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var rule : procedure().rules().all()) {
                if (rule.to().stream().anyMatch(ending::contains)) {
                    grown |= ending.addAll(rule.in());
                }
            }
        }
        assertThat(ending).containsExactlyInAnyOrder(procedure().states().getEnumConstants());
    }

    @Example
    void whatTheClockDoesIsInTheTable() {
        for (var period : procedure().periods()) {
            assertThat(period.rule().name()).isNotBlank();
            if (period.onExpiry() != null) {
                assertThat(procedure().rules().find(period.onExpiry())).hasValueSatisfying(r -> assertThat(r.by()).contains(Clock.CLOCK));
            }
        }
        assertThat(procedure().periods().stream().map(Period::id)).doesNotHaveDuplicates();
    }

    @Example
    void speaksPlainlyOfEveryStateAndAct() {
        for (var state : procedure().states().getEnumConstants()) {
            assertThat(state.label()).isNotBlank();
            assertThat(state.plain()).isNotBlank();
            if (!state.isFinal() && state.awaits() != null) {
                assertThat(procedure().rules().all().stream().filter(r -> r.in().contains(state)).flatMap(r -> r.by().stream()))
                        .as("who %s waits for can act", state)
                        .contains(state.awaits());
            }
        }
        for (var rule : procedure().rules().all()) {
            assertThat(rule.label()).as(rule.id()).isNotEqualTo(rule.id());
            assertThat(FormSchema.of(rule.act())).containsKey("properties");
        }
    }

    private Walk<S, P, A> walk(long seed, int length) {
        var random = new Random(seed);
        var walk = new Walk<>(procedure(), opening(), START);
        for (int i = 0; i < length; i++) {
            walk.passDays(random.nextInt(3));
            var rule = pick(procedure().rules().all(), random);
            var open = procedure().rules().all().stream().filter(r -> r.in().contains(walk.matter().state())).toList();
            if (!open.isEmpty() && random.nextInt(4) > 0) {
                rule = pick(open, random);
                if (leadsOnlyToTheEnd(rule) && random.nextInt(6) > 0) {
                    rule = pick(open, random);
                }
            }
            var samples = new SampleActs(walk.matter(), walk.today(), random);
            walk.does(actor(rule, walk.matter(), random), sample(rule, walk.matter(), samples, random));
        }
        return walk;
    }

    private boolean leadsOnlyToTheEnd(Rule<S, P> rule) {
        return !rule.to().isEmpty() && rule.to().stream().allMatch(CaseState::isFinal);
    }

    Actor actor(Rule<S, P> rule, Matter<S, P> matter, RandomGenerator random) {
        var capacities = new ArrayList<Capacity>(List.of(Standing.values()));
        capacities.addAll(List.of(Office.values()));
        capacities.add(Clock.CLOCK);
        var capacity = pick(random.nextInt(5) > 0 ? rule.by().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList() : capacities, random);
        var person = person(capacity);
        return switch (capacity) {
            case Clock _ -> Actor.clock();
            case Office office -> Actor.official(person, office.label(), office);
            case Standing standing -> {
                var parties = matter.parties(standing);
                var party = parties.isEmpty() ? null : pick(parties, random);
                yield new Actor(person, standing.label(), standing, party == null ? null : party.id());
            }
        };
    }

    /** Who has this capacity in every case of these tests. */
    public static UUID person(Capacity capacity) {
        return new UUID(3, capacity.name().hashCode());
    }

    private static <T> T pick(Collection<T> some, RandomGenerator random) {
        return List.copyOf(some).get(random.nextInt(some.size()));
    }

    private void isSound(Effect effect) {
        switch (effect) {
            case Effect.StartPeriod(var period, _) -> assertThat(procedure().period(period.id())).isPresent();
            case Effect.EndPeriod(var period) -> assertThat(procedure().period(period.id())).isPresent();
            case Effect.ExtendPeriod(var period, _, var reason) -> {
                assertThat(procedure().period(period.id())).isPresent();
                assertThat(reason).isNotBlank();
            }
            case Effect.Charge(_, var amount, var lines, _) -> assertThat(lines.stream()
                            .map(Effect.FeeLine::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(amount);
            case Effect.Credit(_, var why, var line) -> {
                assertThat(line.amount()).isNotNegative();
                assertThat(line.amount().signum() == 0).as("a deferral takes nothing off, everything else does").isEqualTo(why == Effect.Credit.Why.DEFERRAL);
                assertThat(line.article()).isNotBlank();
            }
            case Effect.Notify(_, var notice) -> assertThat(notice.title()).isNotBlank();
            case Effect.OpenCase(_, var court, var particulars, _) -> {
                assertThat(court).isNotBlank();
                assertThat(particulars).isNotNull();
            }
            case Effect.Allot(var unit) -> assertThat(unit).isNotBlank();
            case Effect.Entrust(var organisation) -> assertThat(organisation).isNotNull();
            case Effect.TakeNumber _, Effect.Discharge _, Effect.Grant _, Effect.Revoke _, Effect.DrawUp _, Effect.Issue _, Effect.Tell _ -> {}
        }
    }
}
