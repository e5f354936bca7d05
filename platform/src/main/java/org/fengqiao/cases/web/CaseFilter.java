package org.fengqiao.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.cases.pipeline.Words;
import org.fengqiao.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to.
 *
 * @param view {@code mine} where one stands in the case, {@code todo} where one's move is awaited, {@code court} all one's offices see
 * @param urgency only open cases whose next date is so near
 * @param stuck open, but nothing has happened for a while ({@link CaseConditions#STUCK_AFTER} days)
 * @param takenInElsewhere only claims another court of the alliance has taken in for this one
 * @param unowned only cases nobody has in hand yet
 * @param organisation only disputes entrusted to this mediation organisation
 * @param openedSince only cases opened on this day or later
 * @param green only cases of the green channel; of no effect on the cases one is a side of
 * @param q words to find in number, parties and cause
 */
record CaseFilter(
        @Nullable String view,
        @Nullable String procedure,
        @Nullable String state,
        @Nullable String court,
        @Nullable String unit,
        @Nullable String cause,
        @Nullable UUID owner,
        @Nullable Boolean overdue,
        @Nullable Boolean dueToday,
        @Nullable Urgency urgency,
        @Nullable Boolean stuck,
        @Nullable Boolean open,
        @Nullable String q,
        @Nullable String sort,
        @Nullable Boolean takenInElsewhere,
        @Nullable Boolean unowned,
        @Nullable Boolean green,
        @Nullable UUID organisation,
        @Nullable LocalDate openedSince) {

    /** In characters; a {@code tsquery} takes words of up to 2046 bytes. */
    private static final int LONGEST_WORD = 500;

    private static final String NO_CASE = "'-'";

    /** The words asked for as a {@code tsquery}; null where none are. What no case can be found by, such as signs alone, finds none. */
    @Nullable String words() {
        if (q == null || q.isBlank()) {
            return null;
        }
        var words = Words.asked(q).split(" ");
        boolean known = Stream.of(words).allMatch(w -> !w.isEmpty() && w.length() <= LONGEST_WORD);
        return known ? "'" + String.join("' & '", words) + "'" : NO_CASE;
    }

    /** How near the next date must be, however that was asked for; one case is of one kind only. */
    List<Urgency> urgencies() {
        return Stream.of(
                        Boolean.TRUE.equals(overdue) ? Urgency.OVERDUE : null, Boolean.TRUE.equals(dueToday) ? Urgency.TODAY : null, urgency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether it may let through open cases as well as closed ones; all cases in one state are the one or the other. */
    boolean mixesOpenAndClosed() {
        boolean openOnly = "todo".equals(view) || urgency != null || Stream.of(overdue, dueToday, stuck).anyMatch(Boolean.TRUE::equals);
        return open == null && state == null && !openOnly;
    }

    /** Whether all cases of courts are looked through, rather than a person's own, which are few enough to look at each. */
    boolean looksThroughCourts(Viewer viewer) {
        return "court".equals(view) && !viewer.courtsLookedInto().isEmpty();
    }

    /** All open cases of a court, or of one unit in it. */
    static CaseFilter openIn(@Nullable String court, @Nullable String unit) {
        return new CaseFilter("court", null, null, court, unit, null, null, null, null, null, null, true, null, null, null, null, null, null, null);
    }

    CaseFilter thatAreOverdue() {
        return only(true, null, null);
    }

    CaseFilter thatAreDueToday() {
        return only(null, true, null);
    }

    CaseFilter thatAreStuck() {
        return only(null, null, true);
    }

    private CaseFilter only(@Nullable Boolean overdue, @Nullable Boolean dueToday, @Nullable Boolean stuck) {
        return new CaseFilter(
                view, procedure, state, court, unit, cause, owner, overdue, dueToday, urgency, stuck, open, q, sort, takenInElsewhere, unowned, green,
                organisation, openedSince);
    }
}
