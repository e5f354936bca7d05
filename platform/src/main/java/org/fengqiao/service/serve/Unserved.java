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

    private static final String FROM =
            """
            from (%s) a join cases c on c.id = a.case_id
            where not exists (select from service_attempt b where b.instrument_id = a.instrument_id and b.party_id = a.party_id
                              and (b.deemed_on is not null or (b.entered_at, b.id) > (a.entered_at, a.id)))
              and (:words = '' or a.party_name like :like or a.title like :like or c.number like :like or c.title like :like)
              and %s""";

    private final JdbcClient db;

    Unserved(JdbcClient db) {
        this.db = db;
    }

    /** What is not served in the cases the viewer sees by office, or else has in hand; oldest first. */
    Page<Row> find(Viewer viewer, @Nullable Stand stand, String words, Page.Request page) {
        Plans.eachTime(db);
        var from = FROM.formatted(seen(viewer), stand == null ? "true" : stand.condition);
        var rows = asked("""
                        select a.id, a.case_id, c.number, c.title as case_title, a.title, a.party_name, a.channel, a.address, a.failure,
                               (select min(f.sent_at) from service_attempt f where f.instrument_id = a.instrument_id and f.party_id = a.party_id) as since
                        %s order by a.entered_at, a.sent_at, a.id limit %d offset %d""".formatted(from, page.size(), page.offset()), viewer, words)
                .query(Unserved::row)
                .list();
        var found = asked("select count(*) from (select 1 %s limit %d) found".formatted(from, page.counted()), viewer, words).query(Integer.class).single();
        return Page.of(rows, page, found);
    }

    /** Each way in which attempts are seen is answered by an index of its own. */
    private static String seen(Viewer viewer) {
        var parts = new ArrayList<String>();
        var earlier = "";
        for (var way : ways(viewer)) {
            parts.add("select * from service_attempt a where a.deemed_on is null and " + way + earlier);
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
        var like = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return db.sql(sql)
                .param("courts", viewer.courtsSeen().toArray(String[]::new))
                .param("units", viewer.unitsSeen().toArray(String[]::new))
                .param("me", viewer.person())
                .param("words", words)
                .param("like", like);
    }

    private static Row row(ResultSet r, int n) throws SQLException {
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
