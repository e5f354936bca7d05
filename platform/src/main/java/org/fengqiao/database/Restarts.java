package org.fengqiao.database;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How often a server may be started again, and how long to wait before: at once the first time, then twice as long each time. */
final class Restarts {

    private final int most;
    private final Duration within;
    private final Duration shortest;
    private final Deque<Instant> made = new ArrayDeque<>();

    Restarts(int most, Duration within, Duration shortest) {
        this.most = most;
        this.within = within;
        this.shortest = shortest;
    }

    /** The wait before the next start, which is counted; nothing where there were too many lately. */
    Optional<Duration> next(Instant now) {
        made.removeIf(start -> start.isBefore(now.minus(within)));
        if (made.size() >= most) return Optional.empty();
        var pause = made.isEmpty() ? Duration.ZERO : shortest.multipliedBy(1L << (made.size() - 1));
        made.add(now);
        return Optional.of(pause);
    }
}
