package org.fengqiao.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code fengqiao.identity.self-service.*}: accounts people open themselves by a code sent to their phone.
 *
 * @param enabled whether people may at all
 * @param valid how long a code opens the door
 * @param guesses tries at one code
 * @param pause shortest time between two messages to one phone
 * @param perPhone most messages to one phone within an hour
 * @param perAddress most messages asked for from one network address within an hour; a whole village may share one
 */
@ConfigurationProperties("fengqiao.identity.self-service")
record SelfServiceSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10m") Duration valid,
        @DefaultValue("5") int guesses,
        @DefaultValue("1m") Duration pause,
        @DefaultValue("5") int perPhone,
        @DefaultValue("60") int perAddress) {}
