package org.fengqiao.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the open cases of a court or unit stand, for those who answer for it. */
record Overview(
        List<CaseRow> dueToday, List<CaseRow> overdue, List<CaseRow> stuck, List<Load> byPerson, List<Escalation> escalations) {

    /**
     * What one person has in hand.
     *
     * @param person null for what nobody has in hand yet
     */
    record Load(@Nullable UUID person, String name, int open, int dueToday, int overdue, int stuck) {}

    /** A period that ran out and was put before whom it concerns. */
    record Escalation(UUID caseId, String title, String period, LocalDate dueOn, Instant at, String toLabel) {}
}
