package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"fengqiao.demo=true", "fengqiao.identity.passkeys.origins=http://localhost:8080"})
class PasskeyTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Test
    void signsInWithAPasskeyThatItsOwnerRegisteredAndMayRemove() throws GeneralSecurityException {
        var owner = Browser.signedIn(port, DemoPeople.CITIZEN_QIAN);
        var passkey = new SoftAuthenticator("http://localhost:8080");
        var registered = owner.send("POST", "/webauthn/register", passkey.register(options(owner, "/webauthn/register/options"), "我的手机"));
        assertThat(registered.body()).contains("\"success\":true");
        var listed = owner.json("/api/me/passkeys");
        assertThat(listed.get(0).get("label").asString()).isEqualTo("我的手机");

        var stranger = fresh();
        var asked = options(stranger, "/webauthn/authenticate/options");
        var before = stranger.cookie("FENGQIAO");
        var answer = stranger.send("POST", "/login/webauthn", passkey.signIn(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(stranger.cookie("FENGQIAO")).isNotEqualTo(before);
        assertThat(stranger.json("/api/me").get("name").asString()).isEqualTo("钱文娟");
        assertThat(stranger.json("/api/me/sign-ins").get(0).get("how").asString()).isEqualTo("PASSKEY");

        owner.send("DELETE", "/api/me/passkeys/" + listed.get(0).get("id").asString(), null);
        var late = fresh();
        assertThat(late.send("POST", "/login/webauthn", passkey.signIn(options(late, "/webauthn/authenticate/options"))).statusCode()).isEqualTo(401);
    }

    @Test
    void letsNobodyRegisterAPasskeyBeforeSigningIn() {
        assertThat(fresh().send("POST", "/webauthn/register/options", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAPasskeyUsedAtAnotherSite() throws GeneralSecurityException {
        var owner = Browser.signedIn(port, DemoPeople.CITIZEN_SHI);
        var passkey = new SoftAuthenticator("http://elsewhere.example");
        var answer = owner.send("POST", "/webauthn/register", passkey.register(options(owner, "/webauthn/register/options"), "别处"));
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    }

    private Browser fresh() {
        var browser = new Browser(port);
        browser.get("/api/me");
        return browser;
    }

    private static JsonNode options(Browser browser, String path) {
        return JSON.readTree(browser.send("POST", path, "{}").body());
    }
}
