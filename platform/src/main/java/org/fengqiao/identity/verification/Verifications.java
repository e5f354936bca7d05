package org.fengqiao.identity.verification;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.identity.Lawyer;
import org.fengqiao.identity.Lawyers;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.JoinedAccounts;
import org.fengqiao.identity.verification.Register.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proving who one is (实名核验): name, number and proven phone are compared with the register of whoever issued the document (在线诉讼规则第7条).
 * Registers are asked outside of any transaction.
 */
@Service
public class Verifications {

    private final Register register;
    private final VerificationLog log;
    private final People people;
    private final Lawyers lawyers;
    private final JoinedAccounts joined;
    private final TransactionTemplate transaction;

    Verifications(Register register, VerificationLog log, People people, Lawyers lawyers, JoinedAccounts joined, TransactionTemplate transaction) {
        this.register = register;
        this.log = log;
        this.people = people;
        this.lawyers = lawyers;
        this.joined = joined;
        this.transaction = transaction;
    }

    /** How it ended. */
    public enum Outcome {
        VERIFIED,
        DIFFERS,
        UNKNOWN,
        ENDED,
        /** The document belongs to another account. */
        TAKEN,
        /** Too many questions within a day. */
        TOO_OFTEN
    }

    /**
     * Compares a person's document; when it fits, raises the level, the name on the document becomes the person's, and what others told of the same
     * person before goes over to this account.
     *
     * @param number in capitals
     * @throws Register.Unavailable when the register does not answer; nothing has changed then
     */
    public Outcome document(Person person, DocumentKind kind, String number, String name) {
        return ask(person.id(), new Claim.Document(kind, number, name, person.phone()), () -> {
            var sure = kind.comparesPhone() && person.phone() != null;
            return known(person.id(), name, number, sure, RealNameLevel.DOCUMENT);
        });
    }

    /**
     * A desk has seen the document and the person (当面核对).
     *
     * @param clerk who saw them
     */
    public Outcome atDesk(UUID clerk, Person person, DocumentKind kind, String number, String name) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            log.seen(clerk, person.id(), new Claim.Document(kind, number, name, person.phone()));
            return known(person.id(), name, number, true, RealNameLevel.FACE);
        }));
    }

    /** The same, where the document is known at another account of the same person: that one goes over to this. */
    public Outcome joinedAtDesk(UUID clerk, Person person, DocumentKind kind, String number, String name, From from) {
        return Objects.requireNonNull(transaction.execute(_ ->
                joined.join(person, number, name, from) ? atDesk(clerk, person, kind, number, name) : Outcome.TAKEN));
    }

    public boolean connected() {
        return register.connected();
    }

    private Outcome known(UUID person, String name, String number, boolean sure, RealNameLevel level) {
        if (!people.bears(person, name, number, sure)) {
            return Outcome.TAKEN;
        }
        people.vouch(person, level);
        return Outcome.VERIFIED;
    }

    /** Compares a lawyer's licence; when it fits, the person is known as a lawyer. Throws like {@link #document}. */
    public Outcome licence(Person person, String number, String firm) {
        return ask(person.id(), new Claim.Licence(number, person.name(), firm), () ->
                lawyers.enter(new Lawyer(person.id(), number, firm)) ? Outcome.VERIFIED : Outcome.TAKEN);
    }

    private Outcome ask(UUID person, Claim claim, Supplier<Outcome> then) {
        var attempt = log.noteOwn(person, claim);
        if (attempt.isEmpty()) {
            return Outcome.TOO_OFTEN;
        }
        var answer = register.ask(claim);
        return Objects.requireNonNull(transaction.execute(_ -> {
            log.answered(attempt.get(), answer);
            return outcome(answer, then);
        }));
    }

    private static Outcome outcome(Answer answer, Supplier<Outcome> then) {
        return switch (answer.verdict()) {
            case MATCHES -> then.get();
            case DIFFERS -> Outcome.DIFFERS;
            case UNKNOWN -> Outcome.UNKNOWN;
            case ENDED -> Outcome.ENDED;
        };
    }
}
