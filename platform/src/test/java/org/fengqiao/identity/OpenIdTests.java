package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.fengqiao.Fengqiao;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.database.TestDatabase;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as an OpenID provider, and a second one that signs its people in through the first. */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class OpenIdTests {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    RegisteredClientRepository clients;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Offices offices;

    @Test
    void describesItselfAndItsKeys() {
        var browser = new Browser(port);
        var about = browser.json("/.well-known/openid-configuration");
        assertThat(about.get("issuer").asString()).isEqualTo("http://localhost:" + port);
        assertThat(browser.json("/oauth2/jwks").get("keys").get(0).get("kty").asString()).isEqualTo("RSA");
        assertThat(browser.get("/oauth2/jwks").body()).doesNotContain("\"d\"");
    }

    @Test
    void letsAMachineInWithATokenAndNoFurtherThanItsOffices() {
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        var machine = JSON.readTree(operator.send("POST", "/api/operator/machines", "{\"clientId\":\"court-import\",\"name\":\"批量导入\"}").body());
        var token = token("court-import", machine.get("secret").asString());
        assertThat(withToken("/api/me", token).body()).contains("批量导入");
        assertThat(withToken("/api/operator/people", token).statusCode()).isEqualTo(403);
        var person = UUID.fromString(machine.get("person").asString());
        offices.grant(new Offices.Term(UUID.randomUUID(), person, new OfficeHeld(Office.OPERATOR, "沪0114", null, Scope.OWN), LocalDate.of(2026, 1, 1), null), null);
        assertThat(withToken("/api/operator/people", token).statusCode()).isEqualTo(200);
        assertThat(withToken("/api/operator/people", token + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void signsPeopleInAtAnotherPlatformThroughThisOne(@TempDir Path data) {
        var owner = TestDatabase.fresh();
        registerClient();
        try (var other = new SpringApplicationBuilder(Fengqiao.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "fengqiao.data=" + data,
                        "fengqiao.db.url=" + owner.url(),
                        "fengqiao.db.user=" + owner.user(),
                        "fengqiao.db.password=" + owner.password(),
                        "spring.security.oauth2.client.registration.court.client-id=other-platform",
                        "spring.security.oauth2.client.registration.court.client-secret=secret",
                        "spring.security.oauth2.client.registration.court.client-name=统一身份平台",
                        "spring.security.oauth2.client.registration.court.scope=openid",
                        "spring.security.oauth2.client.provider.court.issuer-uri=http://localhost:" + port,
                        "fengqiao.service-platform.issuer=http://localhost:" + port,
                        "fengqiao.service-platform.level=FACE")
                .run()) {
            // One host each: browsers keep cookies by host, whatever the port.
            var browser = new Browser("http://127.0.0.1:" + other.getEnvironment().getRequiredProperty("local.server.port"));
            var here = Browser.signedIn(port, DemoPeople.CITIZEN_LUO);
            assertThat(browser.json("/api/sign-in/ways").get("providers").get(0).get("name").asString()).isEqualTo("统一身份平台");
            var asked = location(browser.get("/oauth2/authorization/court"));
            var granted = location(here.get(asked));
            assertThat(granted).contains("code=");
            assertThat(location(browser.get(granted))).endsWith("/");
            var me = browser.json("/api/me");
            assertThat(me.get("name").asString()).isEqualTo("罗永强");
            assertThat(me.get("offices").size()).isZero();
            assertThat(me.get("realNameLevel").asString()).isEqualTo("FACE");
            var again = new Browser("http://127.0.0.1:" + other.getEnvironment().getRequiredProperty("local.server.port"));
            again.get(location(here.get(location(again.get("/oauth2/authorization/court")))));
            assertThat(again.json("/api/me").get("id")).isEqualTo(me.get("id"));
            arrivesAtWhatWasChosenThere(other.getEnvironment().getRequiredProperty("local.server.port"), here);
        }
    }

    private static void arrivesAtWhatWasChosenThere(String port, Browser here) {
        var browser = new Browser("http://127.0.0.1:" + port);
        assertThat(location(browser.get("/from/court?to=/matters"))).endsWith("/oauth2/authorization/court");
        var back = location(browser.get(location(here.get(location(browser.get("/oauth2/authorization/court"))))));
        assertThat(location(browser.get(back))).endsWith("/matters");
        assertThat(location(browser.get("/from/court?to=//elsewhere.example"))).isEqualTo("/");
        assertThat(location(new Browser("http://127.0.0.1:" + port).get("/from/nobody?to=/tell?a=b"))).endsWith("/sign-in?next=%2Ftell%3Fa%3Db");
    }

    @Test
    void sendsStrangersToThePortalToSignInAndBackAgain() {
        registerClient();
        var browser = new Browser(port);
        var ask = "/oauth2/authorize?response_type=code&client_id=other-platform&scope=openid&state=s&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                + URLEncoder.encode("http://127.0.0.1:9/login/oauth2/code/court", StandardCharsets.UTF_8);
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        var given = JSON.readTree(operator.send("POST", "/api/operator/people", "{\"name\":\"来回\",\"login\":\"there-and-back\"}").body());
        assertThat(location(browser.get(ask))).endsWith("/sign-in");
        browser.get("/api/me");
        var body = "{\"login\":\"there-and-back\",\"password\":\"" + given.get("password").asString() + "\"}";
        var next = JSON.readTree(browser.send("POST", "/api/sign-in", body).body()).get("next").asString();
        assertThat(next).contains("/oauth2/authorize");
        assertThat(location(browser.get(next))).contains("code=");
    }

    private void registerClient() {
        if (clients.findByClientId("other-platform") == null) {
            clients.save(RegisteredClient.withId("other-platform")
                    .clientId("other-platform")
                    .clientSecret(encoder.encode("secret"))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("http://127.0.0.1/login/oauth2/code/court")
                    .scope("openid")
                    .build());
        }
    }

    private String token(String client, String secret) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=api"))
                .build();
        return json(request).get("access_token").asString();
    }

    private HttpResponse<String> withToken(String path, String token) {
        return exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Authorization", "Bearer " + token).build());
    }

    private static JsonNode json(HttpRequest request) {
        return JSON.readTree(exchange(request).body());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }
}
