package org.fengqiao.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A case as one asker may see it.
 *
 * @param asking the capacities of the asker, standings first; never empty
 * @param particulars the procedure's own record, without what the first of those capacities may not see
 */
public record SeenCase(
        UUID id,
        UUID disputeId,
        String procedure,
        @Nullable String number,
        String court,
        @Nullable String unit,
        String title,
        @Nullable String cause,
        String state,
        String stateLabel,
        String plain,
        @Nullable Capacity awaits,
        @Nullable LocalDate dueOn,
        Instant openedAt,
        boolean closed,
        long version,
        List<Party> parties,
        List<Actor> asking,
        Object particulars) {

    /** Whether the asker has this standing. */
    public boolean as(Standing standing) {
        return asking.stream().anyMatch(a -> a.capacity() == standing);
    }
}
