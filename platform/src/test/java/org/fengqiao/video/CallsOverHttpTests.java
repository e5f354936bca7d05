package org.fengqiao.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.MediationScene;
import org.fengqiao.outbox.OutboxWorker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may call whom, who may come in, and that a caucus stays between a side and the mediator. */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class CallsOverHttpTests {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    OutboxWorker outbox;

    private MediationScene scene;
    private Browser mediator;
    private Browser zhou;
    private Browser wu;

    @BeforeEach
    void bothSidesAreHere() {
        scene = new MediationScene(cases, viewers).bothHere();
        mediator = Browser.signedIn(port, DemoPeople.at("沪0114", Role.MEDIATOR_1));
        zhou = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        wu = Browser.signedIn(port, DemoPeople.CITIZEN_WU);
    }

    @Test
    void bringsTheMediatorAndBothSidesTogether() {
        var call = called("");
        var mine = UUID.randomUUID();
        var hers = UUID.randomUUID();
        assertThat(mediator.send("PUT", page(call, mine), null).statusCode()).isEqualTo(200);
        var seen = json(zhou.send("PUT", page(call, hers), null));
        assertThat(present(seen)).containsExactlyInAnyOrder(mine.toString(), hers.toString());
        assertThat(StreamSupport.stream(seen.get("seats").spliterator(), false).map(s -> s.get("capacity").asString()))
                .containsExactlyInAnyOrder("调解员", "申请人", "被申请人");

        assertThat(zhou.send("POST", page(call, hers) + "/signals", "{\"to\":\"" + mine + "\",\"kind\":\"offer\",\"sdp\":\"v=0\"}").statusCode()).isEqualTo(204);
        var heard = mediator.json(page(call, mine) + "/signals");
        assertThat(heard.get(0).get("from").asString()).isEqualTo(hers.toString());
        assertThat(heard.get(0).get("sdp").asString()).isEqualTo("v=0");
        assertThat(mediator.json(page(call, mine) + "/signals")).as("still there for a page whose answer was lost").hasSize(1);

        assertThat(zhou.send("DELETE", page(call, hers), null).statusCode()).isEqualTo(204);
        assertThat(present(mediator.json("/api/calls/" + call))).containsExactly(mine.toString());
        assertThat(zhou.send("POST", "/api/calls/" + call + "/end", null).statusCode()).isEqualTo(403);
        assertThat(mediator.send("POST", "/api/calls/" + call + "/end", null).statusCode()).isEqualTo(200);
        assertThat(zhou.send("PUT", page(call, hers), null).statusCode()).isEqualTo(409);

        var row = mediator.json("/api/cases/" + scene.caseId + "/calls").get(0);
        assertThat(row.get("open").asBoolean()).isFalse();
        assertThat(row.get("people")).hasSize(2);
    }

    @Test
    void takesAPageThatComesTwiceAtOnceAndNoneThatIsAnothers() throws Exception {
        var call = called("");
        var mine = UUID.randomUUID();
        Callable<HttpResponse<String>> coming = () -> zhou.send("PUT", page(call, mine), null);
        try (var network = Executors.newFixedThreadPool(6)) {
            for (var answer : network.invokeAll(Collections.nCopies(12, coming))) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
            }
        }
        assertThat(wu.send("PUT", page(call, mine), null).statusCode()).isEqualTo(404);
        assertThat(present(zhou.json("/api/calls/" + call))).containsExactly(mine.toString());
    }

    @Test
    void keepsACaucusFromTheOtherSide() {
        var call = called("?party=" + scene.claimant);
        assertThat(zhou.get("/api/calls/" + call).statusCode()).isEqualTo(200);
        assertThat(wu.get("/api/calls/" + call).statusCode()).isEqualTo(404);
        assertThat(wu.send("PUT", page(call, UUID.randomUUID()), null).statusCode()).isEqualTo(404);
        assertThat(wu.json("/api/cases/" + scene.caseId + "/calls")).isEmpty();
        assertThat(zhou.json("/api/cases/" + scene.caseId + "/calls")).hasSize(1);
        for (var role : List.of(Role.PRESIDENT, Role.MEDIATION_CLERK)) {
            assertThat(Browser.signedIn(port, DemoPeople.at("沪0114", role)).get("/api/calls/" + call).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void tellsTheSideOfACaucusAloneByMessage() {
        called("?party=" + scene.claimant);
        outbox.drain();
        assertThat(messages(zhou)).containsExactly("请进入视频");
        assertThat(messages(wu)).isEmpty();
    }

    private List<String> messages(Browser person) {
        return StreamSupport.stream(person.json("/api/notices?size=100").get("items").spliterator(), false)
                .filter(n -> n.get("kind").asString().equals("video.called") && n.get("caseId").asString().equals(scene.caseId.toString()))
                .map(n -> n.get("title").asString())
                .toList();
    }

    @Test
    void letsNobodyHearOrSpeakOnAnothersPage() {
        var call = called("");
        var mine = UUID.randomUUID();
        var hers = UUID.randomUUID();
        var his = UUID.randomUUID();
        mediator.send("PUT", page(call, mine), null);
        zhou.send("PUT", page(call, hers), null);
        wu.send("PUT", page(call, his), null);
        zhou.send("POST", page(call, hers) + "/signals", "{\"to\":\"" + mine + "\",\"kind\":\"offer\",\"sdp\":\"v=0\"}");
        assertThat(wu.get(page(call, mine) + "/signals").statusCode()).isEqualTo(404);
        assertThat(wu.send("POST", page(call, hers) + "/signals", "{\"to\":\"" + mine + "\",\"kind\":\"offer\",\"sdp\":\"x\"}").statusCode()).isEqualTo(404);
        assertThat(wu.send("DELETE", page(call, hers), null).statusCode()).isEqualTo(204);
        assertThat(present(mediator.json("/api/calls/" + call))).contains(hers.toString());
        assertThat(mediator.json(page(call, mine) + "/signals")).hasSize(1);
    }

    @Test
    void isTheMediatorsToBegin() {
        assertThat(zhou.send("POST", "/api/cases/" + scene.caseId + "/rooms/calls", null).statusCode()).isEqualTo(409);
        assertThat(called("")).isEqualTo(called(""));
    }

    @Test
    void shutsOutAMediatorWhoIsReplaced() {
        var call = called("");
        scene.replaced();
        assertThat(mediator.send("PUT", page(call, UUID.randomUUID()), null).statusCode()).isEqualTo(404);
    }

    private String called(String query) {
        return json(mediator.send("POST", "/api/cases/" + scene.caseId + "/rooms/calls" + query, null)).get("call").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private static List<String> present(JsonNode call) {
        return StreamSupport.stream(call.get("seats").spliterator(), false)
                .flatMap(s -> StreamSupport.stream(s.get("pages").spliterator(), false))
                .map(p -> p.get("id").asString())
                .toList();
    }

    private static String page(String call, UUID page) {
        return "/api/calls/" + call + "/pages/" + page;
    }
}
