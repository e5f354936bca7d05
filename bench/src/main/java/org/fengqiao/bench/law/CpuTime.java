package org.fengqiao.bench.law;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The same operations by processor time of their thread, for a machine too busy for the wall clock of JMH to mean anything. */
public final class CpuTime {

    private static final long WARM_UP = 1_500_000_000L;
    private static final long MEASURED = 1_000_000_000L;
    private static volatile Object last = "";

    private CpuTime() {}

    public static void main(String[] args) {
        var benchmark = new LawBenchmark();
        var operations = new LinkedHashMap<String, Supplier<Object>>();
        operations.put("fee", benchmark::fee);
        operations.put("parseCaseNumber", benchmark::parseCaseNumber);
        operations.put("interestTenYearsFigures", benchmark::interestTenYearsFigures);
        operations.put("interestTenYearsExplained", benchmark::interestTenYearsExplained);
        operations.put("period", benchmark::period);
        for (Map.Entry<String, Supplier<Object>> operation : operations.entrySet()) {
            run(operation.getValue(), WARM_UP);
            System.out.printf("%-28s %10.3f µs/op of processor time%n", operation.getKey(), run(operation.getValue(), MEASURED));
        }
    }

    private static double run(Supplier<Object> operation, long nanos) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long used = 0;
        long count = 0;
        while (used < nanos) {
            for (int i = 0; i < 200; i++) {
                last = operation.get();
            }
            count += 200;
            used = threads.getCurrentThreadCpuTime() - start;
        }
        return used / 1000.0 / count;
    }
}
