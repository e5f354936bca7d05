package org.fengqiao.video;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code fengqiao.video.*}: how browsers behind different networks find each other. Without any, only browsers that reach each other directly
 * can: those of one network.
 *
 * @param stun addresses of STUN servers, for example {@code stun:turn.court.example:3478}
 * @param turn addresses of TURN servers that pass picture and sound on where browsers cannot reach each other
 * @param turnSecret what the TURN servers share with the platform ({@code static-auth-secret} of coturn); everybody gets credentials of their own
 * @param turnValid how long such credentials are good for
 * @param relayOnly whether picture and sound go through TURN only, so that the two sides of a dispute never learn each other's network address
 */
@ConfigurationProperties("fengqiao.video")
public record VideoSettings(
        @DefaultValue List<String> stun, @DefaultValue List<String> turn, @Nullable String turnSecret,
        @DefaultValue("12h") Duration turnValid, @DefaultValue("false") boolean relayOnly) {

    public VideoSettings {
        if (relayOnly && (turn.isEmpty() || turnSecret == null)) {
            throw new IllegalArgumentException("fengqiao.video.relay-only 需要同时设置 fengqiao.video.turn 和 fengqiao.video.turn-secret。");
        }
    }
}
