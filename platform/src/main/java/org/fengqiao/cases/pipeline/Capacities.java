package org.fengqiao.cases.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.store.StandingHeld;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.springframework.stereotype.Component;

/**
 * In what capacities somebody may deal with a case: the one place where standing and office are weighed. Recusal overrides everything.
 */
@Component
public class Capacities {

    /** One actor for each capacity, standings first; empty for one who may not know of the case at all. */
    public List<Actor> of(StoredCase stored, List<StandingHeld> mine) {
        if (CurrentViewer.isSystem()) {
            return List.of(Actor.clock());
        }
        var viewer = CurrentViewer.require();
        if (mine.stream().anyMatch(s -> s.standing() == Standing.RECUSED)) {
            return List.of();
        }
        var identified = viewer.realNameLevel().atLeast(RealNameLevel.DOCUMENT);
        var actors = new LinkedHashSet<Actor>();
        for (var held : mine) {
            if (held.standing() == Standing.ORGANISATION && !viewer.holds(Office.PARTNER, stored.court())) {
                continue; // who no longer speaks for an organisation no longer stands for it
            }
            actors.add(new Actor(viewer.person(), viewer.name(), held.standing(), held.party(), held.mayDispose(), identified, held.speaksFor()));
        }
        for (var held : viewer.offices()) {
            if (held.covers(stored.court(), stored.unit())) {
                actors.add(Actor.official(viewer.person(), viewer.name(), held.office()));
            }
        }
        return List.copyOf(actors);
    }

    /** The id under which the asker stands in cases; the clock's where the system asks. */
    public static UUID asker() {
        return CurrentViewer.isSystem() ? Actor.clock().person() : CurrentViewer.require().person();
    }
}
