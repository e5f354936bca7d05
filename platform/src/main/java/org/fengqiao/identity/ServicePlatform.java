package org.fengqiao.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The government service platform (政务服务平台) people come from and are told on, {@code fengqiao.service-platform.*}. Nothing without an issuer.
 *
 * @param issuer of its OpenID Connect provider
 * @param name as people know it
 * @param home its address, for the way back
 * @param level how surely it knows its people
 * @param numberClaim claim with the number of the identity document; whoever is known here by it is signed in as that person
 * @param messages where it takes messages for its people, or {@code sandbox}; without it nobody is told there
 */
@ConfigurationProperties("fengqiao.service-platform")
public record ServicePlatform(
        @Nullable String issuer,
        @DefaultValue("政务服务平台") String name,
        @Nullable String home,
        @DefaultValue("NONE") RealNameLevel level,
        @Nullable String numberClaim,
        @Nullable String messages) {

    /** The issuer whose people are told there too; null where nobody is. */
    @Nullable String issuerTold() {
        return messages == null ? null : issuer;
    }

    public boolean isIssuer(String other) {
        return other.equals(issuer);
    }
}
