package org.fengqiao.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.Secrets;
import org.fengqiao.identity.signin.SignInLog.How;
import org.fengqiao.identity.signin.SignInLog.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Signing in with a password and, where the account has one, a one-time code. A login nobody has and a wrong password are told alike and take
 * the same time. Too many wrong attempts in a row lock the login for a while, whether anybody has it or not, and make an address wait; a device that has
 * signed in to the account before is counted, locked and let in apart from them.
 */
@Service
public class SignIn {

    private final Accounts accounts;
    private final Guesses guesses;
    private final Devices devices;
    private final SignInLog log;
    private final PasswordEncoder encoder;
    private final Secrets secrets;
    private final Clock clock;
    private final IdentitySettings settings;
    private volatile @Nullable String nobody;

    SignIn(Accounts accounts, Guesses guesses, Devices devices, SignInLog log, PasswordEncoder encoder, Secrets secrets, Clock clock, IdentitySettings settings) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.devices = devices;
        this.log = log;
        this.encoder = encoder;
        this.secrets = secrets;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param marks what the browser brings of marks of devices */
    public Welcome attempt(String login, String password, @Nullable String code, From from, Collection<String> marks) {
        var now = OffsetDateTime.now(clock);
        var account = accounts.byLogin(login).orElse(null);
        var device = account == null ? null : devices.of(account.person(), marks).orElse(null);
        var waits = waits(login, account, device, from, now);
        if (waits.isPresent()) {
            return out(account, Result.LOCKED, from, waits.get());
        }
        var hash = account == null ? null : account.passwordHash();
        var right = encoder.matches(password, hash == null ? decoy() : hash);
        if (account == null || !right) {
            return wrong(account, Result.WRONG, from);
        }
        if (account.disabled()) {
            takeBack(account, device, now);
            return out(account, Result.DISABLED, from, null);
        }
        return account.secondFactor() ? withCode(account, device, code, from, now) : in(account, device, How.PASSWORD, 0, from);
    }

    /** Counts the attempt; answers until when nothing is looked at, where that is so. */
    private Optional<OffsetDateTime> waits(String login, @Nullable Account account, @Nullable String device, From from, OffsetDateTime now) {
        if (device != null) {
            return guesses.atDevice(device);
        }
        var waits = guesses.waits(from.ip());
        return waits.isPresent() ? waits : account == null ? guesses.atNobody(login) : counted(account, now);
    }

    private void takeBack(Account account, @Nullable String device, OffsetDateTime now) {
        if (device == null) {
            accounts.right(account.person(), settings.failures(), now);
        } else {
            guesses.right(device);
        }
    }

    /** A hash no password matches; made at the first attempt, so that starting does not wait for it. */
    private String decoy() {
        var have = nobody;
        if (have == null) {
            have = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
            nobody = have;
        }
        return have;
    }

    private Welcome withCode(Account account, @Nullable String device, @Nullable String code, From from, OffsetDateTime now) {
        if (code == null || code.isBlank()) {
            takeBack(account, device, now);
            return out(account, Result.CODE_NEEDED, from, null);
        }
        var secret = secrets.decrypt(Objects.requireNonNull(account.totpSecret()));
        var step = Totp.stepOf(secret, code, now.toInstant(), account.totpStep());
        return step.isEmpty() ? wrong(account, Result.WRONG_CODE, from) : in(account, device, How.TOTP, step.getAsLong(), from);
    }

    private Welcome in(Account account, @Nullable String device, How how, long step, From from) {
        if (!accounts.succeeded(account.person(), step, device != null)) {
            return wrong(account, Result.WRONG_CODE, from);
        }
        if (device != null) {
            guesses.succeeded(device);
        }
        log.write(account.person(), how, Result.OK, from);
        return new Welcome.In(account.person(), how, account.mustChange() || outworn(account, clock.instant()));
    }

    private boolean outworn(Account account, Instant now) {
        var changed = account.passwordChangedAt();
        return changed != null && settings.policy().outworn(changed.toInstant(), now);
    }

    /** Counts the attempt; answers until when the account is locked, where it is. */
    private Optional<OffsetDateTime> counted(Account account, OffsetDateTime now) {
        var until = now.plus(settings.lock());
        return accounts.tries(account.person(), settings.failures(), now, until)
                ? Optional.empty()
                : accounts.of(account.person()).map(Account::lockedUntil).or(() -> Optional.of(until));
    }

    private Welcome wrong(@Nullable Account account, Result why, From from) {
        guesses.from(from.ip());
        return out(account, why, from, null);
    }

    private Welcome out(@Nullable Account account, Result why, From from, @Nullable OffsetDateTime until) {
        log.write(account == null ? null : account.person(), why == Result.WRONG_CODE ? How.TOTP : How.PASSWORD, why, from);
        return new Welcome.Out(why, until);
    }
}
