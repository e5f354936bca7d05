package org.fengqiao.bench.acts;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables people can read; the peak of each contender is its best level without errors. */
final class Report {

    private final PrintStream out;
    private final Map<String, Double> peaks = new LinkedHashMap<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String title, String note) {
        out.printf("%n## %s%n%s%n%n| people | lifecycles/s | steps/s | p50 ms | p95 ms | p99 ms | errors |%n|---:|---:|---:|---:|---:|---:|---:|%n", title, note);
    }

    void row(Load.Result result, Duration time) {
        out.printf("| %d | %.1f | %.0f | %.1f | %.1f | %.1f | %d |%n", result.people(), result.perSecond(), result.stepsPerSecond(time),
                result.p50(), result.p95(), result.p99(), result.errors());
        if (result.firstError() != null) out.printf("%nfirst error: %s%n", result.firstError());
    }

    void peak(String contender, Flow flow, List<Load.Result> results) {
        results.stream().filter(r -> r.errors() == 0).max(Comparator.comparingDouble(Load.Result::perSecond))
                .ifPresent(r -> peaks.put(contender + " " + flow, r.perSecond()));
    }

    void ratios() {
        out.printf("%n## Ratios%n%n| flow | platform | ceiling | peer | of the ceiling | times the peer |%n|---|---:|---:|---:|---:|---:|%n");
        for (var flow : Flow.values()) {
            var platform = peaks.getOrDefault("platform " + flow, Double.NaN);
            var ceiling = peaks.getOrDefault("ceiling " + flow, Double.NaN);
            var peer = peaks.getOrDefault("peer " + flow, Double.NaN);
            out.printf("| %s | %.1f/s | %.1f/s | %.1f/s | %.0f %% | %.1f |%n", flow, platform, ceiling, peer, 100 * platform / ceiling, platform / peer);
        }
    }
}
