package org.fengqiao.identity.verification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.verification.Register.Answer;
import org.fengqiao.identity.verification.Register.Verdict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who asked what of which register, and what it said. Nobody may go through numbers until one fits. */
@Repository
class VerificationLog {

    private final JdbcClient db;
    private final Clock clock;
    private final int perDay;

    VerificationLog(JdbcClient db, Clock clock, @Value("${fengqiao.registers.per-day:10}") int perDay) {
        this.db = db;
        this.clock = clock;
        this.perDay = perDay;
    }

    /** Takes note of a question about oneself before it is asked, so that it counts whatever comes of it; empty where too many did not fit within a day. */
    @Transactional
    Optional<UUID> noteOwn(UUID person, Claim claim) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('verification ' || :person, 0))").param("person", person).query((_, _) -> true).list();
        int asked = db.sql("select count(*) from verification where asked_by = :person and asked_at > :since and verdict is distinct from 'MATCHES'")
                .param("person", person)
                .param("since", OffsetDateTime.now(clock).minusDays(1))
                .query(Integer.class)
                .single();
        return asked >= perDay ? Optional.empty() : Optional.of(note(person, claim));
    }

    @Transactional
    UUID note(UUID asker, Claim claim) {
        return write(asker, asker, claim);
    }

    /** A clerk has seen the document of somebody; nobody else was asked. */
    void seen(UUID clerk, UUID person, Claim claim) {
        answered(write(clerk, person, claim), new Answer(Verdict.MATCHES, "desk"));
    }

    private UUID write(UUID asker, UUID person, Claim claim) {
        var id = UUID.randomUUID();
        var number = claim.number();
        db.sql("insert into verification (id, person, asked_by, kind, last4, asked_at) values (:id, :person, :by, :kind, :last4, :now)")
                .param("id", id)
                .param("person", person)
                .param("by", asker)
                .param("kind", claim.kind())
                .param("last4", number.substring(number.length() - 4))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    @Transactional
    void answered(UUID attempt, Answer answer) {
        db.sql("update verification set verdict = :verdict, receipt = :receipt where id = :id")
                .param("verdict", answer.verdict().name())
                .param("receipt", answer.receipt())
                .param("id", attempt)
                .update();
    }
}
