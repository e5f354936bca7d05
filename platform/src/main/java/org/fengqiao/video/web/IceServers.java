package org.fengqiao.video.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fengqiao.video.VideoSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The servers by which browsers behind different networks find each other, with credentials for one person and a time. */
@Component
class IceServers {

    private final VideoSettings settings;
    private final InstantSource clock;

    IceServers(VideoSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** As a browser takes them. */
    record IceServer(List<String> urls, @Nullable String username, @Nullable String credential) {}

    List<IceServer> forPerson(UUID person) {
        var servers = new ArrayList<IceServer>();
        if (!settings.stun().isEmpty()) {
            servers.add(new IceServer(settings.stun(), null, null));
        }
        if (!settings.turn().isEmpty() && settings.turnSecret() != null) {
            var name = clock.instant().plus(settings.turnValid()).getEpochSecond() + ":" + person;
            servers.add(new IceServer(settings.turn(), name, sign(name, settings.turnSecret())));
        }
        return List.copyOf(servers);
    }

    boolean relayOnly() {
        return settings.relayOnly();
    }

    /** What TURN servers check: an HMAC-SHA1 of the name under the shared secret, in Base64. */
    private static String sign(String name, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
