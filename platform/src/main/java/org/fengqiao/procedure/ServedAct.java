package org.fengqiao.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An act of the clock by which a procedure learns that an instrument it has issued counts as served on a side (送达), so that what runs from receipt can begin.
 * One that has to tell the notices of one kind apart takes a {@code round} as well: what was given under {@link Effect.DrawUp#ROUND}, null where nothing was.
 */
public interface ServedAct extends Act {

    /** The side it is served on. */
    UUID party();

    /** The day it counts as served. */
    LocalDate on();

    /** The same with one side more; of several ways of service the earliest counts. */
    static Map<UUID, LocalDate> with(Map<UUID, LocalDate> served, UUID party, LocalDate on) {
        var all = new HashMap<>(served);
        all.merge(party, on, (a, b) -> a.isBefore(b) ? a : b);
        return all;
    }

    /** The day on which the last of these sides was served; empty as long as one is not. */
    static Optional<LocalDate> last(Map<UUID, LocalDate> served, List<Party> sides) {
        return sides.stream().allMatch(p -> served.containsKey(p.id()))
                ? sides.stream().map(p -> served.get(p.id())).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
