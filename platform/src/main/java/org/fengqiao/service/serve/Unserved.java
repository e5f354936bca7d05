package org.fengqiao.service.serve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.database.Plans;
import org.fengqiao.procedure.Moment;
import org.fengqiao.service.Channel;
import org.fengqiao.database.Like;
import org.fengqiao.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Instruments that do not count as served on a side yet, each with the latest attempt; every method needs a running transaction. */
@Repository
class Unserved {

    /** Where the latest attempt stands. */
    enum Stand {
        /** Mail came to nothing: another way is to be gone. */
        FAILED("a.failure is not null"),
        /** Mail is on its way, or nobody has recorded what became of it. */
        POSTED("a.channel = 'MAIL' and a.failure is null"),
        /** In the account of somebody who has not looked. */
        UNREAD("a.channel <> 'MAIL'");

        private final String condition;

        Stand(String condition) {
            this.condition = condition;
        }
    }

    /**
     * @param since the day of the first attempt
     * @param failure why the latest came to nothing, where it did
     */
    record Row(
            UUID id, UUID caseId, @Nullable String number, String caseTitle, String title, String to, String channelLabel, String address, Stand stand,
            LocalDate since, @Nullable String failure) {}

    private record Shown(Row row, int ofAll) {}

    /** What is needed of an attempt: its proof is large. */
    private static final String COLUMNS =
            "a.id, a.instrument_id, a.party_id, a.case_id, a.title, a.party_name, a.channel, a.address, a.failure, a.entered_at, a.sent_at";

    /** Of the attempts seen, the latest on each side, where none has counted yet. */
    private static final String LATEST =
            """
            not exists (select from service_attempt b where b.instrument_id = a.instrument_id and b.party_id = a.party_id
                        and (b.deemed_on is not null or (b.entered_at, b.id) > (a.entered_at, a.id)))""";

    private static final String WITH_WORDS =
            "(a.party_name like :words or a.title like :words or c.number like :words or c.title like :words)";

    private final JdbcClient db;

    Unserved(JdbcClient db) {
        this.db = db;
    }

    /** What is not served in the cases the viewer sees by office, or else has in hand; oldest first. */
    Page<Row> find(Viewer viewer, @Nullable Stand stand, String words, Page.Request page) {
        Plans.eachTime(db);
        var found = found(viewer, stand, !words.isEmpty());
        var shown = asked("""
                        select a.all_found, a.id, a.case_id, c.number, c.title as case_title, a.title, a.party_name, a.channel, a.address, a.failure,
                               (select min(f.sent_at) from service_attempt f where f.instrument_id = a.instrument_id and f.party_id = a.party_id) as since
                        from (%s order by a.entered_at, a.sent_at, a.id limit %d offset %d) a join cases c on c.id = a.case_id
                        order by a.entered_at, a.sent_at, a.id""".formatted(found, page.size(), page.offset()), viewer, words)
                .query((r, _) -> new Shown(row(r), r.getInt("all_found")))
                .list();
        var all = words.isEmpty() || shown.isEmpty() ? count(shown.size(), found, viewer, words, page) : shown.getFirst().ofAll();
        return Page.of(shown.stream().map(Shown::row).toList(), page, all);
    }

    /** Cases are looked at only for words, since whoever sees an attempt sees its case; then all that have them are found before anything else, and counted. */
    private static String found(Viewer viewer, @Nullable Stand stand, boolean withWords) {
        var conditions = stand == null ? LATEST : LATEST + " and " + stand.condition;
        var from = withWords
                ? "select a.* from (%s) a join cases c on c.id = a.case_id where %s offset 0".formatted(seen(viewer), WITH_WORDS)
                : seen(viewer);
        return "select a.*, " + (withWords ? "count(*) over ()" : "0") + " as all_found from (" + from + ") a where " + conditions;
    }

    private int count(int shown, String found, Viewer viewer, String words, Page.Request page) {
        if (shown < page.size() && (shown > 0 || page.page() == 0)) {
            return page.offset() + shown;
        }
        return asked("select count(*) from (%s limit %d) found".formatted(found, page.counted()), viewer, words).query(Integer.class).single();
    }

    /** Each way in which attempts are seen is answered by an index of its own. */
    private static String seen(Viewer viewer) {
        var parts = new ArrayList<String>();
        var earlier = "";
        for (var way : ways(viewer)) {
            parts.add("select " + COLUMNS + " from service_attempt a where a.deemed_on is null and " + way + earlier);
            earlier += " and (" + way + ") is not true";
        }
        return String.join(" union all ", parts);
    }

    private static List<String> ways(Viewer viewer) {
        var ways = new ArrayList<String>();
        if (!viewer.courtsSeen().isEmpty()) {
            ways.add("a.court_code = any (:courts)");
        }
        if (!viewer.unitsSeen().isEmpty()) {
            ways.add("a.unit_code = any (:units)");
        }
        if (viewer.courtsSeen().isEmpty()) {
            ways.add("a.case_id in (select s.case_id from standing s where s.person_id = :me and (s.until is null or s.until > now()))");
        }
        return ways;
    }

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer, String words) {
        return db.sql(sql)
                .param("courts", viewer.courtsSeen().toArray(String[]::new))
                .param("units", viewer.unitsSeen().toArray(String[]::new))
                .param("me", viewer.person())
                .param("words", Like.containing(words));
    }

    private static Row row(ResultSet r) throws SQLException {
        var channel = Channel.valueOf(r.getString("channel"));
        var failure = r.getString("failure");
        Instant since = r.getObject("since", OffsetDateTime.class).toInstant();
        return new Row(
                r.getObject("id", UUID.class), r.getObject("case_id", UUID.class), r.getString("number"), r.getString("case_title"), r.getString("title"),
                r.getString("party_name"), channel.label(), r.getString("address"),
                failure != null ? Stand.FAILED : channel == Channel.MAIL ? Stand.POSTED : Stand.UNREAD,
                LocalDate.ofInstant(since, Moment.ZONE), failure);
    }
}
