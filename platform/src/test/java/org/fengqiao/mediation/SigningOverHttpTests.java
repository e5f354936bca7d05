package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whose turn it is while an agreement is signed: everybody's who has not signed, and nobody's who has. */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class SigningOverHttpTests {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Test
    void waitsForEverySideThatHasNotSigned() {
        var scene = new MediationScene(cases, viewers).bothHere();
        scene.does(scene.mediator(), "propose", "{\"terms\":[{\"obligor\":\"" + scene.respondent + "\",\"kind\":\"PAYMENT\",\"amount\":25000,\"due\":\"2030-12-31\",\"how\":\"转账\"}]}");
        scene.does(scene.mediator(), "finalise", "{}");
        var zhou = Browser.signedIn(port, scene.zhou().person());
        var wu = Browser.signedIn(port, scene.wu().person());
        for (var side : List.of(zhou, wu)) {
            assertThat(waits(side, scene)).isTrue();
            var view = side.json("/api/cases/" + scene.caseId);
            assertThat(view.at("/next/whom").asString()).isEqualTo("周玉兰、吴建平");
            assertThat(primary(view)).contains("sign");
            assertThat(acts(view)).doesNotContain("answer");
        }

        scene.does(scene.wu(), "sign", "{\"method\":\"TYPED\",\"mark\":\"吴建平\"}");
        assertThat(waits(wu, scene)).isFalse();
        assertThat(waits(zhou, scene)).isTrue();
        assertThat(wu.json("/api/cases/" + scene.caseId).at("/next/whom").asString()).isEqualTo("周玉兰");

        scene.does(scene.zhou(), "sign", "{\"method\":\"TYPED\",\"mark\":\"周玉兰\"}");
        assertThat(waits(zhou, scene)).isFalse();
        assertThat(waits(Browser.signedIn(port, scene.mediator().person()), scene)).isTrue();
    }

    @Test
    void theHistoryOfACaseThatFollowedNamesTheSidesAsTheyStandThere() {
        var scene = new MediationScene(cases, viewers).bothHere();
        scene.does(scene.mediator(), "propose", "{\"terms\":[{\"obligor\":\"" + scene.respondent + "\",\"kind\":\"PAYMENT\",\"amount\":25000,\"due\":\"2030-12-31\",\"how\":\"转账\"}]}");
        scene.does(scene.mediator(), "finalise", "{}");
        scene.does(scene.wu(), "sign", "{\"method\":\"TYPED\",\"mark\":\"吴建平\"}");
        scene.does(scene.zhou(), "sign", "{\"method\":\"TYPED\",\"mark\":\"周玉兰\"}");
        scene.does(scene.mediator(), "countersign", "{\"method\":\"TYPED\",\"mark\":\"管建国\",\"seal\":true}");
        scene.does(scene.zhou(), "seek-confirmation", "{}");
        scene.does(scene.wu(), "seek-confirmation", "{}");
        var zhou = Browser.signedIn(port, scene.zhou().person());
        var confirmation = zhou.json("/api/cases/" + scene.caseId).at("/lineage/0/id").asString();
        var opened = zhou.json("/api/cases/" + confirmation + "/timeline").get(0);
        assertThat(opened.get("who").asString()).isEqualTo("吴建平");
        assertThat(opened.get("capacityLabel").asString()).isEqualTo("申请人");
    }

    @Test
    void theHistorySaysWhetherASideAgreed() {
        var scene = new MediationScene(cases, viewers).bothHere();
        scene.does(scene.wu(), "answer", "{\"willing\":false,\"note\":\"只对调解员说\"}");
        scene.does(scene.wu(), "answer", "{\"willing\":true,\"note\":null}");
        var history = Browser.signedIn(port, scene.zhou().person()).json("/api/cases/" + scene.caseId + "/timeline");
        assertThat(StreamSupport.stream(history.spliterator(), false).filter(e -> e.get("act").asString().equals("answer")).map(e -> e.get("said").asString()))
                .containsExactly("同意", "不同意");
        assertThat(history.get(history.size() - 1).get("label").asString()).isEqualTo("诉前调解开始办理");
        assertThat(history.toString()).doesNotContain("只对调解员说");
    }

    private static boolean waits(Browser browser, MediationScene scene) {
        return StreamSupport.stream(browser.json("/api/cases?view=todo&size=200").get("items").spliterator(), false)
                .anyMatch(row -> row.get("id").asString().equals(scene.caseId.toString()));
    }

    private static List<String> acts(JsonNode view) {
        return StreamSupport.stream(view.get("offers").spliterator(), false).map(o -> o.get("act").asString()).toList();
    }

    private static List<String> primary(JsonNode view) {
        return StreamSupport.stream(view.get("offers").spliterator(), false).filter(o -> o.get("primary").asBoolean()).map(o -> o.get("act").asString()).toList();
    }
}
