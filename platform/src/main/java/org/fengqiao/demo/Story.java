package org.fengqiao.demo;

/** What comes of an invented case, and how many days ago it began. */
enum Story {
    FILING_WAITS_FOR_CORRECTION(3),
    FILING_CORRECTED(5),
    FILING_DUE_TODAY(7),
    FILING_OVERDUE(10),
    FILING_CHECKED(2),
    FILING_ACCEPTED(4),
    FILING_SERVED(12),
    FILING_REFUSED(9),
    FILING_TRANSFERRED(6),
    FILING_WITHDRAWN(8),
    CONFIRMATION_APPLIED(1),
    CONFIRMATION_OVERDUE(6),
    CONFIRMATION_ACCEPTED(4),
    CONFIRMATION_IN_REVIEW(9),
    CONFIRMATION_SUPPLEMENT(8),
    CONFIRMATION_DRAFTED(12),
    CONFIRMATION_APPROVED(13),
    CONFIRMATION_CONFIRMED(18),
    CONFIRMATION_REJECTED(20),
    CONFIRMATION_NOT_ACCEPTED(7),
    CROSS_REGION_HANDED_IN(0),
    CROSS_REGION_FORM(2),
    CROSS_REGION_SENT(1),
    CROSS_REGION_LATE(9),
    QUESTION_ASKED(2),
    QUESTION_ANSWERED(6);

    private final int daysAgo;

    Story(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    int daysAgo() {
        return daysAgo;
    }
}
