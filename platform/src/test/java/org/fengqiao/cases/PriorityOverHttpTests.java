package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.StreamSupport;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 绿色通道：需要优先照顾的人，案件在办理队列里排在前面；当事人看不到。 */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class PriorityOverHttpTests {

    private static final String COURT = "沪0118";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @Autowired
    Viewers viewers;

    @Test
    void goesFirstAmongWhatIsDueOnTheSameDayFromTheFirstWordToTheFiling() {
        told("[]");
        var green = told("[\"ELDERLY\",\"WAGES\"]");
        told("[]");
        var clerk = Browser.signedIn(port, DemoPeople.at(COURT, Role.MEDIATION_CLERK));
        var due = row(clerk, "", green).get("due").get("on").asString();
        var sameDay = StreamSupport.stream(queue(clerk, "").spliterator(), false).filter(c -> c.path("due").path("on").asString("").equals(due)).toList();
        var firstPlain = sameDay.stream().filter(c -> !c.get("green").asBoolean()).findFirst().orElseThrow();
        assertThat(sameDay.indexOf(row(clerk, "", green))).isLessThan(sameDay.indexOf(firstPlain));
        assertThat(queue(clerk, "&green=true")).allMatch(c -> c.get("green").asBoolean()).anyMatch(c -> c.get("id").asString().equals(green));
    }

    @Test
    void isNotToldToTheSidesNorToAnybodyElse() {
        var green = told("[\"ILL\"]");
        var zhou = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        assertThat(zhou.json("/api/cases/" + green).get("green").asBoolean()).isFalse();
        assertThat(zhou.get("/api/cases/" + green + "/priority").statusCode()).isEqualTo(404);
        assertThat(zhou.json("/api/cases?view=mine&green=true&size=50").get("items")).isEmpty();
        assertThat(Browser.signedIn(port, DemoPeople.CITIZEN_XU).get("/api/cases/" + green + "/priority").statusCode()).isEqualTo(404);
    }

    @Test
    void isKeptFromTheSidesByTheDatabaseToo() {
        var green = UUID.fromString(told("[\"PREGNANT\"]"));
        var seen = CurrentViewer.as(viewers.find(DemoPeople.CITIZEN_ZHOU).orElseThrow(), () -> transaction.execute(_ -> db.sql(
                        "select count(*) from dispute_priority p join cases c on c.dispute_id = p.dispute_id where c.id = ?")
                .param(green).query(Integer.class).single()));
        assertThat(seen).isZero();
    }

    @Test
    void isCorrectedWithAReasonByThoseWhoHandleIt() {
        var green = told("[\"ELDERLY\"]");
        var clerk = Browser.signedIn(port, DemoPeople.at(COURT, Role.MEDIATION_CLERK));
        assertThat(clerk.send("PUT", "/api/cases/" + green + "/priority", "{\"groups\":[],\"reason\":\" \"}").body()).contains("请写明更正的理由");
        assertThat(clerk.send("PUT", "/api/cases/" + green + "/priority", "{\"groups\":[],\"reason\":\"核对身份证，不是老年人\"}").statusCode()).isEqualTo(204);
        assertThat(clerk.json("/api/cases/" + green).get("green").asBoolean()).isFalse();
        var marks = clerk.json("/api/cases/" + green + "/priority").get("marks");
        assertThat(marks).hasSize(2);
        assertThat(marks.get(0).get("reason").asString()).isEqualTo("核对身份证，不是老年人");
        assertThat(marks.get(1).get("groups").get(0).asString()).isEqualTo("ELDERLY");
    }

    private JsonNode queue(Browser who, String filter) {
        return who.json("/api/cases?view=court&procedure=mediation&open=true&size=200" + filter).get("items");
    }

    private JsonNode row(Browser who, String filter, String id) {
        return StreamSupport.stream(queue(who, filter).spliterator(), false).filter(c -> c.get("id").asString().equals(id)).findFirst().orElseThrow();
    }

    /** A dispute told by a citizen at the court, and the id of its first case. */
    private String told(String priority) {
        var zhou = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        var draft = json.readTree(zhou.send("POST", "/api/drafts", "{\"kind\":\"mediation\",\"onBehalf\":false}").body()).get("id").asString();
        var content = """
                {"step":"check","kind":"mediation","content":{"story":"去年三月借给他三万元，多次催要没有归还","cause":"民间借贷纠纷","elements":{},"claims":"归还借款",
                 "amount":"30000","files":[],"way":"PEOPLE","court":"%s","priority":%s,"parties":[
                 {"key":"a","role":"CLAIMANT","kind":"NATURAL","name":"周玉兰","self":true},{"key":"b","role":"RESPONDENT","kind":"NATURAL","name":"吴建平"}]}}"""
                .formatted(COURT, priority);
        assertThat(zhou.put("/api/drafts/" + draft, 1, content).statusCode()).isEqualTo(200);
        return json.readTree(zhou.send("POST", "/api/drafts/" + draft + "/submit", null).body()).get("caseId").asString();
    }
}
