package org.fengqiao.cases.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list: what was asked for, and the court or standing that justifies it.
 *
 * @param ways why a case may be on the list, one of which is enough; each can be answered by an index of its own, all together by none
 * @param common what every case on the list fulfils
 * @param lookedUp whether its cases are looked up by their words, all of them at once, rather than read in the order of the list
 */
record CaseConditions(List<String> ways, String common, boolean lookedUp, Map<String, Object> parameters) {

    /** Days without any act after which an open case counts as stuck. A matter of management, not of law. */
    static final int STUCK_AFTER = 15;

    /** The standings of those a case is about. */
    static final String SIDES = "('CLAIMANT', 'RESPONDENT', 'THIRD_PARTY')";

    /** Whether a case goes first, as the {@code :asker} may know it: no side of a case is told. */
    static final String GREEN = "(c.green and not exists (select from standing side where side.case_id = c.id and side.person_id = :asker"
            + " and side.standing in " + SIDES + "))";

    /** Some rows of the list after so many others, as something to select from, called {@code c}; {@link #order} is theirs. */
    String rows(CaseOrder order, int size, int offset) {
        if (lookedUp) {
            var places = "select c.id, cast(count(*) over () as int) as found from cases c where " + where("(" + String.join(" or ", ways) + ")", "");
            return "(select c.*, place.found from (" + places + page(order, size, offset) + ") place join cases c on c.id = place.id) c";
        }
        var firsts = ways.stream().flatMap(way -> order.parts().stream().map(part ->
                where(way, part.condition()) + " order by %s limit %d".formatted(part.order(), offset + size))).toList();
        var page = page(order, size, offset);
        return inTurn(order)
                ? "(select c.*, place.part, place.n from (select * from (" + places(firsts) + ") c" + page + ") place join cases c on c.id = place.id) c"
                : "(select * from " + rows(firsts) + page + ") c";
    }

    private String page(CaseOrder order, int size, int offset) {
        return " order by %s limit %d offset %d".formatted(order(order), size, offset);
    }

    /** How many cases the list has in all, as each of its {@link #rows} tells it; null where they do not. */
    String found() {
        return lookedUp ? "c.found" : "cast(null as int)";
    }

    /** How the rows of a page follow one another. */
    String order(CaseOrder order) {
        return inTurn(order) ? "c.part, c.n" : order.all();
    }

    /** Whether the parts of the list are read one after the other, each already in its order: then only the places of rows are put in order, not the rows. */
    private boolean inTurn(CaseOrder order) {
        return !lookedUp && ways.size() == 1 && order.parts().size() > 1;
    }

    private static String places(List<String> wheres) {
        return IntStream.range(0, wheres.size())
                .mapToObj(part -> "(select c.id, %d as part, row_number() over () as n from (select c.id from cases c where %s) c)".formatted(part, wheres.get(part)))
                .collect(Collectors.joining(" union all "));
    }

    /** A condition on another table that names court and unit of each case, where all cases of the list are of one. */
    String ofItsPlace(String table) {
        return CaseWays.ofOnePlace(parameters, table);
    }

    /** So many rows of the list, whichever. */
    String some(int most) {
        return rows(ways.stream().map(way -> where(way, "") + " limit " + most).toList());
    }

    /** All rows of the list. */
    String all() {
        return rows(ways.stream().map(way -> where(way, "")).toList());
    }

    private static String rows(List<String> wheres) {
        if (wheres.size() == 1) {
            return "(select * from cases c where " + wheres.getFirst() + ") c";
        }
        return "(select * from cases c where c.id in (" + each("c.id", wheres, " union ") + ")) c";
    }

    private static String each(String columns, List<String> wheres, String between) {
        return wheres.stream().map(where -> "(select " + columns + " from cases c where " + where + ")").collect(Collectors.joining(between));
    }

    private String where(String way, String part) {
        return Stream.of(way, part, common).filter(condition -> !condition.isEmpty()).collect(Collectors.joining(" and "));
    }

    /**
     * @param wordsAreCommon whether so many cases have the words asked for that looking them up first would find too many
     * @param owed the rules of periods for what a side owes while the case waits for somebody else
     */
    static CaseConditions of(CaseFilter f, Viewer viewer, LocalDate today, boolean wordsAreCommon, Set<String> owed) {
        var b = new Builder(CaseWays.of(f.view(), viewer, owed));
        if ("todo".equals(f.view())) {
            b.and("not c.final");
        }
        b.equal("c.procedure", "procedure", f.procedure());
        b.equal("c.state", "state", f.state());
        b.equal("c.court_code", "court", f.court());
        b.equal("c.unit_code", "unit", f.unit());
        b.equal("c.cause", "cause", f.cause());
        b.equal("c.owner_id", "owner", f.owner());
        if (Boolean.TRUE.equals(f.unowned())) {
            b.and("c.owner_id is null");
        }
        f.urgencies().forEach(urgency -> b.urgent(urgency, today));
        if (Boolean.TRUE.equals(f.stuck())) {
            b.and("c.updated_at < :since and not c.final", "since", today.minusDays(STUCK_AFTER));
        }
        if (f.organisation() != null) {
            b.and("c.particulars -> 'mandate' ->> 'organisation' = :entrusted", "entrusted", f.organisation().toString());
        }
        if (f.openedSince() != null) {
            b.and("c.opened_at >= :openedSince", "openedSince", f.openedSince().atStartOfDay(Moment.ZONE).toOffsetDateTime());
        }
        if (Boolean.TRUE.equals(f.green())) {
            b.and(GREEN, "asker", viewer.person());
        }
        if (f.open() != null) {
            b.and("c.final = :closed", "closed", !f.open());
        }
        if (Boolean.TRUE.equals(f.takenInElsewhere())) {
            b.and("c.id in (select taken_in_elsewhere())");
        }
        b.words(f.words(), wordsAreCommon || !f.looksThroughCourts(viewer), viewer);
        return b.build();
    }

    private static final class Builder {
        private final CaseWays ways;
        private final List<Urgency> urgencies = new ArrayList<>();
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();
        private boolean lookedUp;

        Builder(CaseWays ways) {
            this.ways = ways;
            parameters.putAll(ways.parameters());
        }

        /** Words that few cases of a court have are looked up first; otherwise the list is gone through in its order, for which no index of words must offer itself. */
        void words(@Nullable String words, boolean inOrder, Viewer viewer) {
            if (words == null) {
                return;
            }
            if (words.isEmpty()) {
                and("false");
                return;
            }
            if (inOrder) {
                and("ts_match_vq(c.words, cast(:words as tsquery))", "words", words);
                return;
            }
            lookedUp = true;
            parameters.put("courtsFound", viewer.courtsSeen().toArray(String[]::new));
            parameters.put("unitsFound", viewer.unitsSeen().toArray(String[]::new));
            and("c.id in (select find_cases(cast(:words as tsquery), :courtsFound, :unitsFound))", "words", words);
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

        void urgent(Urgency urgency, LocalDate today) {
            urgencies.add(urgency);
            parameters.put("asOf", today);
            and("not c.final");
        }

        CaseConditions build() {
            return new CaseConditions(ways.narrowed(urgencies), String.join(" and ", conditions), lookedUp, Map.copyOf(parameters));
        }
    }
}
