package org.fengqiao.confirmation;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The court that confirms an agreement, in words for the screen.
 *
 * @param court code of the court the application goes to
 * @param reasons every court that has jurisdiction, best first
 */
public record CourtExplained(String court, String courtName, List<Reason> reasons) {

    /** A court that has jurisdiction, why, and under which article. */
    public record Reason(String court, String courtName, String reason, String article) {}

    /** @param otherwise code of the court it goes to where nothing known points to one */
    public static CourtExplained of(ConfirmationCourt found, String otherwise, UnaryOperator<String> nameOf) {
        var court = found.code().orElse(otherwise);
        var reasons = found.candidates().stream()
                .map(c -> new Reason(c.court(), nameOf.apply(c.court()), c.reason(), c.article().citeMarked()))
                .toList();
        return new CourtExplained(court, nameOf.apply(court), reasons);
    }
}
