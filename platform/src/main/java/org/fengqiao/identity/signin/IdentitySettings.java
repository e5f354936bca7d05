package org.fengqiao.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code fengqiao.identity.*} for signing in.
 *
 * @param passwordLength fewest characters of a password
 * @param passwordKinds how many kinds of characters
 * @param passwordAge how long a password may be used
 * @param failures wrong attempts in a row until an account is locked
 * @param failuresFrom wrong attempts from one address within an hour, whichever accounts they were at, until it has to wait
 * @param lock for how long it is locked
 * @param linkBy claim of an external provider whose value is the login of an account here; empty links by subject only
 */
@ConfigurationProperties("fengqiao.identity")
record IdentitySettings(
        @DefaultValue("10") int passwordLength,
        @DefaultValue("3") int passwordKinds,
        @DefaultValue("180d") Duration passwordAge,
        @DefaultValue("5") int failures,
        @DefaultValue("100") int failuresFrom,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("") String linkBy) {

    PasswordPolicy policy() {
        return new PasswordPolicy(passwordLength, passwordKinds, passwordAge);
    }
}
