package org.fengqiao.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.fengqiao.identity.CurrentViewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers messages of some kinds on a thread of its own, so that other kinds need not wait for them. */
final class Lane {

    private static final Logger log = LoggerFactory.getLogger(Lane.class);
    private static final long POLL_MILLIS = 1_000;
    /** What many acts bring about at once is delivered together: shorter than anybody notices. */
    private static final long GATHER_MILLIS = 20;
    /** How long what is under way may take when the node stops. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Delivery delivery;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private boolean pausing;
    private Thread thread = new Thread();

    Lane(String name, Delivery delivery) {
        this.name = name;
        this.delivery = delivery;
    }

    void wake() {
        if (wake.availablePermits() == 0) {
            wake.release();
        }
    }

    /** Delivers everything that is due now, after what is already under way; gives how many were tried. */
    int drain() {
        return drain(() -> true);
    }

    private synchronized int drain(BooleanSupplier on) {
        int tried = 0;
        for (int now = once(); now > 0; now = on.getAsBoolean() ? once() : 0) {
            tried += now;
        }
        return tried;
    }

    private int once() {
        return CurrentViewer.asSystem(delivery::once);
    }

    private void run() {
        while (running) {
            try {
                if (wake.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    Thread.sleep(GATHER_MILLIS);
                }
                drain(() -> running);
                goesOn();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                pauses(e);
            }
        }
    }

    /** Said once, however long it lasts. */
    private void pauses(RuntimeException why) {
        if (!pausing) {
            log.warn("outbox {} pauses: {}", name, why.toString());
        }
        pausing = true;
    }

    private void goesOn() {
        if (pausing) {
            log.info("outbox {} goes on", name);
        }
        pausing = false;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-" + name).daemon().start(this::run);
    }

    void stop() {
        running = false;
        wake();
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
