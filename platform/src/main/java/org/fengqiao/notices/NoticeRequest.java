package org.fengqiao.notices;

import java.util.List;
import java.util.UUID;
import org.fengqiao.procedure.Effect;

/**
 * Everything people must be told because of one act: the payload of an outbox message of kind {@value #KIND}. Whoever holds a
 * capacity when the message is delivered receives the notice: those standing so in the case, or holding the office in its court.
 *
 * @param version the version of the case that the act made
 */
public record NoticeRequest(UUID caseId, String court, long version, List<Effect.Notify> notices) {

    public static final String KIND = "notice";
}
