package org.fengqiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.MediationScene;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Whatever is sent to whichever operation, the answer is never that the house broke. It has a house of its own, since much of it is let in. */
@PlatformTest(properties = {"fengqiao.demo=true", "spring.application.name=hostile"}, webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileInputTests {

    private static final Pattern ACT = Pattern.compile("（([a-z-]+)）");
    private static final List<String> QUERIES = List.of("%00", "%ff%fe", "", "-1", "2147483647", "99999999999", "%2B999999999-12-31");

    /** These end the session, never end, put the carriers out of order, or read what was never really put into the storage. */
    private static final Set<String> APART = Set.of("POST /api/sign-out", "GET /api/notices/stream", "PUT /api/demo/outbox/outage", "GET /api/files/{id}");

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @LocalServerPort
    int port;

    private final Queue<String> broken = new ConcurrentLinkedQueue<>();

    @Test
    void neverBreaksByWhatIsSent() {
        var room = Courtroom.open(db, transaction);
        var things = ForeignThings.of(room, db, transaction);
        becomesMediation(room.caseId);
        official(room.claimant.person());
        var official = Browser.signedIn(port, room.claimant.person());
        assertThat(official.get("/api/operator/people").statusCode()).isEqualTo(200);
        var document = official.json("/v3/api-docs");
        var hostile = new Hostile(document);
        document.get("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
            var key = method.toUpperCase(Locale.ROOT) + " " + path;
            if (!APART.contains(key) && !path.contains("/acts/")) {
                tryAll(key, filled(path, things), operation, hostile, official);
            }
        }));
        assertThat(official.get("/api/operator/people").statusCode()).isEqualTo(200);
        assertThat(broken).isEmpty();
    }

    private void tryAll(String key, String path, JsonNode operation, Hostile hostile, Browser official) {
        var method = key.substring(0, key.indexOf(' '));
        for (var parameter : operation.path("parameters")) {
            if (parameter.get("in").asString().equals("query")) {
                QUERIES.forEach(value -> measure(key + "?" + parameter.get("name").asString() + "=" + value, () -> method.equals("GET")
                        ? official.get(path + "?" + parameter.get("name").asString() + "=" + value)
                        : official.send(method, path + "?" + parameter.get("name").asString() + "=" + value, "{}")));
            }
        }
        if (method.equals("GET")) {
            measure(key + " with size", () -> official.get(path + "?page=2147483647&size=200&kind=%ff%fe"));
            return;
        }
        var stranger = new Browser(port);
        stranger.get("/api/me");
        var schema = operation.at("/requestBody/content/application~1json/schema");
        Hostile.WHOLES.forEach(body -> measure(key + " " + body, () -> official.send(method, path, body)));
        Hostile.WHOLES.forEach(body -> measure(key + " " + body + " by a stranger", () -> stranger.send(method, path, body)));
        if (!schema.isMissingNode()) {
            hostile.bodies(schema).forEach(body -> measure(key + " " + body, () -> official.send(method, path, body)));
        }
    }

    @Test
    void neverBreaksByWhatAnActIsGiven() {
        var scene = new MediationScene(cases, viewers).bothHere();
        var mediator = Browser.signedIn(port, DemoPeople.at("沪0114", DemoPeople.Role.MEDIATOR_1));
        var document = mediator.json("/v3/api-docs");
        var hostile = new Hostile(document);
        var schemas = document.get("components").get("schemas");
        var acts = StreamSupport.stream(schemas.propertyNames().spliterator(), false).filter(n -> n.startsWith("Mediation")).map(schemas::get)
                .filter(s -> ACT.matcher(s.path("description").asString("")).find())
                .toList();
        assertThat(acts).hasSizeGreaterThan(20);
        for (var schema : acts) {
            var act = ACT.matcher(schema.get("description").asString()).results().findFirst().orElseThrow().group(1);
            var version = version(mediator, scene.caseId);
            for (var body : Stream.concat(Hostile.WHOLES.stream(), hostile.bodies(schema)).toList()) {
                if (measure(act + " " + body, () -> mediator.act(scene.caseId, act, version, body)).statusCode() == 200) {
                    break;
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static long version(Browser browser, UUID caseId) {
        return browser.json("/api/cases/" + caseId).get("version").asLong();
    }

    private HttpResponse<String> measure(String what, Supplier<HttpResponse<String>> call) {
        var answer = call.get();
        if (answer.statusCode() >= 500) {
            broken.add(what.substring(0, Math.min(200, what.length())) + " -> " + answer.statusCode());
        }
        return answer;
    }

    private static String filled(String path, Map<String, String> things) {
        var kind = Stream.of("cases", "files", "uploads", "drafts", "calls", "notices", "authorisations", "deliveries", "imports", "mediators")
                .filter(k -> path.startsWith("/api/" + k + "/"))
                .map(k -> k.equals("deliveries") ? "delivery" : k.substring(0, k.length() - 1))
                .findFirst()
                .orElse("");
        return path.replace("{id}", things.getOrDefault(kind, UUID.randomUUID().toString()))
                .replace("{number}", "0")
                .replace("{line}", "1")
                .replace("{code}", Courtroom.COURT)
                .replace("{kind}", "filing-complaint")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
    }

    /** So that there is something to see of it. */
    private void becomesMediation(UUID caseId) {
        var model = new MediationScene(cases, viewers).bothHere().caseId;
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> db.sql(
                        "update cases c set procedure = m.procedure, state = m.state, particulars = m.particulars from cases m where m.id = ? and c.id = ?")
                .params(model, caseId)
                .update()));
    }

    private void official(UUID person) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            for (var office : Office.values()) {
                db.sql("insert into office_held (id, person, office, court, scope, held_from) values (gen_random_uuid(), ?, ?, ?, 'COURT', ?)")
                        .params(person, office.name(), Courtroom.COURT, LocalDate.of(2020, 1, 1))
                        .update();
            }
        }));
    }
}
