package org.fengqiao.bench.acts;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes copies of a sample as fast as plain SQL can: prepared, one round trip for each transaction, the owner's connection, nothing decided. */
final class Ceiling implements Lifecycle {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HikariDataSource pool;
    private final List<String> keys;
    private final List<Script> scripts = new ArrayList<>();

    /** One transaction: its statements as one text, and what goes into their parameters. */
    private record Script(String sql, List<Text> values) {}

    /** Text with places for new keys; {@code parts} has one more than {@code places}. Null parts mean SQL null. */
    private record Text(@Nullable List<String> parts, List<Integer> places) {

        @Nullable String with(String[] fresh) {
            if (parts == null) return null;
            if (places.isEmpty()) return parts.getFirst();
            var text = new StringBuilder(parts.getFirst());
            for (int i = 0; i < places.size(); i++) text.append(fresh[places.get(i)]).append(parts.get(i + 1));
            return text.toString();
        }
    }

    Ceiling(HikariDataSource pool, Sample sample) throws SQLException {
        this.pool = pool;
        this.keys = List.copyOf(sample.keys());
        try (var connection = pool.getConnection(); var sql = connection.createStatement()) {
            sql.execute("create table if not exists bench_counter(court int primary key, last bigint not null)");
            sql.execute("insert into bench_counter select n, 0 from generate_series(0, 3) n on conflict do nothing");
        }
        for (var transaction : sample.transactions()) scripts.add(script(transaction));
    }

    private Script script(List<Sample.Write> writes) {
        var sql = new ArrayList<String>();
        var values = new ArrayList<Text>();
        for (var write : writes) {
            switch (write) {
                case Sample.Insert(var table, var types, var row) -> {
                    sql.add("insert into \"" + table + "\" (" + types.keySet().stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "))
                            + ") values (" + types.values().stream().map(t -> "?::" + t).collect(Collectors.joining(", ")) + ")");
                    row.forEach(v -> values.add(text(v)));
                }
                case Sample.Change(var id, var version, var particulars) -> {
                    sql.add("update cases set version = ?::bigint, particulars = ?::jsonb, updated_at = now() where id = ?::uuid");
                    values.addAll(List.of(text(version), text(particulars), text(id)));
                }
                case Sample.Number() -> sql.add("update bench_counter set last = last + 1 where court = " + scripts.size() % 4);
            }
        }
        return new Script(String.join("; ", sql), values);
    }

    private Text text(@Nullable String value) {
        if (value == null) return new Text(null, List.of());
        var all = keys.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var matcher = Pattern.compile(all).matcher(value);
        var parts = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var from = 0;
        while (matcher.find()) {
            parts.add(value.substring(from, matcher.start()));
            places.add(keys.indexOf(matcher.group()));
            from = matcher.end();
        }
        parts.add(value.substring(from));
        return new Text(parts, places);
    }

    @Override
    public void run(Steps steps) throws Exception {
        var fresh = keys.stream().map(Ceiling::fresh).toArray(String[]::new);
        for (var script : scripts) {
            steps.step(() -> {
                try (var connection = pool.getConnection(); var statement = connection.prepareStatement(script.sql)) {
                    var i = 1;
                    for (var value : script.values) statement.setString(i++, value.with(fresh));
                    statement.execute();
                    return script;
                }
            });
        }
    }

    private static String fresh(String key) {
        if (UUID_SHAPE.matcher(key).matches()) return UUID.randomUUID().toString();
        var bytes = new byte[Math.max(8, key.length() / 2)];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
