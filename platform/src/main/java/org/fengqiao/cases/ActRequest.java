package org.fengqiao.cases;

import java.util.UUID;
import org.fengqiao.procedure.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * A wish to act in a case.
 *
 * @param version the version the actor saw; the act is refused when the case has moved since
 * @param key makes a repeated request return the first answer
 * @param body the act as JSON
 * @param as the capacity to act in, where one has several; else the first that the rules allow
 * @param forParty the party acted for, where one acts for several
 * @param requestId ties journal and logs
 * @param origin address the request came from
 */
public record ActRequest(
        UUID caseId,
        String act,
        long version,
        UUID key,
        String body,
        @Nullable Capacity as,
        @Nullable UUID forParty,
        String requestId,
        @Nullable String origin) {}
