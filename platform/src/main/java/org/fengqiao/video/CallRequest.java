package org.fengqiao.video;

import java.util.Set;
import java.util.UUID;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A call somebody wants to conduct.
 *
 * @param sides people of which standings are asked, besides the one who conducts
 * @param party the one side asked, in a caucus; null where all of those standings are
 */
public record CallRequest(UUID caseId, String court, CallPurpose purpose, Set<Standing> sides, @Nullable UUID party) {

    public CallRequest {
        sides = Set.copyOf(sides);
    }
}
