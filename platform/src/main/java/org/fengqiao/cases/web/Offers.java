package org.fengqiao.cases.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.cases.pipeline.Bound;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Rule;
import org.springframework.stereotype.Component;

/** The acts open to a viewer: exactly those the pipeline would let through. */
@Component
class Offers {

    private final Map<Class<? extends Act>, Map<String, Object>> schemas = new ConcurrentHashMap<>();

    <S extends Enum<S> & CaseState, P> List<CaseView.Offer> of(Bound<S, P, ?> bound, Matter<S, P> matter, List<Actor> actors, Instant now) {
        var awaited = bound.procedure().awaited(matter);
        var offers = new LinkedHashMap<String, CaseView.Offer>();
        boolean primaryTaken = false;
        for (var actor : actors) {
            for (var rule : bound.open(matter, actor, now)) {
                boolean primary = !primaryTaken && awaited.isFor(actor);
                var offer = new CaseView.Offer(
                        rule.id(), rule.label(), rule.article().citeMarked(), primary,
                        schemas.computeIfAbsent(rule.act(), FormSchema::of), actor.capacity().name(),
                        actor.capacity().label(), actor.forParty(), destinations(rule.to()));
                if (offers.putIfAbsent(rule.id(), offer) == null) {
                    primaryTaken |= primary;
                }
            }
        }
        return List.copyOf(offers.values());
    }

    /** What would be open to the viewer once an identity document has been verified, by name. */
    <S extends Enum<S> & CaseState, P> List<String> onceIdentified(Bound<S, P, ?> bound, Matter<S, P> matter, List<Actor> actors, Instant now) {
        return actors.stream().flatMap(actor -> bound.openOnceIdentified(matter, actor, now).stream()).map(Rule::label).distinct().toList();
    }

    private static List<CaseView.Destination> destinations(Set<? extends CaseState> states) {
        return states.stream()
                .map(s -> new CaseView.Destination(s.name(), s.label(), s.isFinal()))
                .sorted(Comparator.comparing(CaseView.Destination::state))
                .toList();
    }
}
