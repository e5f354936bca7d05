package org.fengqiao.notices;

import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;

/**
 * Something to tell everybody who holds an office, at whatever court, that belongs to no case: the payload of an outbox message of kind
 * {@value #KIND}.
 */
public record Announcement(Office office, NoticeKind notice) {

    public static final String KIND = "announcement";
}
