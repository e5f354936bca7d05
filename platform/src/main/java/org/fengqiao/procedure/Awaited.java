package org.fengqiao.procedure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose move it is in a case.
 *
 * @param capacity null where nobody's in particular
 * @param sides the sides that are waited for, by party id; empty where everybody of the capacity is
 */
public record Awaited(@Nullable Capacity capacity, List<UUID> sides) {

    /** Those sides of a case, or somebody else once there is none left. */
    public static Awaited sides(Matter<?, ?> matter, List<UUID> sides, Capacity otherwise) {
        return matter.parties().stream()
                .filter(p -> sides.contains(p.id()))
                .findFirst()
                .map(first -> new Awaited(first.standing(), List.copyOf(sides)))
                .orElse(new Awaited(otherwise, List.of()));
    }

    /** Whether an actor is waited for. */
    public boolean isFor(Actor actor) {
        return sides.isEmpty() ? actor.capacity() == capacity : actor.forParty() != null && sides.contains(actor.forParty());
    }

    /** Who is waited for, in words: the sides by name. Null where nobody is. */
    public @Nullable String named(List<Party> parties) {
        if (sides.isEmpty()) {
            return capacity == null ? null : capacity.label();
        }
        return String.join("、", parties.stream().filter(p -> sides.contains(p.id())).map(Party::name).toList());
    }
}
