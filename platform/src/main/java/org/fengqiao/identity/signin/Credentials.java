package org.fengqiao.identity.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.Secrets;
import org.fengqiao.identity.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Setting and changing what people prove themselves with. */
@Service
public class Credentials {

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final People people;
    private final Viewers viewers;
    private final PasswordEncoder encoder;
    private final Secrets secrets;
    private final FirstPassword firstPassword;
    private final Clock clock;
    private final IdentitySettings settings;

    Credentials(
            Accounts accounts,
            People people,
            Viewers viewers,
            PasswordEncoder encoder,
            Secrets secrets,
            FirstPassword firstPassword,
            Clock clock,
            IdentitySettings settings) {
        this.accounts = accounts;
        this.people = people;
        this.viewers = viewers;
        this.encoder = encoder;
        this.secrets = secrets;
        this.firstPassword = firstPassword;
        this.clock = clock;
        this.settings = settings;
    }

    /** A new seed of one-time codes, not yet in force. */
    public record Seed(String secret, String uri) {}

    /** How a person's account stands, for operators. */
    public record Standing(String login, boolean disabled, boolean secondFactor, @Nullable OffsetDateTime lockedUntil) {}

    public Optional<Standing> standing(UUID person) {
        return accounts.of(person).map(a -> new Standing(a.login(), a.disabled(), a.secondFactor(), a.lockedUntil()));
    }

    /** Opens an account; answers a password to be used once, then changed. Empty where the login or the person has an account already. */
    public Optional<String> open(UUID person, String login) {
        var password = oneTime();
        return accounts.open(person, login, encode(password), true, now()) ? Optional.of(password) : Optional.empty();
    }

    /** Sets a new password to be used once, then changed, and lifts any lock. */
    public Optional<String> reset(UUID person) {
        return accounts.of(person).map(_ -> {
            var password = oneTime();
            accounts.password(person, encode(password), true, now());
            return password;
        });
    }

    /** Whether the person signs in with a password, and not by another platform alone. */
    public boolean hasPassword(UUID person) {
        return accounts.of(person).map(Account::passwordHash).isPresent();
    }

    /** How a proof of oneself went. */
    public enum Proof {
        RIGHT,
        WRONG,
        /** Too many were wrong: this one was not looked at. */
        LOCKED
    }

    /** Whether this is the person's password now; a wrong one counts as at signing in. */
    public Proof isPassword(UUID person, String password) {
        var hash = accounts.of(person).map(Account::passwordHash);
        return hash.isEmpty() ? Proof.WRONG : counted(person, () -> encoder.matches(password, hash.get()));
    }

    private Proof counted(UUID person, BooleanSupplier isRight) {
        var now = now();
        if (!accounts.tries(person, settings.failures(), now, now.plus(settings.lock()))) {
            return Proof.LOCKED;
        }
        if (!isRight.getAsBoolean()) {
            return Proof.WRONG;
        }
        accounts.right(person, settings.failures(), now);
        return Proof.RIGHT;
    }

    /** Changes a password; answers what is wrong with the new one, or nothing. */
    public List<String> change(UUID person, String password) {
        var account = accounts.of(person).orElseThrow();
        var flaws = settings.policy().flaws(password, account.login(), people.find(person).map(Person::name).orElseThrow());
        if (flaws.isEmpty() && account.passwordHash() != null && encoder.matches(password, account.passwordHash())) {
            return List.of("新密码不能与现在的密码相同。");
        }
        if (flaws.isEmpty()) {
            accounts.password(person, encode(password), false, now());
            if (account.login().equals(FirstOperator.LOGIN)) firstPassword.forget();
        }
        return flaws;
    }

    /** Begins a second factor; it counts once a first code has been confirmed. */
    public Optional<Seed> beginTotp(UUID person) {
        return accounts.of(person).filter(account -> !account.secondFactor()).map(account -> {
            var secret = Totp.newSecret();
            accounts.totp(person, secrets.encrypt(secret), false, 0);
            return new Seed(Totp.base32(secret), Totp.uri(secret, account.login()));
        });
    }

    /** Puts a second factor in force where the code is right. */
    public Proof confirmTotp(UUID person, String code) {
        return withCode(person, code, (sealed, step) -> accounts.totp(person, sealed, true, step));
    }

    /** Ends a second factor where the code is right. */
    public Proof endTotp(UUID person, String code) {
        return withCode(person, code, (_, _) -> accounts.totp(person, null, false, 0));
    }

    /** Closes or opens an account again; a closed one is out at once, sessions included. */
    public void disable(UUID person, boolean disabled) {
        accounts.status(person, disabled ? "DISABLED" : "ACTIVE");
        viewers.forget(person);
    }

    private interface WithCode {
        void go(byte[] sealed, long step);
    }

    private Proof withCode(UUID person, String code, WithCode then) {
        var account = accounts.of(person).orElse(null);
        if (account == null || account.totpSecret() == null) {
            return Proof.WRONG;
        }
        var sealed = account.totpSecret();
        return counted(person, () -> {
            var step = Totp.stepOf(secrets.decrypt(sealed), code, clock.instant(), account.totpStep());
            step.ifPresent(s -> then.go(sealed, s));
            return step.isPresent();
        });
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
