package org.fengqiao.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Finds a case of a procedure in every state it can be in, by acts that the procedure itself lets through. */
public final class Roads<S extends Enum<S> & CaseState, P, A extends Act> {

    private static final int LONGEST = 80;
    private static final int TRIES = 400;

    private final ProcedureContract<S, P, A> contract;
    private final Procedure<S, P, A> procedure;
    private final Instant start;

    Roads(ProcedureContract<S, P, A> contract, Instant start) {
        this.contract = contract;
        this.procedure = contract.procedure();
        this.start = start;
    }

    /** So many different cases in every state. */
    public Map<S, List<Matter<S, P>>> everywhere(int each) {
        var found = new EnumMap<S, List<Matter<S, P>>>(procedure.states());
        for (var state : procedure.states().getEnumConstants()) {
            var here = new ArrayList<Matter<S, P>>();
            for (int seed = 0; seed < TRIES && here.size() < each; seed++) {
                var matter = to(state, new Random(seed));
                if (matter.state() == state && here.stream().noneMatch(m -> m.particulars().equals(matter.particulars()))) {
                    here.add(matter);
                }
            }
            if (here.isEmpty()) {
                throw new AssertionError("no road of " + procedure.id() + " leads to " + state);
            }
            found.put(state, List.copyOf(here));
        }
        return found;
    }

    /** An act under this rule that makes sense in this case. */
    public Act sample(String act, Matter<S, P> matter, RandomGenerator random) {
        var rule = procedure.rules().find(act).orElseThrow();
        return contract.sample(rule, matter, new SampleActs(matter, start.atZone(Moment.ZONE).toLocalDate(), random), random);
    }

    /** Id of the procedure. */
    public String procedure() {
        return procedure.id();
    }

    private Matter<S, P> to(S target, Random random) {
        var distance = distances(target);
        var walk = new Walk<>(procedure, contract.opening(), start);
        int more = random.nextInt(3);
        for (int i = 0; i < LONGEST && (walk.matter().state() != target || more-- > 0); i++) {
            var here = walk.matter().state();
            var ways = procedure.rules().all().stream()
                    .filter(r -> r.in().contains(here) && (here == target ? r.to().isEmpty() : leads(r, distance)))
                    .toList();
            var straight = ways.stream()
                    .filter(r -> r.to().stream().anyMatch(s -> distance.getOrDefault(s, LONGEST) < distance.getOrDefault(here, LONGEST)))
                    .toList();
            var rules = straight.isEmpty() || random.nextInt(4) == 0 ? ways : straight;
            if (!rules.isEmpty()) {
                var rule = rules.get(random.nextInt(rules.size()));
                walk.does(contract.actor(rule, walk.matter(), random), sample(rule.id(), walk.matter(), random));
            }
        }
        return walk.matter();
    }

    private static <S> boolean leads(Rule<? extends S, ?> rule, Map<S, Integer> distance) {
        return rule.to().isEmpty() || rule.to().stream().anyMatch(distance::containsKey);
    }

    /** How many acts away the target is at least, from every state that can come to it. */
    private Map<S, Integer> distances(S target) {
        var distance = new EnumMap<S, Integer>(procedure.states());
        distance.put(target, 0);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var rule : procedure.rules().all()) {
                int least = rule.to().stream().mapToInt(s -> distance.getOrDefault(s, LONGEST)).min().orElse(LONGEST);
                for (var from : rule.in()) {
                    if (least + 1 < distance.getOrDefault(from, LONGEST)) {
                        distance.put(from, least + 1);
                        grown = true;
                    }
                }
            }
        }
        return distance;
    }
}
