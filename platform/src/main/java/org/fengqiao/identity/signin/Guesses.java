package org.fengqiao.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.identity.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts wrong attempts that belong to no account: at a login nobody has, which locks as an account does so that nobody learns who has one, from one
 * address, whichever logins it tries, and from a device known to an account.
 */
@Repository
class Guesses {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient db;
    private final Secrets secrets;
    private final Clock clock;
    private final IdentitySettings settings;

    Guesses(JdbcClient db, Secrets secrets, Clock clock, IdentitySettings settings) {
        this.db = db;
        this.secrets = secrets;
        this.clock = clock;
        this.settings = settings;
    }

    /** Counts an attempt at a login nobody has before it is answered; answers until when it is locked, where it is. */
    Optional<OffsetDateTime> atNobody(String login) {
        var what = secrets.hash("login:" + login.strip().toLowerCase(Locale.ROOT));
        return count(what, settings.failures(), KEPT) ? Optional.empty() : lockedUntil(what);
    }

    /** Counts an attempt of a device known to an account before it is answered; answers until when it is locked, where it is. */
    Optional<OffsetDateTime> atDevice(String device) {
        var what = secrets.hash("device:" + device);
        return count(what, settings.failures(), KEPT) ? Optional.empty() : lockedUntil(what);
    }

    /** Takes back the counting of an attempt of a device that was not wrong, and its lock where it was the last. */
    void right(String device) {
        db.sql("""
                        update sign_in_failure
                        set failures = case when locked_until > :now then :most - 1 else greatest(failures - 1, 0) end, locked_until = null
                        where what = :what""")
                .param("now", now())
                .param("most", settings.failures())
                .param("what", secrets.hash("device:" + device))
                .update();
    }

    /** A device has signed in: its wrong attempts count no more. */
    void succeeded(String device) {
        db.sql("delete from sign_in_failure where what = :what").param("what", secrets.hash("device:" + device)).update();
    }

    /** Until when an address has to wait, where it has to. */
    Optional<OffsetDateTime> waits(@Nullable String address) {
        return lockedUntil(secrets.hash("from:" + address));
    }

    /** A wrong attempt has come from an address. */
    void from(@Nullable String address) {
        count(secrets.hash("from:" + address), settings.failuresFrom(), HOUR);
    }

    private Optional<OffsetDateTime> lockedUntil(byte[] what) {
        return db.sql("select locked_until from sign_in_failure where what = :what and locked_until > :now")
                .param("what", what)
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional();
    }

    /** Counts one more since the first within a time; the last of too many locks. False where it is locked. */
    private boolean count(byte[] what, int most, Duration within) {
        var now = now();
        db.sql("delete from sign_in_failure where since < :old and (locked_until is null or locked_until < :now)")
                .param("old", now.minus(KEPT))
                .param("now", now)
                .update();
        return db.sql("""
                        insert into sign_in_failure as f (what, failures, since) values (:what, 1, :now)
                        on conflict (what) do update
                        set failures = case when f.since < :begin then 1 when f.failures + 1 >= :most then 0 else f.failures + 1 end,
                            locked_until = case when f.since >= :begin and f.failures + 1 >= :most then :until end,
                            since = case when f.since < :begin then :now else f.since end
                        where f.locked_until is null or f.locked_until <= :now""")
                        .param("what", what)
                        .param("now", now)
                        .param("begin", now.minus(within))
                        .param("most", most)
                        .param("until", now.plus(settings.lock()))
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
