package org.fengqiao.cases.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;

/**
 * Why a case may be on somebody's list: the courts their offices see, where they stand in it, or that it waits for them.
 *
 * @param own ways by standing, which lead to few cases
 * @param placed ways by the place of an office, which may lead to all cases of a court
 */
record CaseWays(List<String> own, List<String> placed, Map<String, Object> parameters) {

    private static final String ONE_COURT = "seen";
    private static final String ONE_UNIT = "seenUnit";

    private static final String STILL = " and (s.until is null or s.until > now())";

    /**
     * @param view see {@link CaseFilter}; null for the cases one stands in
     * @param owed the rules of periods for what a side owes while the case waits for somebody else
     */
    static CaseWays of(@Nullable String view, Viewer viewer, Set<String> owed) {
        return switch (view == null ? "mine" : view) {
            case "court" -> court(viewer);
            case "todo" -> todo(viewer, owed);
            default -> new CaseWays(
                    List.of("c.id in (select s.case_id from standing s where " + counted(viewer) + ")"), List.of(), Map.of("me", viewer.person()));
        };
    }

    /** Every way, with how near the next date must be. */
    List<String> narrowed(List<Urgency> urgencies) {
        return Stream.concat(
                        own.stream().map(way -> narrowed(way, urgencies, Urgency::conditionOfFew)),
                        placed.stream().map(way -> narrowed(way, urgencies, Urgency::condition)))
                .toList();
    }

    private static String narrowed(String way, List<Urgency> urgencies, Function<Urgency, String> condition) {
        return Stream.concat(Stream.of(way), urgencies.stream().map(condition)).collect(joining(" and "));
    }

    /** A condition on another table that names court and unit of each case, where these parameters are of one place. */
    static String ofOnePlace(Map<String, Object> parameters, String table) {
        return parameters.containsKey(ONE_COURT)
                ? " and " + table + ".court_code = :" + ONE_COURT
                : parameters.containsKey(ONE_UNIT) ? " and " + table + ".unit_code = :" + ONE_UNIT : "";
    }

    /** One court or unit is asked for by equality, so that its index gives the rows in the order of the list. */
    private static CaseWays court(Viewer viewer) {
        var courts = viewer.courtsSeen();
        var units = viewer.unitsSeen();
        if (courts.size() == 1 && units.isEmpty()) {
            return placed("c.court_code = :" + ONE_COURT, ONE_COURT, courts.iterator().next());
        }
        if (units.size() == 1 && courts.isEmpty()) {
            return placed("c.unit_code = :" + ONE_UNIT, ONE_UNIT, units.iterator().next());
        }
        var ofCourts = placed("c.court_code = any (:courts)", "courts", courts.toArray(String[]::new));
        return units.isEmpty() ? ofCourts : ofCourts.and(placed("c.unit_code = any (:units)", "units", units.toArray(String[]::new)));
    }

    private static CaseWays placed(String way, String name, Object value) {
        return new CaseWays(List.of(), List.of(way), Map.of(name, value));
    }

    private CaseWays and(CaseWays other) {
        var all = new HashMap<>(parameters);
        all.putAll(other.parameters);
        return new CaseWays(
                Stream.concat(own.stream(), other.own.stream()).toList(), Stream.concat(placed.stream(), other.placed.stream()).toList(), all);
    }

    /** What waits for somebody as whom they stand as, as one side among others, for what they owe, or for an office they hold. */
    private static CaseWays todo(Viewer viewer, Set<String> owed) {
        var own = List.of(
                "(c.id, c.awaits) in (select s.case_id, s.standing from standing s where " + counted(viewer) + ") and c.awaits_sides is null",
                "c.id in (select s.case_id from standing s join cases waits on waits.id = s.case_id where " + counted(viewer)
                        + " and s.party_id = any (waits.awaits_sides))",
                "c.id in (select owed_in(:owed))");
        var placed = new ArrayList<String>();
        var parameters = new HashMap<String, Object>(Map.of("me", viewer.person(), "owed", owed.toArray(String[]::new)));
        for (var held : viewer.offices()) {
            if (held.scope() == Scope.OWN) {
                continue;
            }
            var office = "office" + placed.size();
            var place = "place" + placed.size();
            var unit = held.scope() == Scope.UNIT ? held.unit() : null;
            parameters.put(office, held.office().name());
            parameters.put(place, unit == null ? held.court() : unit);
            placed.add("(c.awaits = :" + office + " and " + (held.scope() == Scope.UNIT ? "c.unit_code" : "c.court_code") + " = :" + place + ")");
        }
        return new CaseWays(own, placed, parameters);
    }

    /** Who no longer speaks for an organisation no longer stands for it, see {@link org.fengqiao.cases.pipeline.Capacities}. */
    private static String counted(Viewer viewer) {
        var notCounted = viewer.holds(Office.PARTNER) ? "('RECUSED')" : "('RECUSED', 'ORGANISATION')";
        return "s.person_id = :me and s.standing not in " + notCounted + STILL;
    }
}
