package org.fengqiao.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.fengqiao.identity.Secrets;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.Registration;
import org.fengqiao.intake.model.Likeness;
import org.fengqiao.intake.model.PartyName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What duplicates are found by. Runs inside its caller's transaction. */
@Component
public class Marks {

    private static final int CANDIDATES = 200;

    private final JdbcClient database;
    private final Secrets secrets;

    Marks(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** A dispute that shares a name or number with the one looked for. */
    public record Mark(UUID disputeId, UUID caseId, String court, Set<String> names, int[] facts) {}

    /** What a draft is compared by. */
    public record Sought(Set<String> names, int[] facts) {}

    public Sought sought(DraftContent content) {
        var names = new TreeSet<String>();
        content.parties().forEach(p -> names.addAll(keys(p)));
        return new Sought(names, Likeness.pairs(content.story() + content.claims()));
    }

    public void put(Registration r) {
        var sought = sought(r.content());
        database.sql(
                        """
                        insert into dispute_mark (dispute_id, case_id, court_code, names, facts, opened_at)
                        values (:dispute, :case, :court, :names, :facts, :at) on conflict do nothing""")
                .param("dispute", r.dispute())
                .param("case", r.firstCase())
                .param("court", r.court())
                .param("names", sought.names().toArray(String[]::new))
                .param("facts", sought.facts())
                .param("at", r.moment().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Disputes that share a name or number, the latest first; of one court only, where one is named. */
    public List<Mark> sharing(Set<String> names, @Nullable String court) {
        return database.sql(
                        """
                        select dispute_id, case_id, court_code, names, facts, opened_at from dispute_mark
                        where names && cast(:names as text[]) and (cast(:court as text) is null or court_code = :court)
                        order by opened_at desc limit :most""")
                .param("names", names.toArray(String[]::new))
                .param("court", court)
                .param("most", CANDIDATES)
                .query(Marks::mark)
                .list();
    }

    /** Disputes of a court between sides of these names, the latest first; none where fewer than two are named. */
    public List<Mark> betweenTheSame(DraftContent content, String court) {
        var names = content.parties().stream().map(DraftParty::nameOrNothing).filter(n -> !n.isEmpty()).map(Marks::nameKey).distinct().toList();
        return names.size() < 2
                ? List.of()
                : database.sql(
                                """
                                select dispute_id, case_id, court_code, names, facts, opened_at from dispute_mark
                                where names @> cast(:names as text[]) and court_code = :court order by opened_at desc limit :most""")
                        .param("names", names.toArray(String[]::new))
                        .param("court", court)
                        .param("most", CANDIDATES)
                        .query(Marks::mark)
                        .list();
    }

    private static String nameKey(String name) {
        return "n:" + PartyName.normal(name);
    }

    /** A party as it compares: its name for its side, and the hash of its number. */
    private Set<String> keys(DraftParty p) {
        var keys = new TreeSet<String>();
        if (!p.nameOrNothing().isEmpty()) {
            keys.add(nameKey(p.nameOrNothing()));
        }
        if (p.idNumber() != null && !p.idNumber().isBlank()) {
            keys.add("i:" + HexFormat.of().formatHex(secrets.hash("id:" + p.idNumber().strip().toUpperCase(Locale.ROOT)), 0, 12));
        }
        return keys;
    }

    private static Mark mark(ResultSet r, int row) throws SQLException {
        var names = new TreeSet<>(Arrays.asList((String[]) r.getArray("names").getArray()));
        var facts = Arrays.stream((Integer[]) r.getArray("facts").getArray()).mapToInt(Integer::intValue).toArray();
        return new Mark(r.getObject("dispute_id", UUID.class), r.getObject("case_id", UUID.class), r.getString("court_code"), names, facts);
    }
}
