package org.fengqiao.bench.acts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Minute after minute of the same work, with what the node takes of memory and what waits in its outbox: shows whether it stays as it began.
 *
 * @param node process whose memory is read; 0 where it cannot be
 */
record Endurance(Server server, long node, int people, int minutes) {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double MEMORY_MB = 600;
    private static final double FLAT = 0.85;

    /** Whether the last minutes were as quick as the first, and the memory never passed its limit. */
    boolean holds(Lifecycle lifecycle) throws Exception {
        new Load(people, MINUTE).on(lifecycle);
        System.out.printf("%n## %d people for %d minutes%n%n| minute | lifecycles/s | p50 ms | p95 ms | p99 ms | errors | node MB | waiting in the outbox |%n"
                + "|---:|---:|---:|---:|---:|---:|---:|---:|%n", people, minutes);
        var rates = new ArrayList<Double>();
        var most = 0.0;
        for (int minute = 1; minute <= minutes; minute++) {
            var result = new Load(people, MINUTE).on(lifecycle);
            var memory = memory();
            most = Math.max(most, memory);
            rates.add(result.perSecond());
            System.out.printf(Locale.ROOT, "| %d | %.1f | %.1f | %.1f | %.1f | %d | %.0f | %d |%n", minute, result.perSecond(), result.p50(), result.p95(), result.p99(),
                    result.errors(), memory, waiting());
        }
        var third = Math.max(1, minutes / 3);
        var first = rates.subList(0, third).stream().mapToDouble(r -> r).average().orElseThrow();
        var last = rates.subList(minutes - third, minutes).stream().mapToDouble(r -> r).average().orElseThrow();
        System.out.printf(Locale.ROOT, "%nlast third %.0f %% of the first (flat from %.0f %%), at most %.0f MB (limit %.0f)%n", 100 * last / first, 100 * FLAT, most, MEMORY_MB);
        return last / first >= FLAT && most < MEMORY_MB;
    }

    private double memory() throws IOException {
        if (node == 0) return 0;
        for (var line : Files.readAllLines(Path.of("/proc/" + node + "/status"))) {
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        }
        return 0;
    }

    private long waiting() throws SQLException {
        try (var connection = DriverManager.getConnection(server.url()); var sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) from outbox where done_at is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
