package org.fengqiao.database;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the process of an embedded server; one that dies is started again as it was, until that is of no use any more. */
final class Guard {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    /** Starts the server's process, always with the same settings. */
    @FunctionalInterface
    interface Start {
        Postmaster postmaster() throws IOException;
    }

    private final Start start;
    private volatile Postmaster postmaster;
    private boolean stopped;

    Guard(Start start) throws IOException {
        this.start = start;
        this.postmaster = start.postmaster();
    }

    Postmaster postmaster() {
        return postmaster;
    }

    /** From now on the process is looked after; {@code lost} hears when it is not started again. */
    void watch(Restarts restarts, Consumer<DatabaseUnusable> lost) {
        Thread.ofPlatform().daemon().name("postgresql-guard").start(() -> {
            try {
                while (true) {
                    postmaster.awaitExit();
                    var pause = restarts.next(Instant.now());
                    if (isStopped()) return;
                    if (pause.isEmpty()) break;
                    Thread.sleep(pause.get());
                    again();
                }
                lost.accept(new DatabaseUnusable("内置数据库停止了，几次重新启动都没有成功。", "已经办理的都已保存。原因见 postgresql/server.log 的最后几行，处理后重新启动平台。"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private synchronized void again() {
        if (stopped) return;
        log.error("the database server has died, starting it again");
        try {
            postmaster = start.postmaster();
            log.info("the database server runs again");
        } catch (IOException | DatabaseUnusable e) {
            log.error("the database server was not started again: {}", e.getMessage());
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    synchronized void stop() {
        stopped = true;
        postmaster.stop();
    }
}
