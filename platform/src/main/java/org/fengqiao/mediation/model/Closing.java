package org.fengqiao.mediation.model;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the mediation was closed and what was asked for afterwards.
 *
 * @param returned set where the application was returned
 * @param ending set where the mediation ended in one of the statutory ways
 * @param confirmationSought the sides that have applied for judicial confirmation
 */
public record Closing(
        @Nullable Return returned, @Nullable Ending ending, Set<UUID> confirmationSought) {

    public static final Closing OPEN = new Closing(null, null, Set.of());

    public Closing {
        confirmationSought = confirmationSought == null ? Set.of() : Set.copyOf(confirmationSought);
    }

    static Closing returned(Return returned) {
        return new Closing(returned, null, Set.of());
    }

    static Closing ended(Ending ending) {
        return new Closing(null, ending, Set.of());
    }

    Closing soughtBy(UUID party) {
        var all = new HashSet<>(confirmationSought);
        all.add(party);
        return new Closing(returned, ending, all);
    }
}
