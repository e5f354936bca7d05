package org.fengqiao.identity.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The open sessions of people: to list them, and to end one. */
public class Sessions {

    /** Name of the session attribute that says from where it was opened. */
    public static final String DEVICE = "fengqiao.device";

    private final FindByIndexNameSessionRepository<Session> stored;
    private final QuietSessions quiet;

    Sessions(FindByIndexNameSessionRepository<Session> stored, QuietSessions quiet) {
        this.stored = stored;
        this.quiet = quiet;
    }

    /**
     * An open session.
     *
     * @param id a hash: the real id opens the door and is told to nobody
     * @param device the browser and address it was opened from
     */
    public record Open(String id, Instant since, Instant lastUsed, @Nullable String device) {}

    public List<Open> of(UUID person) {
        return stored.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new Open(
                        hash(session.getId()), session.getCreationTime(), session.getLastAccessedTime(), session.getAttribute(DEVICE)))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    /** Ends one session of a person; on other nodes it is gone within seconds. False where there is no such session. */
    public boolean end(UUID person, String hash) {
        return endWhere(person, id -> hash(id).equals(hash)) > 0;
    }

    /** Ends all sessions of a person but one. */
    public int endAll(UUID person, @Nullable String exceptId) {
        return endWhere(person, id -> !id.equals(exceptId));
    }

    private int endWhere(UUID person, Predicate<String> which) {
        var ids = stored.findByPrincipalName(person.toString()).keySet().stream().filter(which).toList();
        ids.forEach(quiet::deleteById);
        return ids.size();
    }

    public static String hash(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
