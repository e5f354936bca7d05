package org.fengqiao.bench.law;

import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the law library with allocation, and says whether the targets are met: by the wall clock, or by processor time. */
public final class Main {

    /** Microseconds an operation may take. */
    private record Target(String benchmark, double micros, Function<LawBenchmark, Object> operation) {}

    private static final List<Target> TARGETS = List.of(
            new Target("fee", 2, LawBenchmark::fee),
            new Target("parseCaseNumber", 1, LawBenchmark::parseCaseNumber),
            new Target("interestTenYearsFigures", 50, LawBenchmark::interestTenYearsFigures),
            new Target("interestTenYearsExplained", 50, LawBenchmark::interestTenYearsExplained));

    private Main() {}

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(LawBenchmark.class.getName() + "\\." + (args.length > 0 ? args[0] : ".*"))
                .addProfiler(GCProfiler.class)
                .timeout(TimeValue.minutes(2));
        boolean met = true;
        for (var result : new Runner(options.build()).run()) {
            met &= report(result);
        }
        System.exit(met ? 0 : 1);
    }

    private static boolean report(RunResult result) {
        var name = result.getPrimaryResult().getLabel();
        double micros = result.getPrimaryResult().getScore();
        var allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
        double bytes = allocation == null ? Double.NaN : allocation.getScore();
        var target = TARGETS.stream().filter(t -> t.benchmark.equals(name)).findFirst();
        boolean good = true;
        var verdict = "";
        if (target.isPresent()) {
            var benchmark = new LawBenchmark();
            var operation = target.get().operation;
            double processor = CpuTime.micros(() -> operation.apply(benchmark));
            good = Math.min(micros, processor) <= target.get().micros;
            verdict = String.format("处理器时间 %.3f µs，目标 %.0f µs：%s", processor, target.get().micros, good ? "达到" : "未达到");
        }
        System.out.printf("%-28s %10.3f µs/op %12.0f ops/s %10.0f B/op  %s%n", name, micros, 1e6 / micros, bytes, verdict);
        return good;
    }
}
