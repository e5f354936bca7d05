package org.fengqiao.video.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.fengqiao.video.VideoSettings;
import org.junit.jupiter.api.Test;

class IceServersTests {

    private static final UUID PERSON = new UUID(0, 7);

    /** The credential is what {@code printf %s "$username" | openssl dgst -sha1 -hmac s3cret -binary | base64} gives, which is what coturn checks. */
    @Test
    void givesEverybodyCredentialsOfTheirOwnForTurn() {
        var turn = servers(List.of(), List.of("turn:turn.example:3478"), "s3cret").getFirst();
        assertThat(turn.username()).isEqualTo("1767225600:" + PERSON);
        assertThat(turn.credential()).isEqualTo("7viA8WRwnPB3v9CfJwlemUdNBRs=");
    }

    @Test
    void leavesOutWhatIsNotSet() {
        assertThat(servers(List.of(), List.of(), null)).isEmpty();
        assertThat(servers(List.of(), List.of("turn:turn.example:3478"), null)).isEmpty();
        assertThat(servers(List.of("stun:turn.example:3478"), List.of(), null)).singleElement().satisfies(s -> assertThat(s.credential()).isNull());
    }

    @Test
    void refusesToRelayWithoutARelay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VideoSettings(List.of(), List.of("turn:turn.example:3478"), null, Duration.ofHours(12), true))
                .withMessageContaining("turn-secret");
    }

    private static List<IceServers.IceServer> servers(List<String> stun, List<String> turn, String secret) {
        var noon = InstantSource.fixed(Instant.parse("2025-12-31T12:00:00Z"));
        return new IceServers(new VideoSettings(stun, turn, secret, Duration.ofHours(12), false), noon).forPerson(PERSON);
    }
}
