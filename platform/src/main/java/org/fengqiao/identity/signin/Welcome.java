package org.fengqiao.identity.signin;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an attempt to sign in ended. */
public sealed interface Welcome {

    /**
     * The person is who they say they are.
     *
     * @param mustChange whether the password must be changed before anything else
     */
    record In(UUID person, SignInLog.How how, boolean mustChange) implements Welcome {}

    /**
     * The attempt failed.
     *
     * @param until end of the lock, where the account is locked
     */
    record Out(SignInLog.Result why, @Nullable OffsetDateTime until) implements Welcome {}
}
