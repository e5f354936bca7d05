package org.fengqiao.identity.verification;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Registers of an invented population: whoever is first told of under a number bears it from then on, so that the same number under another name
 * differs. Stands in where the demo is, or where it is asked for by name, and nowhere else: it would believe anybody. Numbers that cannot be are unknown, one licence has ended, and it can be told to be out of order for the next questions.
 */
@Component
@ConditionalOnExpression("'${fengqiao.registers.url:}' == 'sandbox' or '${fengqiao.registers.url:}' == '' and ${fengqiao.demo:false}")
public class SandboxRegister implements Register {

    private final JdbcClient database;
    private final AtomicInteger outOfOrder = new AtomicInteger();

    SandboxRegister(JdbcClient database) {
        this.database = database;
    }

    /** The next questions find the register out of order. */
    public void failNext(int questions) {
        outOfOrder.set(questions);
    }

    @Override
    public Answer ask(Claim claim) {
        if (outOfOrder.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new Unavailable("register out of order");
        }
        return new Answer(verdict(claim), "sandbox:" + UUID.randomUUID());
    }

    private Verdict verdict(Claim claim) {
        return switch (claim) {
            case Claim.Document d when !d.document().couldBe(d.number()) -> Verdict.UNKNOWN;
            case Claim.Licence l when !l.number().startsWith("1") -> Verdict.UNKNOWN;
            case Claim.Document d -> compare(d.number(), d.name(), Objects.requireNonNullElse(d.phone(), ""));
            case Claim.Licence l -> compare(l.number(), l.name(), l.firm());
        };
    }

    private Verdict compare(String number, String name, String other) {
        record Entry(String name, String other, boolean ended) {}
        database.sql("insert into sandbox_register (number, name, other) values (?, ?, ?) on conflict do nothing").params(number, name, other).update();
        var entry = database.sql("select name, other, ended from sandbox_register where number = ?").param(number).query(Entry.class).single();
        if (!entry.name().equals(name) || !entry.other().equals(other)) {
            return Verdict.DIFFERS;
        }
        return entry.ended() ? Verdict.ENDED : Verdict.MATCHES;
    }
}
