package org.fengqiao.outbox;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers what lies in the outbox. Any number of nodes may run it: each claims messages by moving their next attempt ahead, so a node
 * that dies leaves nothing behind but a pause. What only writes to this database has a lane of its own, and so has every kind that reaches outside,
 * by the first part of its name: a notice never waits for a paper to be drawn up, nor a paper for a carrier to answer.
 */
@Component
public class OutboxWorker implements SmartLifecycle {

    private final List<Lane> lanes = new ArrayList<>();
    private volatile boolean running;

    OutboxWorker(
            JdbcClient database, PlatformTransactionManager transactions, InstantSource clock, List<OutboxHandler> handlers) {
        var transaction = new TransactionTemplate(transactions);
        var rows = new OutboxRows(database, clock);
        var within = handlers.stream().filter(OutboxHandler.Within.class::isInstance).map(OutboxHandler.Within.class::cast).toList();
        lanes.add(new Lane("inside", new WithinDelivery(within, rows, transaction)));
        handlers.stream().<OutboxHandler.Apart<?>>mapMulti((handler, apart) -> {
            if (handler instanceof OutboxHandler.Apart<?> one) apart.accept(one);
        }).collect(Collectors.groupingBy(OutboxWorker::lane, TreeMap::new, Collectors.toList()))
                .forEach((name, kinds) -> lanes.add(new Lane(name, new ApartDelivery(kinds, rows, transaction, clock))));
    }

    private static String lane(OutboxHandler handler) {
        return handler.kind().replaceFirst("\\..*", "");
    }

    /** Says that something new may lie in the outbox. */
    public void wake() {
        lanes.forEach(Lane::wake);
    }

    /** Delivers everything that is due now, and what comes of it, after what is already under way on this node; gives how many were tried. */
    public synchronized int drain() {
        int tried = 0;
        for (int now = once(); now > 0; now = once()) {
            tried += now;
        }
        return tried;
    }

    private int once() {
        return lanes.stream().mapToInt(Lane::drain).sum();
    }

    @Override
    public void start() {
        running = true;
        lanes.forEach(Lane::start);
    }

    @Override
    public void stop() {
        running = false;
        lanes.forEach(Lane::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
