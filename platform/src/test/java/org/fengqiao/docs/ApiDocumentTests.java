package org.fengqiao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document in the repository is the one the platform gives. With {@code -Dfengqiao.docs=write} it is written anew. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiDocumentTests {

    private static final Path DOCUMENT = Path.of("..", "docs", "openapi.json");

    private static final Pattern ROW = Pattern.compile("(?m)^([A-Z]+ /api\\S*) \\|");

    @LocalServerPort
    int port;

    @Test
    void isTheOneThePlatformGives() throws IOException {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        var document = json.writeValueAsString(json.readTree(new Browser(port).get("/v3/api-docs").body())) + "\n";
        if ("write".equals(System.getProperty("fengqiao.docs"))) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(DOCUMENT).as("stale: run ./fengqiao docs").hasContent(document);
    }

    @Test
    void namesEveryOperationAndSaysHowItFails() throws IOException {
        var there = new TreeSet<String>();
        document().get("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
            var key = method.toUpperCase(Locale.ROOT) + " " + path;
            there.add(key);
            assertThat(operation.path("operationId").asString("")).as(key).matches("[a-z][A-Za-z-]+");
            assertThat(operation.path("summary").asString("")).as(key).isNotBlank();
            assertThat(operation.path("tags").size()).as(key).isOne();
            assertThat(operation.at("/responses/default/content/application~1problem+json").isMissingNode()).as(key).isFalse();
        }));
        var table = new ClassPathResource("org/fengqiao/api/operations.txt").getContentAsString(StandardCharsets.UTF_8);
        assertThat(there).containsAll(ROW.matcher(table).results().map(r -> r.group(1)).toList());
    }

    @Test
    void typesWhatIsAnsweredAndWhatIsSent() {
        document().get("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
            var key = method + " " + path;
            operation.get("responses").forEachEntry((status, response) -> {
                if (status.startsWith("2") && response.has("content")) {
                    response.get("content").forEach(content -> assertThat(content.path("schema").size()).as(key).isPositive());
                }
            });
            operation.path("parameters").forEach(p -> assertThat(p.path("schema").size()).as(key).isPositive());
        }));
        var act = document().at("/paths/~1api~1cases~1{id}~1acts~1{act}/post");
        assertThat(act.get("parameters").findValuesAsString("name")).contains("If-Match", "Idempotency-Key", "X-Act-As", "X-For-Party");
        assertThat(act.at("/responses/200/headers").has("ETag")).isTrue();
        assertThat(act.at("/requestBody/content/application~1json/schema/anyOf").size()).isGreaterThan(50);
    }

    @Test
    void canBeReadInABrowser() {
        var browser = new Browser(port);
        var start = browser.get("/docs/api");
        assertThat(start.statusCode()).isEqualTo(302);
        var page = browser.get(start.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'");
    }

    private JsonNode document() {
        return new Browser(port).json("/v3/api-docs");
    }
}
