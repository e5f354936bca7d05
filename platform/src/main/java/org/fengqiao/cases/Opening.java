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
 */
public record Opening(
        UUID id,
        String procedure,
        String court,
        @Nullable String unit,
        Object particulars,
        Map<UUID, Standing> standings) {}
