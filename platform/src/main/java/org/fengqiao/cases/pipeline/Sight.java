package org.fengqiao.cases.pipeline;

import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.cases.store.CaseReader;
import org.fengqiao.cases.store.Visits;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.CaseState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a case to other modules, weighed by the asker's capacities as everywhere. Runs inside its caller's transaction. */
@Component
public class Sight {

    private final CaseReader reader;
    private final Visits visits;
    private final Capacities capacities;
    private final Procedures procedures;

    Sight(CaseReader reader, Visits visits, Capacities capacities, Procedures procedures) {
        this.reader = reader;
        this.visits = visits;
        this.capacities = capacities;
        this.procedures = procedures;
    }

    /** The cases that have followed from a case, oldest first, as far as the asker may know of them. */
    public List<UUID> following(UUID caseId) {
        return reader.following(caseId);
    }

    /** Null where there is no such case, or the asker may not know of it. */
    public @Nullable SeenCase of(UUID caseId) {
        var found = reader.find(caseId, Capacities.asker(), null);
        var c = found.stored();
        if (c == null) {
            return null;
        }
        var asking = capacities.of(c, found.mine());
        if (asking.isEmpty()) {
            return null;
        }
        visits.note(c.id(), c.court());
        return seen(procedures.get(c.procedure()), c, asking);
    }

    private static <S extends Enum<S> & CaseState, P> SeenCase seen(Bound<S, P, ?> bound, StoredCase c, List<Actor> asking) {
        var state = bound.state(c.state());
        var matter = bound.matter(c);
        return new SeenCase(
                c.id(), c.disputeId(), c.procedure(), c.number(), c.court(), c.unit(), c.title(), c.cause(), c.state(),
                state.label(), state.plainTo(asking.getFirst().capacity()), bound.procedure().awaited(matter).capacity(), c.dueOn(), c.openedAt(), c.closed(), c.version(), c.parties(),
                asking, bound.visible(matter, asking.getFirst()));
    }
}
