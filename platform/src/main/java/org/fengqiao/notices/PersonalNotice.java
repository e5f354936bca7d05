package org.fengqiao.notices;

import java.util.UUID;
import org.fengqiao.procedure.NoticeKind;

/** Something of a case to tell one person in it: the payload of an outbox message of kind {@value #KIND}. */
public record PersonalNotice(UUID caseId, UUID person, NoticeKind notice) {

    public static final String KIND = "personal";
}
