package org.fengqiao.mediation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;

/** The effects that several acts share. */
final class Effects {

    private Effects() {}

    /** Ends those of the periods that are running. */
    static List<Effect> end(Matter<?, ?> m, Period... periods) {
        return Arrays.stream(periods).filter(m::isRunning).<Effect>map(Effect.EndPeriod::new).toList();
    }

    /** Ends every period that is running. */
    static List<Effect> endAll(Matter<?, ?> m) {
        return end(m, MediationPeriods.ALL.toArray(Period[]::new));
    }

    static List<Effect> tellSides(NoticeKind notice) {
        return List.of(
                new Effect.Notify(Standing.CLAIMANT, notice),
                new Effect.Notify(Standing.RESPONDENT, notice),
                new Effect.Notify(Standing.THIRD_PARTY, notice));
    }

    static List<Effect> tellAll(NoticeKind notice) {
        return join(tellSides(notice), List.of(new Effect.Notify(Standing.MEDIATOR, notice)));
    }

    @SafeVarargs
    static List<Effect> join(List<Effect>... parts) {
        var all = new ArrayList<Effect>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
