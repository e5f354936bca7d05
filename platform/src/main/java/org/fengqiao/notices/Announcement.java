package org.fengqiao.notices;

import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell everybody who holds an office that belongs to no case: the payload of an outbox message of kind {@value #KIND}.
 *
 * @param court code of the court whose holders are told; null for those of every court
 */
public record Announcement(Office office, @Nullable String court, NoticeKind notice) {

    public static final String KIND = "announcement";
}
