package org.fengqiao.bench.acts;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** So many people at once, each doing one lifecycle after the other without pause, for so long. */
record Load(int people, Duration time) {

    /**
     * @param perSecond whole lifecycles finished per second
     * @param steps how many steps were answered
     * @param p50 step latencies in milliseconds, failed ones not counted
     * @param errors lifecycles given up
     * @param firstError what the first of them said
     */
    record Result(int people, double perSecond, long steps, double p50, double p95, double p99, long errors, @Nullable String firstError) {

        double stepsPerSecond(Duration time) {
            return steps / (time.toNanos() / 1e9);
        }
    }

    Result on(Lifecycle lifecycle) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var firstError = new AtomicReference<@Nullable String>();
        var workers = new ArrayList<Future<Worker>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                workers.add(threads.submit(() -> {
                    var worker = new Worker();
                    while (System.nanoTime() < end) worker.once(lifecycle, firstError);
                    return worker;
                }));
            }
            var finished = 0L;
            var errors = 0L;
            var all = new long[0];
            for (var future : workers) {
                var worker = future.get();
                finished += worker.finished;
                errors += worker.errors;
                var from = all.length;
                all = Arrays.copyOf(all, from + worker.count);
                System.arraycopy(worker.nanos, 0, all, from, worker.count);
            }
            Arrays.sort(all);
            var seconds = (time.toNanos() + Math.max(0, System.nanoTime() - end)) / 1e9;
            return new Result(people, finished / seconds, all.length, at(all, 0.50), at(all, 0.95), at(all, 0.99), errors, firstError.get());
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    private static final class Worker implements Lifecycle.Steps {

        private long[] nanos = new long[4096];
        private int count;
        private long finished;
        private long errors;

        void once(Lifecycle lifecycle, AtomicReference<@Nullable String> firstError) {
            try {
                lifecycle.run(this);
                finished++;
            } catch (Exception e) {
                errors++;
                firstError.compareAndSet(null, e.toString());
            }
        }

        @Override
        public <T> T step(Lifecycle.Step<T> step) throws Exception {
            var began = System.nanoTime();
            var answer = step.take();
            if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
            nanos[count++] = System.nanoTime() - began;
            return answer;
        }
    }
}
