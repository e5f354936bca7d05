package org.fengqiao.cases;

import java.util.Map;
import java.util.UUID;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened in a dispute.
 *
 * @param id chosen by the caller, so that a repeated request names the same case
 * @param unit tribunal that has it, null for the court at large
 * @param particulars the procedure's own record
 * @param standings who else stands in it from the start, beside the people behind the parties
 * @param quiet whether the offices of the court are not told of it: whoever opens many at once tells of them together
 */
public record Opening(
        UUID id,
        String procedure,
        String court,
        @Nullable String unit,
        Object particulars,
        Map<UUID, Standing> standings,
        boolean quiet) {

    /** One of which everybody is told. */
    public Opening(
            UUID id, String procedure, String court, @Nullable String unit, Object particulars, Map<UUID, Standing> standings) {
        this(id, procedure, court, unit, particulars, standings, false);
    }

    public Opening quietly() {
        return new Opening(id, procedure, court, unit, particulars, standings, true);
    }
}
