package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fengqiao.Fengqiao;
import org.fengqiao.database.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The database of a node goes away and comes back, as when it is moved to its standby. */
@Tag("fault")
class DatabaseAwayTests {

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String node = "";

    @Test
    void peopleAreToldWithinSecondsAndStaySignedIn(@TempDir Path data, @TempDir Path postgres) throws Exception {
        var database = EmbeddedPostgres.start(postgres, 0, List.of());
        var url = database.owner().url();
        try (var context = new SpringApplicationBuilder(Fengqiao.class).run(
                "--server.port=0", "--fengqiao.data=" + data, "--fengqiao.demo=true", "--fengqiao.db.url=" + url,
                "--fengqiao.db.user=" + database.owner().user(), "--fengqiao.db.password=" + database.owner().password())) {
            node = "http://localhost:" + ((WebServerApplicationContext) context).getWebServer().getPort();
            signIn();

            database.close();
            refused(get("/api/cases?view=mine"));
            refused(get("/api/me"));
            assertThat(get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(get("/actuator/health/liveness").statusCode()).as("the node itself is fit").isEqualTo(200);
            assertThat(get("/").statusCode()).as("pages need no database").isNotEqualTo(503);

            try (var _ = EmbeddedPostgres.start(postgres, URI.create(url.substring("jdbc:".length())).getPort(), List.of())) {
                await().atMost(Duration.ofSeconds(30)).until(() -> get("/api/cases?view=mine").statusCode(), equalTo(200));
            }
        }
    }

    private void signIn() throws Exception {
        get("/api/me");
        var person = json(get("/api/demo/people")).at("/0/people/0/id").asString();
        var token = cookie("XSRF-TOKEN");
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(node + "/api/demo/sign-in")).header("Content-Type", "application/json").header("X-XSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"person\":\"" + person + "\"}")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/common/unavailable");
        assertThat(json(answer).path("title").asString()).isEqualTo("系统暂时不可用");
        assertThat(answer.body()).doesNotContain("postgres", "Exception");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(node + path)).timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String cookie(String name) {
        return ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name)).findFirst().orElseThrow().getValue();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
