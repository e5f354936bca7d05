package org.fengqiao.identity.signin;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person signs in with a password. The seed of one-time codes is encrypted here. */
record Account(
        UUID person,
        String login,
        @Nullable String passwordHash,
        @Nullable OffsetDateTime passwordChangedAt,
        boolean mustChange,
        String status,
        int failures,
        @Nullable OffsetDateTime lockedUntil,
        byte @Nullable [] totpSecret,
        boolean totpConfirmed,
        long totpStep) {

    boolean disabled() {
        return status.equals("DISABLED");
    }

    boolean secondFactor() {
        return totpConfirmed && totpSecret != null;
    }

    @Override
    public String toString() {
        return "Account[" + person + "]";
    }
}
