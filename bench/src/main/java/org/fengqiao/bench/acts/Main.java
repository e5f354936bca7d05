package org.fengqiao.bench.acts;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code --db JDBC-URL [--http URL] [--seconds 20] [--warm-up SECONDS] [--people 1,4,16,64] [--only platform,ceiling,peer] [--flows CONFIRMED,FILED]};
 * called by {@code ./fengqiao bench acts}. With {@code --minutes} and {@code --node PID} the flows follow each other minute by minute, for
 * {@code ./fengqiao bench endurance}.
 */
final class Main {

    private Main() {}

    static void main(String[] args) throws Exception {
        var options = options(args);
        var time = Duration.ofSeconds(Long.parseLong(options.getOrDefault("seconds", "20")));
        var warmUp = Duration.ofSeconds(Long.parseLong(options.getOrDefault("warm-up", Long.toString(time.toSeconds()))));
        var flows = Arrays.stream(options.getOrDefault("flows", "CONFIRMED,FILED").split(",")).map(Flow::valueOf).toList();
        var people = Arrays.stream(options.getOrDefault("people", "1,4,16,64").split(",")).map(Integer::parseInt).toList();
        var only = options.getOrDefault("only", "platform,ceiling,peer");
        var server = new Server(options.getOrDefault("db", ""));
        if (options.containsKey("minutes")) {
            var endurance = new Endurance(
                    server, Long.parseLong(options.getOrDefault("node", "0")), people.getFirst(), Integer.parseInt(options.get("minutes")));
            var platform = new Platform(options.getOrDefault("http", "http://localhost:8080"));
            System.exit(endurance.holds(steps -> {
                for (var flow : flows) platform.lifecycle(flow).run(steps);
            }) ? 0 : 1);
        }
        var report = new Report(System.out);
        var run = new Run(flows, people, warmUp, time, report);
        if (only.contains("platform")) {
            var platform = new Platform(options.getOrDefault("http", "http://localhost:8080"));
            for (var flow : flows) {
                run.measure("platform", flow, platform.lifecycle(flow), "over HTTP, client on the same machine");
            }
        }
        if (only.contains("ceiling")) ceiling(server, run);
        if (only.contains("peer")) peer(server, run);
        report.ratios();
    }

    private static void ceiling(Server server, Run run) throws Exception {
        for (var flow : run.flows) {
            var sample = Sample.latest(server, flow);
            try (var pool = server.pool(16, "public", true)) {
                run.measure("ceiling", flow, new Ceiling(pool, sample), sample.toString());
            }
        }
    }

    private static void peer(Server server, Run run) throws Exception {
        try (var connection = DriverManager.getConnection(server.url()); var sql = connection.createStatement()) {
            sql.execute("drop schema if exists peer cascade");
            sql.execute("create schema peer");
        }
        try (var pool = server.pool(16, "peer", false); var peer = new Peer(pool)) {
            for (var flow : run.flows) {
                run.measure("peer", flow, peer.lifecycle(flow), "Flowable 7.2.0 in this process, history audit, same PostgreSQL");
            }
        }
    }

    /** How each contender is measured: a warm-up at eight people, then every level for the same time. */
    private record Run(List<Flow> flows, List<Integer> people, Duration warmUp, Duration time, Report report) {

        void measure(String contender, Flow flow, Lifecycle lifecycle, String note) throws Exception {
            new Load(8, warmUp).on(lifecycle);
            report.heading(contender + ": " + flow, note);
            var results = new ArrayList<Load.Result>();
            for (var level : people) {
                var result = new Load(level, time).on(lifecycle);
                report.row(result, time);
                results.add(result);
            }
            report.peak(contender, flow, results);
        }
    }

    private static Map<String, String> options(String[] args) {
        return java.util.stream.IntStream.range(0, args.length / 2).boxed()
                .collect(Collectors.toMap(i -> args[2 * i].substring(2), i -> args[2 * i + 1], (_, last) -> last));
    }
}
