package org.fengqiao.bench.law;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the law library with allocation, and says whether the targets are met. */
public final class Main {

    /** Microseconds an operation may take. */
    private record Target(String benchmark, double micros) {}

    private static final List<Target> TARGETS =
            List.of(new Target("fee", 2), new Target("parseCaseNumber", 1), new Target("interestTenYearsFigures", 50), new Target("interestTenYearsExplained", 50));

    private Main() {}

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(LawBenchmark.class.getName() + "\\." + (args.length > 0 ? args[0] : ".*"))
                .addProfiler(GCProfiler.class)
                .timeout(TimeValue.minutes(2));
        boolean met = true;
        for (var result : new Runner(options.build()).run()) {
            var name = result.getPrimaryResult().getLabel();
            double micros = result.getPrimaryResult().getScore();
            var allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
            double bytes = allocation == null ? Double.NaN : allocation.getScore();
            var target = TARGETS.stream().filter(t -> t.benchmark.equals(name)).findFirst();
            boolean good = target.isEmpty() || micros <= target.get().micros;
            met &= good;
            System.out.printf(
                    "%-28s %10.3f µs/op %12.0f ops/s %10.0f B/op  %s%n",
                    name, micros, 1e6 / micros, bytes, target.map(t -> "目标 " + t.micros + " µs：" + (good ? "达到" : "未达到")).orElse(""));
        }
        System.exit(met ? 0 : 1);
    }
}
