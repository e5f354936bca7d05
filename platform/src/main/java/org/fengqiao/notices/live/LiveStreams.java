package org.fengqiao.notices.live;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private final DataSource database;
    private final Map<UUID, List<SseEmitter>> open = new ConcurrentHashMap<>();
    private volatile boolean running;
    private Thread thread = new Thread();

    LiveStreams(DataSource database) {
        this.database = database;
    }

    /** Opens a stream for a person; the oldest closes when there are too many. */
    public SseEmitter open(UUID person) {
        var emitter = new SseEmitter(0L);
        var mine = open.computeIfAbsent(person, _ -> new CopyOnWriteArrayList<>());
        mine.add(emitter);
        Runnable gone = () -> mine.remove(emitter);
        emitter.onCompletion(gone);
        emitter.onTimeout(gone);
        emitter.onError(_ -> gone.run());
        if (mine.size() > MOST_PER_PERSON) {
            mine.getFirst().complete();
        }
        send(mine, emitter, SseEmitter.event().comment("open"));
        return emitter;
    }

    private void listen() {
        while (running) {
            try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("listen " + Live.CHANNEL);
                var pg = connection.unwrap(PGConnection.class);
                while (running) {
                    for (var notification : pg.getNotifications(LISTEN_MILLIS)) {
                        forward(notification.getParameter().split(" ", 3));
                    }
                }
            } catch (SQLException e) {
                if (running) {
                    log.warn("live updates pause: {}", e.getMessage());
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
        var mine = open.getOrDefault(UUID.fromString(parts[0]), List.of());
        for (var emitter : mine) {
            send(mine, emitter, SseEmitter.event().name(parts[1]).data(parts[2]));
        }
    }

    private static void send(List<SseEmitter> mine, SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            mine.remove(emitter);
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
