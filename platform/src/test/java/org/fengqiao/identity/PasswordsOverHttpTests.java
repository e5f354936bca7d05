package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.crypto.spec.SecretKeySpec;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class PasswordsOverHttpTests {

    private static final String GOOD = "Lake-wind7x";

    @LocalServerPort
    int port;

    private Browser operator;

    @BeforeEach
    void operatorSignsIn() {
        operator = Browser.signedIn(port, DemoPeople.OPERATOR);
    }

    @Test
    void makesAOneTimePasswordBeChangedBeforeAnythingElse() {
        var given = enter("once-only");
        var browser = fresh();
        var answer = signIn(browser, "once-only", given.get("password").asString(), null);
        assertThat(answer.get("mustChangePassword").asBoolean()).isTrue();
        assertThat(browser.get("/api/authorisations").body()).contains("/problems/identity/password-must-change");
        assertThat(change(browser, given, "short").get("errors").get(0).get("pointer").asString()).isEqualTo("/password");
        change(browser, given, GOOD);
        assertThat(browser.get("/api/authorisations").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsAnUnknownLoginAndAWrongPasswordAlike() {
        enter("somebody");
        var wrong = signIn(fresh(), "somebody", "Wrong-pass-1", null);
        var unknown = signIn(fresh(), "nobody-here", "Wrong-pass-1", null);
        assertThat(unknown).isEqualTo(wrong);
        assertThat(wrong.get("type").asString()).isEqualTo("/problems/identity/wrong");
    }

    @Test
    void locksAnAccountAfterFiveWrongPasswordsEvenForTheRightOne() {
        var given = enter("locked-out");
        for (int i = 0; i < 5; i++) {
            signIn(fresh(), "locked-out", "Wrong-pass-" + i, null);
        }
        var answer = signIn(fresh(), "locked-out", given.get("password").asString(), null);
        assertThat(answer.get("type").asString()).isEqualTo("/problems/identity/locked");
        var reset = json(operator.send("POST", "/api/operator/people/" + given.get("person").asString() + "/password-reset", null).body());
        assertThat(signIn(fresh(), "locked-out", reset.get("password").asString(), null).has("mustChangePassword")).isTrue();
    }

    @Test
    void strangersLockOutNobodyWhoHasSignedInFromTheDeviceBefore() {
        var given = enter("known-here");
        var own = fresh();
        var answer = own.send("POST", "/api/sign-in", "{\"login\":\"known-here\",\"password\":\"" + given.get("password").asString() + "\"}");
        assertThat(answer.headers().allValues("set-cookie"))
                .anyMatch(c -> c.startsWith("FENGQIAO_DEVICE_") && c.contains("HttpOnly") && c.contains("SameSite=Strict") && c.contains("Path=/api/sign-in"));
        for (int i = 0; i < 5; i++) {
            signIn(fresh(), "known-here", "Wrong-pass-" + i, null);
        }
        assertThat(signIn(fresh(), "known-here", given.get("password").asString(), null).get("type").asString()).isEqualTo("/problems/identity/locked");
        assertThat(signIn(own, "known-here", given.get("password").asString(), null).has("mustChangePassword")).isTrue();
        assertThat(signIn(fresh(), "known-here", given.get("password").asString(), null).get("type").asString())
                .as("what strangers have tried stays counted").isEqualTo("/problems/identity/locked");

        for (int i = 0; i < 5; i++) {
            assertThat(signIn(own, "known-here", "Wrong-pass-" + i, null).get("type").asString()).isEqualTo("/problems/identity/wrong");
        }
        assertThat(signIn(own, "known-here", given.get("password").asString(), null).get("type").asString())
                .as("a known device is locked by its own guesses").isEqualTo("/problems/identity/locked");
    }

    @Test
    void aMarkOfOneAccountIsNoneOfAnother() {
        var mine = enter("marked-one");
        var theirs = enter("marked-two");
        var own = fresh();
        signIn(own, "marked-one", mine.get("password").asString(), null);
        for (int i = 0; i < 5; i++) {
            signIn(own, "marked-two", "Wrong-pass-" + i, null);
        }
        assertThat(signIn(own, "marked-two", theirs.get("password").asString(), null).get("type").asString()).isEqualTo("/problems/identity/locked");
    }

    @Test
    void locksALoginNobodyHasAsItLocksAnAccount() throws Exception {
        enter("guessed-at");
        for (var login : List.of("guessed-at", "not-a-soul")) {
            Callable<String> guess = () -> signIn(fresh(), login, "Wrong-pass-1", null).get("type").asString();
            try (var crowd = Executors.newFixedThreadPool(12)) {
                var answers = new ArrayList<String>();
                for (var answer : crowd.invokeAll(Collections.nCopies(12, guess))) {
                    answers.add(answer.get());
                }
                assertThat(answers).as(login).filteredOn("/problems/identity/wrong"::equals).hasSize(5);
                assertThat(answers).as(login).filteredOn("/problems/identity/locked"::equals).hasSize(7);
            }
        }
    }

    @Test
    void looksAtNoMoreGuessesInASessionThanAtTheDoor() {
        var given = enter("guessed-inside");
        var browser = fresh();
        signIn(browser, "guessed-inside", given.get("password").asString(), null);
        change(browser, given, GOOD);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.send("PUT", "/api/me/password", "{\"current\":\"Wrong-pass-1\",\"password\":\"Other-wind8y\"}").statusCode()).isEqualTo(422);
        }
        var right = browser.send("PUT", "/api/me/password", "{\"current\":\"" + GOOD + "\",\"password\":\"Other-wind8y\"}");
        assertThat(right.body()).contains("/problems/identity/too-many-guesses");
    }

    @Test
    void looksAtNoMoreCodesThanPasswords() {
        var given = enter("code-guessed");
        var browser = fresh();
        signIn(browser, "code-guessed", given.get("password").asString(), null);
        change(browser, given, GOOD);
        var secret = json(browser.send("POST", "/api/me/totp", null).body()).get("secret").asString();
        assertThat(browser.send("POST", "/api/me/totp/confirm", "{\"code\":\"" + code(secret, -1) + "\"}").statusCode()).isEqualTo(204);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.send("POST", "/api/me/totp/end", "{\"code\":\"000000\"}").statusCode()).isEqualTo(422);
        }
        assertThat(browser.send("POST", "/api/me/totp/end", "{\"code\":\"" + code(secret, 0) + "\"}").body()).contains("/problems/identity/too-many-guesses");
    }

    @Test
    void writesEveryAttemptIntoTheLog() {
        var given = enter("watched");
        signIn(fresh(), "watched", "Wrong-pass-1", null);
        signIn(fresh(), "watched", given.get("password").asString(), null);
        var log = operator.json("/api/operator/sign-in-log?person=" + given.get("person").asString()).get("items");
        assertThat(log.get(0).get("line").get("result").asString()).isEqualTo("OK");
        assertThat(log.get(1).get("line").get("result").asString()).isEqualTo("WRONG");
        assertThat(log.get(1).get("line").get("ip").asString()).isNotBlank();
    }

    @Test
    void asksForAOneTimeCodeOnceOneIsBound() {
        var given = enter("two-factors");
        var browser = fresh();
        signIn(browser, "two-factors", given.get("password").asString(), null);
        change(browser, given, GOOD);
        var secret = json(browser.send("POST", "/api/me/totp", null).body()).get("secret").asString();
        assertThat(browser.send("POST", "/api/me/totp/confirm", "{\"code\":\"000000\"}").statusCode()).isEqualTo(422);
        var first = code(secret, -1);
        assertThat(browser.send("POST", "/api/me/totp/confirm", "{\"code\":\"" + first + "\"}").statusCode()).isEqualTo(204);
        assertThat(signIn(fresh(), "two-factors", GOOD, null).get("type").asString()).isEqualTo("/problems/identity/code-needed");
        assertThat(signIn(fresh(), "two-factors", GOOD, first).get("type").asString()).isEqualTo("/problems/identity/wrong-code");
        assertThat(signIn(fresh(), "two-factors", GOOD, code(secret, 1)).has("mustChangePassword")).isTrue();
    }

    @Test
    void putsOutWhoeverIsDisabledAtOnce() {
        var given = enter("put-out");
        var browser = fresh();
        signIn(browser, "put-out", given.get("password").asString(), null);
        operator.send("PUT", "/api/operator/people/" + given.get("person").asString() + "/disabled", "{\"disabled\":true}");
        assertThat(browser.json("/api/me").get("signedIn").asBoolean()).isFalse();
        assertThat(signIn(fresh(), "put-out", given.get("password").asString(), null).get("type").asString()).isEqualTo("/problems/identity/disabled");
    }

    private JsonNode enter(String login) {
        return json(operator.send("POST", "/api/operator/people", "{\"name\":\"测试人\",\"login\":\"" + login + "\"}").body());
    }

    private Browser fresh() {
        var browser = new Browser(port);
        browser.get("/api/me");
        return browser;
    }

    private static JsonNode signIn(Browser browser, String login, String password, String code) {
        return json(browser.send("POST", "/api/sign-in", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"" + (code == null ? "" : ",\"code\":\"" + code + "\"") + "}")
                .body());
    }

    private static JsonNode change(Browser browser, JsonNode given, String password) {
        var body = browser.send("PUT", "/api/me/password", "{\"current\":\"" + given.get("password").asString() + "\",\"password\":\"" + password + "\"}").body();
        return json(body.isEmpty() ? "{}" : body);
    }

    private static JsonNode json(String body) {
        return new JsonMapper().readTree(body);
    }

    /** The code an authenticator app would show, some steps from now. */
    private static String code(String base32, int steps) {
        int buffer = 0;
        int bits = 0;
        int at = 0;
        var secret = new byte[base32.length() * 5 / 8];
        for (char c : base32.toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret[at++] = (byte) (buffer >> bits);
            }
        }
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now().plusSeconds(30L * steps));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
