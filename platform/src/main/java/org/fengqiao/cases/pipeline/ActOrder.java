package org.fengqiao.cases.pipeline;

import java.util.UUID;
import org.fengqiao.procedure.Effect;
import org.jspecify.annotations.Nullable;

/**
 * An act for the clock to do after the commit: in a linked case, or in the same one when a period has ended.
 *
 * @param from the case the order comes from
 * @param linked where the target stands to it; null for the same case
 * @param act stable id of the act
 */
record ActOrder(
        UUID from,
        Effect.@Nullable Linked linked,
        String procedure,
        String act,
        String body) {

    static final String KIND = "act";
}
