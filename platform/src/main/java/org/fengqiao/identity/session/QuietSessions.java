package org.fengqiao.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions of the database behind a few seconds of memory. A request that changes nothing writes nothing, except once in
 * {@link #TOUCH} that the session is still used. A session ended on another node lives on here for {@link #KEPT} at most; where the database
 * is away, until it is back: nothing can be done by it meanwhile.
 */
final class QuietSessions implements SessionRepository<QuietSession> {

    private static final Logger log = LoggerFactory.getLogger(QuietSessions.class);

    static final Duration KEPT = Duration.ofSeconds(5);
    static final Duration TOUCH = Duration.ofSeconds(60);
    private static final int MOST = 50_000;

    private record Kept(MapSession session, Instant readAt, Instant touchedAt) {}

    private final SessionRepository<Session> stored;
    private final Duration idle;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    QuietSessions(SessionRepository<Session> stored, Duration idle) {
        this.stored = stored;
        this.idle = idle;
    }

    @Override
    public QuietSession createSession() {
        var created = stored.createSession();
        created.setMaxInactiveInterval(idle);
        return new QuietSession(new MapSession(created), stored::findById, created);
    }

    @Override
    public @Nullable QuietSession findById(String id) {
        var have = kept.get(id);
        if (have == null || have.readAt().plus(KEPT).isBefore(Instant.now())) {
            have = readOrKeep(id, have);
        }
        return have == null || have.session().isExpired() ? null : new QuietSession(new MapSession(have.session()), stored::findById, null);
    }

    @Override
    public void save(QuietSession session) {
        var have = kept.get(session.getId());
        var untouched = have == null || have.touchedAt().plus(TOUCH).isBefore(session.getLastAccessedTime());
        if (session.changed()) {
            write(session);
        } else if (untouched) {
            touch(session);
        }
    }

    /** The answer has been given by now; that the session was used is not worth breaking it off. */
    private void touch(QuietSession session) {
        try {
            write(session);
        } catch (DataAccessResourceFailureException e) {
            log.debug("use of a session not noted", e);
        }
    }

    @Override
    public void deleteById(String id) {
        kept.remove(id);
        stored.deleteById(id);
    }

    private @Nullable Kept readOrKeep(String id, @Nullable Kept have) {
        try {
            return read(id);
        } catch (DataAccessResourceFailureException e) {
            if (have == null) {
                throw e;
            }
            return have;
        }
    }

    private @Nullable Kept read(String id) {
        var session = stored.findById(id);
        if (session == null) {
            kept.remove(id);
            return null;
        }
        return keep(new MapSession(session), session.getLastAccessedTime());
    }

    /** A session ended meanwhile stays ended. */
    private void write(QuietSession session) {
        var known = session.attached();
        if (known == null) {
            kept.remove(session.getId());
            return;
        }
        session.replayOn(known);
        stored.save(known);
        keep(new MapSession(known), known.getLastAccessedTime());
    }

    private Kept keep(MapSession session, Instant touchedAt) {
        if (kept.size() > MOST) {
            kept.clear();
        }
        var have = new Kept(session, Instant.now(), touchedAt);
        kept.put(session.getId(), have);
        return have;
    }
}
