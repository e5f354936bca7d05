package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How many disputes organisations mediate, and that every figure opens the very cases counted. */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class ShareOverHttpTests {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Test
    void countsWhatIsEntrustedAndWhatIsTakenOn() {
        var president = Browser.signedIn(port, DemoPeople.at(MediationScene.COURT, Role.PRESIDENT));
        var before = president.json("/api/mediation/shares");
        entrusted();
        var taken = entrusted();
        taken.does(taken.viewer(DemoPeople.id("partner-bank")), "assign", "{\"mediator\":\"" + DemoPeople.id("mediator-bank") + "\"}");
        new MediationScene(cases, viewers).registered();

        var after = president.json("/api/mediation/shares");
        assertThat(after.get("all").asInt() - before.get("all").asInt()).isEqualTo(3);
        assertThat(after.get("partners").asInt() - before.get("partners").asInt()).isEqualTo(1);
        assertThat(ofBank(after, "count") - ofBank(before, "count")).isEqualTo(2);
        assertThat(ofBank(after, "takenOn") - ofBank(before, "takenOn")).isEqualTo(1);

        var counted = president.json("/api/cases?view=court&size=200&procedure=mediation&organisation=" + DemoPeople.organisation("partner-bank")
                + "&openedSince=" + after.get("since").asString());
        assertThat(counted.get("total").asInt()).isEqualTo(ofBank(after, "count"));
    }

    @Test
    void tellsOnlyThoseWhoAnswerForACourt() {
        for (var person : List.of(DemoPeople.CITIZEN_WU, DemoPeople.at(MediationScene.COURT, Role.INTAKE), DemoPeople.id("partner-bank"))) {
            assertThat(Browser.signedIn(port, person).get("/api/mediation/shares").statusCode()).isEqualTo(403);
        }
    }

    private MediationScene entrusted() {
        var scene = new MediationScene(cases, viewers).registered();
        scene.does(scene.clerk(), "entrust", "{\"organisation\":\"" + DemoPeople.organisation("partner-bank") + "\"}");
        return scene;
    }

    private static int ofBank(JsonNode share, String figure) {
        return StreamSupport.stream(share.get("parts").spliterator(), false)
                .filter(part -> part.get("organisation").asString().equals(DemoPeople.organisation("partner-bank").toString()))
                .mapToInt(part -> part.get(figure).asInt())
                .sum();
    }
}
