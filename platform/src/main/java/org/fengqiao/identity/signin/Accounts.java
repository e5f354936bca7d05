package org.fengqiao.identity.signin;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes accounts. */
@Repository
class Accounts {

    private static final String SELECT = "select person, login, password_hash, password_changed_at, must_change, status, failures, locked_until,"
            + " totp_secret, totp_confirmed, totp_step from account";

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    Optional<Account> byLogin(String login) {
        return db.sql(SELECT + " where login = :login").param("login", login.strip().toLowerCase(Locale.ROOT)).query(Account.class).optional();
    }

    Optional<Account> of(UUID person) {
        return db.sql(SELECT + " where person = :person").param("person", person).query(Account.class).optional();
    }

    boolean open(UUID person, String login, @Nullable String hash, boolean mustChange, OffsetDateTime now) {
        return db.sql("""
                        insert into account (person, login, password_hash, password_changed_at, must_change)
                        values (:person, :login, :hash, :now, :must) on conflict do nothing""")
                        .param("person", person)
                        .param("login", login.strip().toLowerCase(Locale.ROOT))
                        .param("hash", hash)
                        .param("now", now)
                        .param("must", mustChange)
                        .update()
                == 1;
    }

    /**
     * Counts an attempt as wrong before it is looked at, in the database, so that attempts at once and on several nodes add up; the last of too many locks.
     * False where the account is locked: then nothing is to be looked at.
     */
    boolean tries(UUID person, int most, OffsetDateTime now, OffsetDateTime lockUntil) {
        return db.sql("""
                        update account set failures = case when failures + 1 >= :most then 0 else failures + 1 end,
                            locked_until = case when failures + 1 >= :most then :until end
                        where person = :person and (locked_until is null or locked_until <= :now)""")
                        .param("most", most)
                        .param("now", now)
                        .param("until", lockUntil)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** Takes back the counting of an attempt that was not wrong, and its lock where it was the last. */
    void right(UUID person, int most, OffsetDateTime now) {
        db.sql("""
                        update account set failures = case when locked_until > :now then :most - 1 else greatest(failures - 1, 0) end, locked_until = null
                        where person = :person""")
                .param("most", most)
                .param("now", now)
                .param("person", person)
                .update();
    }

    /**
     * Takes note of a success; false where the step of the code was used by somebody quicker.
     *
     * @param known whether it came from a device that is counted apart: what strangers have tried stays counted
     */
    boolean succeeded(UUID person, long step, boolean known) {
        return db.sql("""
                        update account set failures = case when :known then failures else 0 end, locked_until = case when :known then locked_until end,
                            totp_step = greatest(totp_step, :step)
                        where person = :person and (:step = 0 or totp_step < :step)""")
                        .param("known", known)
                        .param("step", step)
                        .param("person", person)
                        .update()
                == 1;
    }

    void password(UUID person, String hash, boolean mustChange, OffsetDateTime now) {
        db.sql("update account set password_hash = :hash, password_changed_at = :now, must_change = :must, failures = 0, locked_until = null where person = :person")
                .param("hash", hash)
                .param("now", now)
                .param("must", mustChange)
                .param("person", person)
                .update();
    }

    void totp(UUID person, byte @Nullable [] secret, boolean confirmed, long step) {
        db.sql("update account set totp_secret = :secret, totp_confirmed = :confirmed, totp_step = :step where person = :person")
                .param("secret", secret)
                .param("confirmed", confirmed)
                .param("step", step)
                .param("person", person)
                .update();
    }

    void rename(UUID person, String login) {
        db.sql("update account set login = :login where person = :person").param("login", login.strip().toLowerCase(Locale.ROOT)).param("person", person).update();
    }

    void status(UUID person, String status) {
        db.sql("update account set status = :status, failures = 0, locked_until = null where person = :person")
                .param("status", status)
                .param("person", person)
                .update();
    }
}
