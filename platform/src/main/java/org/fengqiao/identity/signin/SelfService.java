package org.fengqiao.identity.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.signin.PhoneCodes.Purpose;
import org.fengqiao.identity.signin.SignInLog.How;
import org.fengqiao.identity.signin.SignInLog.Result;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Citizens open an account with their phone, and set a new password when the old one is forgotten. Whether a phone has an account is told to the
 * phone alone, never to the one who asks. Who registers is always entered anew: that others have named somebody of this name and phone as a side
 * of a dispute proves nothing. Whoever holds or held an office asks the operator instead.
 */
@Service
public class SelfService {

    private final PhoneProof proof;
    private final Accounts accounts;
    private final Credentials credentials;
    private final People people;
    private final Offices offices;
    private final SignInLog log;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final IdentitySettings identity;
    private final SelfServiceSettings settings;

    SelfService(
            PhoneProof proof,
            Accounts accounts,
            Credentials credentials,
            People people,
            Offices offices,
            SignInLog log,
            PasswordEncoder encoder,
            Clock clock,
            IdentitySettings identity,
            SelfServiceSettings settings) {
        this.proof = proof;
        this.accounts = accounts;
        this.credentials = credentials;
        this.people = people;
        this.offices = offices;
        this.log = log;
        this.encoder = encoder;
        this.clock = clock;
        this.identity = identity;
        this.settings = settings;
    }

    /** How it ended. */
    public sealed interface Outcome {

        /** The account is there, with this password. */
        record Done(UUID person) implements Outcome {}

        /** The code is wrong, outworn, used up or was never sent. */
        record WrongCode() implements Outcome {}

        /** @param flaws what is wrong with the password */
        record Weak(List<String> flaws) implements Outcome {}
    }

    public boolean enabled() {
        return settings.enabled();
    }

    /** Sends a code to a phone that wants to register; false where too many were asked for. */
    public boolean sendToRegister(String phone, From from) {
        return proof.send(phone, from, Purpose.REGISTER, accounts.byLogin(phone).isEmpty());
    }

    /** Sends a code to a phone whose owner has forgotten the password; false where too many were asked for. */
    public boolean sendToRecover(String phone, From from) {
        return proof.send(phone, from, Purpose.RECOVER, citizen(phone).isPresent());
    }

    public Outcome register(String phone, String code, String name, String password, From from) {
        var flaws = identity.policy().flaws(password, phone, name);
        if (!flaws.isEmpty()) {
            return new Outcome.Weak(flaws);
        }
        return logged(How.REGISTERED, from, proof.with(phone, Purpose.REGISTER, code, () -> {
            var person = people.enter(new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, name, null, phone, RealNameLevel.PHONE, false, false));
            var hash = Objects.requireNonNull(encoder.encode(password));
            return accounts.open(person, phone, hash, false, OffsetDateTime.now(clock)) ? new Outcome.Done(person) : new Outcome.WrongCode();
        }));
    }

    public Outcome recover(String phone, String code, String password, From from) {
        return logged(How.RECOVERED, from, proof.with(phone, Purpose.RECOVER, code, () -> citizen(phone).<Outcome>map(account -> {
            var flaws = credentials.change(account.person(), password);
            return flaws.isEmpty() ? new Outcome.Done(account.person()) : new Outcome.Weak(flaws);
        }).orElseGet(Outcome.WrongCode::new)));
    }

    private Outcome logged(How how, From from, Outcome outcome) {
        if (outcome instanceof Outcome.Done(var person)) {
            log.write(person, how, Result.OK, from);
        }
        return outcome;
    }

    private Optional<Account> citizen(String phone) {
        return accounts.byLogin(phone).filter(account -> !account.disabled() && offices.termsOf(account.person()).isEmpty());
    }
}
