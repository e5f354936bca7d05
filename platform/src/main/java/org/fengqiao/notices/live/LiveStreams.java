package org.fengqiao.notices.live;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages that hang on this node, and the one connection on which the database says what is new. */
@Component
public class LiveStreams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveStreams.class);
    private static final int LISTEN_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 3_000;
    private static final int MOST_PER_PERSON = 8;

    /** A browser then asks anew, and is refused when its session has ended meanwhile. */
    private static final long LONGEST_MILLIS = Duration.ofMinutes(30).toMillis();

    /** Proxies close what is silent for a minute; a page that is gone is only noticed when something is sent. */
    private static final long BEAT_NANOS = Duration.ofSeconds(20).toNanos();

    private final DataSource database;
    private final Map<UUID, List<SseEmitter>> open = new ConcurrentHashMap<>();
    private volatile boolean running;
    private Thread thread = new Thread();

    LiveStreams(DataSource database) {
        this.database = database;
    }

    /** Opens a stream for a person; the oldest closes when there are too many. */
    public SseEmitter open(UUID person) {
        var emitter = new SseEmitter(LONGEST_MILLIS);
        var mine = open.compute(person, (_, before) -> with(before, emitter));
        emitter.onCompletion(() -> forget(person, emitter));
        emitter.onTimeout(() -> forget(person, emitter));
        emitter.onError(_ -> forget(person, emitter));
        if (mine.size() > MOST_PER_PERSON) {
            mine.getFirst().complete();
        }
        send(person, emitter, SseEmitter.event().comment("open"));
        return emitter;
    }

    private static List<SseEmitter> with(@Nullable List<SseEmitter> before, SseEmitter emitter) {
        var all = before == null ? new CopyOnWriteArrayList<SseEmitter>() : before;
        all.add(emitter);
        return all;
    }

    private void forget(UUID person, SseEmitter emitter) {
        open.computeIfPresent(person, (_, mine) -> mine.remove(emitter) && mine.isEmpty() ? null : mine);
    }

    private void listen() {
        boolean paused = false;
        while (running) {
            try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("listen " + Live.CHANNEL);
                paused = false;
                var pg = connection.unwrap(PGConnection.class);
                var beaten = System.nanoTime();
                while (running) {
                    for (var notification : pg.getNotifications(LISTEN_MILLIS)) {
                        forward(notification.getParameter().split(" ", 3));
                    }
                    if (System.nanoTime() - beaten > BEAT_NANOS) {
                        beat();
                        beaten = System.nanoTime();
                    }
                }
            } catch (SQLException e) {
                if (running) {
                    log.atLevel(paused ? Level.DEBUG : Level.WARN).log("live updates pause: {}", e.getMessage());
                    paused = true;
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void forward(String[] parts) {
        var person = UUID.fromString(parts[0]);
        for (var emitter : open.getOrDefault(person, List.of())) {
            send(person, emitter, SseEmitter.event().name(parts[1]).data(parts[2]));
        }
    }

    private void beat() {
        open.forEach((person, mine) -> mine.forEach(e -> send(person, e, SseEmitter.event().comment("here"))));
    }

    private void send(UUID person, SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            forget(person, emitter);
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("live").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        open.values().forEach(mine -> mine.forEach(SseEmitter::complete));
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
