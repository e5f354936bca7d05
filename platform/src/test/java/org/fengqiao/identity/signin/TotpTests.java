package org.fengqiao.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void givesTheCodesOfRfc6238() {
        assertThat(Totp.code(SECRET, 59 / 30)).isEqualTo("287082");
        assertThat(Totp.code(SECRET, 1111111109L / 30)).isEqualTo("081804");
    }

    @Test
    void writesTheSecretInBase32() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void allowsOneStepOfDriftAndNoMore() {
        var at = Instant.ofEpochSecond(1111111109L);
        var step = 1111111109L / 30;
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step - 1), at, 0)).hasValue(step - 1);
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step + 1), at, 0)).hasValue(step + 1);
        assertThat(Totp.stepOf(SECRET, Totp.code(SECRET, step - 2), at, 0)).isEmpty();
    }

    @Test
    void opensTheDoorOnceWithACode() {
        var at = Instant.ofEpochSecond(1111111109L);
        var step = Totp.stepOf(SECRET, "081804", at, 0).orElseThrow();
        assertThat(Totp.stepOf(SECRET, "081804", at, step)).isEmpty();
    }
}
