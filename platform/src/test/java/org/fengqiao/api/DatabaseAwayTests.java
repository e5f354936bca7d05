package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.fengqiao.Fengqiao;
import org.fengqiao.database.EmbeddedPostgres;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The database of a node goes away and comes back, as when it is moved to its standby. */
@Tag("fault")
class DatabaseAwayTests {

    @Test
    void peopleAreToldAtOnceAndStaySignedIn(@TempDir Path data, @TempDir Path postgres) throws Exception {
        var database = EmbeddedPostgres.start(postgres, 0, List.of());
        var url = database.owner().url();
        try (var context = new SpringApplicationBuilder(Fengqiao.class).run(
                "--server.port=0", "--fengqiao.data=" + data, "--fengqiao.demo=true", "--fengqiao.db.url=" + url,
                "--fengqiao.db.user=" + database.owner().user(), "--fengqiao.db.password=" + database.owner().password())) {
            var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
            var citizen = Browser.signedIn(server.getPort(), DemoPeople.CITIZEN_WU);
            assertThat(citizen.get("/api/cases?view=mine").statusCode()).isEqualTo(200);

            database.close();
            refused(citizen.get("/api/cases?view=mine"));
            refused(citizen.get("/api/me"));
            assertThat(citizen.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(citizen.get("/actuator/health/liveness").statusCode()).as("the node itself is fit").isEqualTo(200);
            assertThat(citizen.get("/").statusCode()).as("pages need no database").isNotEqualTo(503);

            try (var _ = EmbeddedPostgres.start(postgres, URI.create(url.substring("jdbc:".length())).getPort(), List.of())) {
                await().atMost(Duration.ofSeconds(30)).until(() -> citizen.get("/api/cases?view=mine").statusCode(), equalTo(200));
            }
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("/problems/common/unavailable");
        assertThat(problem.path("title").asString()).isEqualTo("系统暂时不可用");
        assertThat(answer.body()).doesNotContain("postgres", "Exception");
    }
}
