package org.fengqiao.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session in one request: works on a copy and remembers what changed. */
final class QuietSession implements Session {

    private final MapSession copy;
    private final Function<String, @Nullable Session> stored;
    private final Map<String, @Nullable Object> changes = new HashMap<>();
    private boolean intervalChanged;
    private @Nullable Session attached;

    /**
     * @param stored finds the session in the database, when a change makes that necessary
     * @param attached the stored session already at hand, as for a new one
     */
    QuietSession(MapSession copy, Function<String, @Nullable Session> stored, @Nullable Session attached) {
        this.copy = copy;
        this.stored = stored;
        this.attached = attached;
    }

    boolean changed() {
        return attached != null || intervalChanged || !changes.isEmpty();
    }

    /** The stored session; null where it has been ended meanwhile. */
    @Nullable Session attached() {
        if (attached == null) {
            attached = stored.apply(copy.getId());
        }
        return attached;
    }

    /** Does to the stored session what was done to this one. */
    void replayOn(Session stored) {
        changes.forEach((name, value) -> {
            if (value == null) {
                stored.removeAttribute(name);
            } else {
                stored.setAttribute(name, value);
            }
        });
        if (intervalChanged) {
            stored.setMaxInactiveInterval(copy.getMaxInactiveInterval());
        }
        stored.setLastAccessedTime(copy.getLastAccessedTime());
    }

    @Override
    public String getId() {
        return copy.getId();
    }

    @Override
    public String changeSessionId() {
        var session = attached();
        if (session == null) {
            throw new IllegalStateException("the session has ended");
        }
        copy.setId(session.changeSessionId());
        return copy.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return copy.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return copy.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        changes.put(name, value);
        copy.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changes.put(name, null);
        copy.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return copy.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        copy.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return copy.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        intervalChanged = true;
        copy.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return copy.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return copy.isExpired();
    }
}
