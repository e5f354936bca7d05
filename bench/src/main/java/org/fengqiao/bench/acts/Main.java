package org.fengqiao.bench.acts;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code --db JDBC-URL [--http URL] [--seconds 20] [--people 1,4,16,64] [--only platform|ceiling|peer]}; called by {@code ./fengqiao bench acts}. */
final class Main {

    private Main() {}

    static void main(String[] args) throws Exception {
        var options = options(args);
        var time = Duration.ofSeconds(Long.parseLong(options.getOrDefault("seconds", "20")));
        var people = Arrays.stream(options.getOrDefault("people", "1,4,16,64").split(",")).map(Integer::parseInt).toList();
        var only = options.getOrDefault("only", "platform,ceiling,peer");
        var server = new Server(options.getOrDefault("db", ""));
        var report = new Report(System.out);
        if (only.contains("platform")) {
            var platform = new Platform(options.getOrDefault("http", "http://localhost:8080"));
            for (var flow : Flow.values()) {
                measure("platform", flow, platform.lifecycle(flow), "over HTTP, client on the same machine", people, time, report);
            }
        }
        if (only.contains("ceiling")) ceiling(server, people, time, report);
        if (only.contains("peer")) peer(server, people, time, report);
        report.ratios();
    }

    private static void ceiling(Server server, List<Integer> people, Duration time, Report report) throws Exception {
        for (var flow : Flow.values()) {
            var sample = Sample.latest(server, flow);
            try (var pool = server.pool(16, "public", true)) {
                measure("ceiling", flow, new Ceiling(pool, sample), sample.toString(), people, time, report);
            }
        }
    }

    private static void peer(Server server, List<Integer> people, Duration time, Report report) throws Exception {
        try (var connection = DriverManager.getConnection(server.url()); var sql = connection.createStatement()) {
            sql.execute("drop schema if exists peer cascade");
            sql.execute("create schema peer");
        }
        try (var pool = server.pool(16, "peer", false); var peer = new Peer(pool)) {
            for (var flow : Flow.values()) {
                measure("peer", flow, peer.lifecycle(flow), "Flowable 7.2.0 in this process, history audit, same PostgreSQL", people, time, report);
            }
        }
    }

    private static void measure(String contender, Flow flow, Lifecycle lifecycle, String note, List<Integer> people, Duration time, Report report)
            throws Exception {
        new Load(8, time).on(lifecycle);
        report.heading(contender + ": " + flow, note);
        var results = new ArrayList<Load.Result>();
        for (var level : people) {
            var result = new Load(level, time).on(lifecycle);
            report.row(result, time);
            results.add(result);
        }
        report.peak(contender, flow, results);
    }

    private static Map<String, String> options(String[] args) {
        return java.util.stream.IntStream.range(0, args.length / 2).boxed()
                .collect(Collectors.toMap(i -> args[2 * i].substring(2), i -> args[2 * i + 1]));
    }
}
