package org.fengqiao.bench.acts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the platform wrote for one whole lifecycle: the rows, and in which transactions, as the hidden transaction ids of the rows tell. A row
 * changed later counts once, except the case itself; so the ceiling has a little less to write, never more.
 *
 * @param keys what must be new in every copy
 * @param transactions what each writes, in order
 */
record Sample(Set<String> keys, List<List<Write>> transactions) {

    sealed interface Write {}

    /** @param types the column types by name, in the order of the values */
    record Insert(String table, Map<String, String> types, List<@Nullable String> values) implements Write {}

    /** The case takes its next version. */
    record Change(String caseId, String version, String particulars) implements Write {}

    /** A statutory number is taken. */
    record Number() implements Write {}

    static Sample latest(Server server, Flow flow) throws SQLException {
        var end = switch (flow) {
            case CONFIRMED -> "procedure = 'confirmation' and state = 'CONFIRMED'";
            case FILED -> "procedure = 'filing' and number is not null";
        };
        try (var connection = DriverManager.getConnection(server.url())) {
            var dispute = column(connection, "select dispute_id::text from cases where " + end + " order by updated_at desc limit 1").getFirst();
            return new Reader(connection, dispute).read();
        }
    }

    private static final class Reader {

        private final Connection connection;
        private final String dispute;
        private final List<String> cases;
        private final Set<String> keys = new LinkedHashSet<>();
        private final TreeMap<Long, List<Write>> transactions = new TreeMap<>();

        Reader(Connection connection, String dispute) throws SQLException {
            this.connection = connection;
            this.dispute = dispute;
            this.cases = column(connection, "select id::text from cases where dispute_id = '" + dispute + "' order by opened_at");
            keys.add(dispute);
            keys.addAll(cases);
        }

        Sample read() throws SQLException {
            for (var table : tables()) rows(table);
            for (var id : cases) changes(id);
            return new Sample(keys, List.copyOf(transactions.values()));
        }

        /** Every table that says which case or dispute a row is of, what is referred to first; words of a case come of themselves. */
        private List<String> tables() throws SQLException {
            var tables = new ArrayList<>(List.of("dispute", "party", "cases", "case_party"));
            column(connection, """
                    select distinct c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name in ('case_id', 'dispute_id', 'payload')
                       and c.table_name <> 'case_words'
                     order by 1""").stream().filter(t -> !tables.contains(t)).forEach(tables::add);
            return tables;
        }

        private void rows(String table) throws SQLException {
            var types = new LinkedHashMap<String, String>();
            var single = new ArrayList<>(column(connection, """
                    select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                     where i.indrelid = '%s'::regclass and i.indisunique and i.indnatts = 1""".formatted(table)));
            try (var sql = connection.createStatement(); var rows = sql.executeQuery("""
                    select attname, format_type(atttypid, atttypmod) from pg_attribute where attrelid = '%s'::regclass
                       and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a' order by attnum""".formatted(table))) {
                while (rows.next()) types.put(rows.getString(1), rows.getString(2));
            }
            var fields = String.join(", ", types.keySet().stream().map(c -> '"' + c + "\"::text").toList());
            var about = types.containsKey("case_id") ? "case_id::text" : types.containsKey("dispute_id") ? "dispute_id::text"
                    : types.containsKey("payload") ? "payload::text" : "id::text";
            var query = "select xmin::text::bigint, " + fields + " from \"" + table + "\" where " + about + " ~ '" + dispute + "|" + String.join("|", cases) + "'";
            try (var sql = connection.createStatement(); var rows = sql.executeQuery(query)) {
                while (rows.next()) {
                    var row = new LinkedHashMap<String, @Nullable String>();
                    var i = 2;
                    for (var name : types.keySet()) row.put(name, rows.getString(i++));
                    single.stream().filter(types::containsKey).map(row::get).filter(v -> v != null).forEach(keys::add);
                    var key = row.get("idempotency_key");
                    if (key != null) keys.add(key);
                    add(written(table, row, rows.getLong(1)), new Insert(table, types, new ArrayList<>(row.values())));
                }
            }
        }

        /** A changed row carries the transaction of its last change; what others refer to was there with the opening. */
        private long written(String table, Map<String, @Nullable String> row, long last) throws SQLException {
            var opened = switch (table) {
                case "dispute", "party" -> cases.getFirst();
                case "cases" -> String.valueOf(row.get("id"));
                case "case_party" -> String.valueOf(row.get("case_id"));
                default -> null;
            };
            return opened == null ? last : Long.parseLong(column(connection,
                    "select xmin::text from journal where case_id = '" + opened + "' order by version limit 1").getFirst());
        }

        private void changes(String id) throws SQLException {
            var particulars = column(connection, "select particulars::text from cases where id = '" + id + "'").getFirst();
            var entries = column(connection, "select xmin::text || ' ' || version from journal where case_id = '" + id + "' order by version");
            for (var entry : entries.subList(1, entries.size())) {
                var parts = entry.split(" ");
                add(Long.parseLong(parts[0]), new Change(id, parts[1], particulars));
            }
            if (!column(connection, "select number from cases where number is not null and id = '" + id + "'").isEmpty()) {
                add(Long.parseLong(entries.getLast().split(" ")[0]), new Number());
            }
        }

        private void add(long transaction, Write write) {
            transactions.computeIfAbsent(transaction, _ -> new ArrayList<>()).add(write);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var sql = connection.createStatement(); var rows = sql.executeQuery(query)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    @Override
    public String toString() {
        var writes = transactions.stream().flatMap(List::stream).toList();
        return "plain SQL from this process, one round trip a transaction: %d rows, %d changes of the case, %d numbers per lifecycle in %d transactions".formatted(
                writes.stream().filter(w -> w instanceof Insert).count(), writes.stream().filter(w -> w instanceof Change).count(),
                writes.stream().filter(w -> w instanceof Number).count(), transactions.size());
    }
}
