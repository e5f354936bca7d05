package org.fengqiao.operations;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A part of the house that may want an operator's attention: shown among the health of the node, and told to the operators. */
interface Watched extends HealthIndicator {

    /** The detail by which it says so. */
    String ATTENTION = "attention";

    static boolean wantsAttention(Map<String, Object> details) {
        return Boolean.TRUE.equals(details.get(ATTENTION));
    }

    /** What to tell the operators, by what {@link #health} says; nothing where looking at that page is early enough. */
    Optional<NoticeKind> warning(Map<String, Object> details);
}
