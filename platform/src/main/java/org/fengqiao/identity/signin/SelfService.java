package org.fengqiao.identity.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.TextMessages;
import org.fengqiao.identity.signin.PhoneCodes.Purpose;
import org.fengqiao.identity.signin.SignInLog.How;
import org.fengqiao.identity.signin.SignInLog.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Citizens open an account with their phone, and set a new password when the old one is forgotten. Whether a phone has an account is told to the
 * phone alone, never to the one who asks. Who registers is always entered anew: that others have named somebody of this name and phone as a side
 * of a dispute proves nothing. Whoever holds or held an office asks the operator instead.
 */
@Service
public class SelfService {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PhoneCodes codes;
    private final Accounts accounts;
    private final Credentials credentials;
    private final People people;
    private final Offices offices;
    private final TextMessages texts;
    private final SignInLog log;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final IdentitySettings identity;
    private final SelfServiceSettings settings;

    SelfService(
            PhoneCodes codes,
            Accounts accounts,
            Credentials credentials,
            People people,
            Offices offices,
            TextMessages texts,
            SignInLog log,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            Clock clock,
            IdentitySettings identity,
            SelfServiceSettings settings) {
        this.codes = codes;
        this.accounts = accounts;
        this.credentials = credentials;
        this.people = people;
        this.offices = offices;
        this.texts = texts;
        this.log = log;
        this.encoder = encoder;
        this.transaction = transaction;
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
        return send(phone, from, Purpose.REGISTER, accounts.byLogin(phone).isEmpty());
    }

    /** Sends a code to a phone whose owner has forgotten the password; false where too many were asked for. */
    public boolean sendToRecover(String phone, From from) {
        return send(phone, from, Purpose.RECOVER, citizen(phone).isPresent());
    }

    public Outcome register(String phone, String code, String name, String password, From from) {
        var flaws = identity.policy().flaws(password, phone, name);
        if (!flaws.isEmpty()) {
            return new Outcome.Weak(flaws);
        }
        return logged(How.REGISTERED, from, withCode(phone, Purpose.REGISTER, code, () -> {
            var person = people.enter(new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, name, null, phone, RealNameLevel.PHONE, false, false));
            var hash = Objects.requireNonNull(encoder.encode(password));
            return accounts.open(person, phone, hash, false, OffsetDateTime.now(clock)) ? new Outcome.Done(person) : new Outcome.WrongCode();
        }));
    }

    public Outcome recover(String phone, String code, String password, From from) {
        return logged(How.RECOVERED, from, withCode(phone, Purpose.RECOVER, code, () -> citizen(phone).<Outcome>map(account -> {
            var flaws = credentials.change(account.person(), password);
            return flaws.isEmpty() ? new Outcome.Done(account.person()) : new Outcome.Weak(flaws);
        }).orElseGet(Outcome.WrongCode::new)));
    }

    private boolean send(String phone, From from, Purpose purpose, boolean good) {
        var code = good ? "%06d".formatted(RANDOM.nextInt(1_000_000)) : null;
        return CurrentViewer.asSystem(() -> Boolean.TRUE.equals(transaction.execute(_ -> {
            var noted = codes.note(phone, from.ip(), purpose, code);
            noted.ifPresent(id -> texts.send(phone, text(purpose, code), "phone-code/" + id));
            return noted.isPresent();
        })));
    }

    private String text(Purpose purpose, @Nullable String code) {
        var what = switch (purpose) {
            case REGISTER -> code == null ? "这个手机号已经注册过，请直接登录；忘了密码，在登录页点“忘记密码”" : "注册验证码 " + code;
            case RECOVER -> code == null ? "这个手机号还没有可以自己找回的账号；没有注册过的，在登录页点“手机号注册”" : "找回密码验证码 " + code;
        };
        var valid = code == null ? "" : "，" + settings.valid().toMinutes() + " 分钟内有效，不要告诉任何人";
        return "【枫桥】" + what + valid + "。不是您本人操作的，不用理会。";
    }

    /** A guess counts whatever comes after it; the code is used up only by what succeeds. */
    private Outcome withCode(String phone, Purpose purpose, String code, Supplier<Outcome> then) {
        return CurrentViewer.asSystem(() -> {
            var right = Objects.requireNonNull(transaction.execute(_ -> codes.guess(phone, purpose, code)));
            return right.isEmpty() ? new Outcome.WrongCode() : Objects.requireNonNull(transaction.execute(status -> {
                var outcome = codes.use(right.get()) ? then.get() : new Outcome.WrongCode();
                if (!(outcome instanceof Outcome.Done)) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        });
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
