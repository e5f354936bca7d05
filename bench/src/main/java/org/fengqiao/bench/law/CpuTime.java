package org.fengqiao.bench.law;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Processor time of one thread an operation takes: on a machine busy with other work the wall clock of JMH counts that work too. */
final class CpuTime {

    private static final long WARM_UP = 1_500_000_000L;
    private static final long WINDOW = 50_000_000L;
    private static final int WINDOWS = 40;
    private static volatile Object last = "";

    private CpuTime() {}

    /** Microseconds an operation, in the window that others disturbed least: they share the caches and the memory, too. */
    static double micros(Supplier<Object> operation) {
        run(operation, WARM_UP);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < WINDOWS; i++) {
            best = Math.min(best, run(operation, WINDOW));
        }
        return best;
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
