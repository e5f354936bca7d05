package org.fengqiao.cases.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.cases.pipeline.Words;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** The conditions of a list: what was asked for, and the court and standing that justify it. */
record CaseConditions(String sql, Map<String, Object> parameters) {

    /** Days without any act after which an open case counts as stuck. A matter of management, not of law. */
    static final int STUCK_AFTER = 15;

    private static final int MOST_FOUND = 1_000;

    static CaseConditions of(CaseFilter f, Viewer viewer, LocalDate today) {
        var b = new Builder();
        b.view(f.view() == null ? "mine" : f.view(), viewer);
        b.equal("c.procedure", "procedure", f.procedure());
        b.equal("c.state", "state", f.state());
        b.equal("c.court_code", "court", f.court());
        b.equal("c.unit_code", "unit", f.unit());
        b.equal("c.cause", "cause", f.cause());
        b.equal("c.owner_id", "owner", f.owner());
        if (Boolean.TRUE.equals(f.overdue())) {
            b.and("c.due_on < :asOf and not c.final", "asOf", today);
        }
        if (Boolean.TRUE.equals(f.dueToday())) {
            b.and("c.due_on = :dueOn and not c.final", "dueOn", today);
        }
        if (Boolean.TRUE.equals(f.stuck())) {
            b.and("c.updated_at < :since and not c.final", "since", today.minusDays(STUCK_AFTER));
        }
        if (f.open() != null) {
            b.and("c.final = :closed", "closed", !f.open());
        }
        if (Boolean.TRUE.equals(f.takenInElsewhere())) {
            b.and("c.id in (select taken_in_elsewhere())");
        }
        b.words(f.q(), viewer);
        return b.build();
    }

    private static final class Builder {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void view(String view, Viewer viewer) {
            switch (view) {
                case "court" -> court(viewer);
                case "todo" -> todo(viewer);
                default -> standing(viewer, "");
            }
        }

        /** One court is asked for by equality, so that its index gives the rows in the order of the list. */
        private void court(Viewer viewer) {
            var courts = viewer.courtsSeen();
            if (courts.size() == 1 && viewer.unitsSeen().isEmpty()) {
                and("c.court_code = :seen", "seen", courts.iterator().next());
                return;
            }
            parameters.put("courts", courts.toArray(String[]::new));
            parameters.put("units", viewer.unitsSeen().toArray(String[]::new));
            conditions.add(viewer.unitsSeen().isEmpty()
                    ? "c.court_code = any (:courts)"
                    : "(c.court_code = any (:courts) or c.unit_code = any (:units))");
        }

        private void standing(Viewer viewer, String more) {
            and("c.id in (select s.case_id from standing s where s.person_id = :me and s.standing <> 'RECUSED' "
                    + "and (s.until is null or s.until > now())" + more + ")", "me", viewer.person());
        }

        private void todo(Viewer viewer) {
            conditions.add("not c.final");
            var ways = new ArrayList<String>();
            ways.add("c.id in (select s.case_id from standing s where s.person_id = :me and s.standing = c.awaits "
                    + "and (s.until is null or s.until > now()))");
            parameters.put("me", viewer.person());
            int n = 0;
            for (OfficeHeld held : viewer.offices()) {
                if (held.scope() == Scope.OWN) {
                    continue;
                }
                var office = "office" + n;
                var place = "place" + n++;
                parameters.put(office, held.office().name());
                var unit = held.unit();
                parameters.put(place, held.scope() == Scope.UNIT && unit != null ? unit : held.court());
                ways.add("(c.awaits = :" + office + " and "
                        + (held.scope() == Scope.UNIT ? "c.unit_code" : "c.court_code") + " = :" + place + ")");
            }
            conditions.add("(" + String.join(" or ", ways) + ")");
        }

        void words(@Nullable String q, Viewer viewer) {
            var words = q == null ? "" : Words.of(q);
            if (words.isEmpty()) {
                return;
            }
            parameters.put("courtsFound", viewer.courtsSeen().toArray(String[]::new));
            parameters.put("most", MOST_FOUND);
            and("c.id in (select find_cases(cast(:words as tsquery), "
                            + (viewer.courtsSeen().isEmpty() ? "null" : ":courtsFound") + ", :most))",
                    "words", quoted(words));
            if (viewer.courtsSeen().isEmpty()) {
                parameters.remove("courtsFound");
            }
        }

        private static String quoted(String words) {
            return "'" + String.join("' & '", words.split(" ")) + "'";
        }

        void equal(String column, String name, @Nullable Object value) {
            if (value != null) {
                and(column + " = :" + name, name, value);
            }
        }

        void and(String condition) {
            conditions.add(condition);
        }

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        CaseConditions build() {
            return new CaseConditions("where " + String.join(" and ", conditions), Map.copyOf(parameters));
        }
    }
}
