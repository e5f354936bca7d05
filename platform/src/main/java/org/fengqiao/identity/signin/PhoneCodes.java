package org.fengqiao.identity.signin;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the codes sent to phones, and counts how many were sent and guessed at. Runs as the system, inside its caller's transaction. */
@Repository
class PhoneCodes {

    private final JdbcClient db;
    private final Secrets secrets;
    private final Clock clock;
    private final SelfServiceSettings settings;

    PhoneCodes(JdbcClient db, Secrets secrets, Clock clock, SelfServiceSettings settings) {
        this.db = db;
        this.secrets = secrets;
        this.clock = clock;
        this.settings = settings;
    }

    /** What a code is good for. */
    public enum Purpose {
        REGISTER,
        RECOVER,
        CHANGE
    }

    /** A code as kept: what it hashes to, where there is one. */
    private record Kept(UUID id, byte @Nullable [] codeHash) {}

    /** Takes note of a message to a phone; empty where too many were sent to it, or asked for from the address, of late. */
    Optional<UUID> note(String phone, @Nullable String address, Purpose purpose, @Nullable String code) {
        var from = secrets.hash("address:" + address);
        var to = secrets.hash("phone:" + phone);
        var now = OffsetDateTime.now(clock);
        oneAfterTheOther(from);
        oneAfterTheOther(to);
        db.sql("delete from phone_code where sent_at < :yesterday").param("yesterday", now.minusDays(1)).update();
        if (sent("address_hash", from, now.minusHours(1)) >= settings.perAddress()
                || sent("phone_hash", to, now.minusHours(1)) >= settings.perPhone()
                || sent("phone_hash", to, now.minus(settings.pause())) > 0) {
            return Optional.empty();
        }
        var id = UUID.randomUUID();
        db.sql("""
                        insert into phone_code (id, phone_hash, address_hash, purpose, code_hash, sent_at, expires_at)
                        values (:id, :to, :from, :purpose, :code, :now, :until)""")
                .param("id", id)
                .param("to", to)
                .param("from", from)
                .param("purpose", purpose.name())
                .param("code", code == null ? null : hash(id, code))
                .param("now", now)
                .param("until", now.plus(settings.valid()))
                .update();
        return Optional.of(id);
    }

    /** Tries a code at the newest one sent to the phone; a try counts, right or wrong. Answers the code's id where it is right. */
    Optional<UUID> guess(String phone, Purpose purpose, String code) {
        return db.sql("""
                        update phone_code set guesses = guesses + 1
                        where id = (select id from phone_code where phone_hash = :phone and purpose = :purpose order by sent_at desc limit 1)
                          and used_at is null and expires_at > :now and guesses < :most returning id, code_hash""")
                .param("phone", secrets.hash("phone:" + phone))
                .param("purpose", purpose.name())
                .param("now", OffsetDateTime.now(clock))
                .param("most", settings.guesses())
                .query((r, _) -> new Kept(r.getObject(1, UUID.class), r.getBytes(2)))
                .optional()
                .filter(kept -> MessageDigest.isEqual(kept.codeHash(), hash(kept.id(), code.strip())))
                .map(Kept::id);
    }

    /** Uses a code up; false where somebody was quicker. */
    boolean use(UUID id) {
        return db.sql("update phone_code set used_at = :now where id = :id and used_at is null").param("now", OffsetDateTime.now(clock)).param("id", id).update() == 1;
    }

    private byte[] hash(UUID id, String code) {
        return secrets.hash("phone-code:" + id + ":" + code);
    }

    private int sent(String column, byte[] hash, OffsetDateTime since) {
        return db.sql("select count(*) from phone_code where " + column + " = :hash and sent_at > :since")
                .param("hash", hash)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    /** Requests at once for one phone, or from one address, wait for each other, so that none slips past the count. */
    private void oneAfterTheOther(byte[] hash) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))").param("what", HexFormat.of().formatHex(hash)).query((_, _) -> true).single();
    }
}
