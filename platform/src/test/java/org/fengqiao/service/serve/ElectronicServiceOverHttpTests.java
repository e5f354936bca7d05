package org.fengqiao.service.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 民事诉讼法第90条：经受送达人同意，才可以电子送达。 */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class ElectronicServiceOverHttpTests {

    private static final String COURT = "沪0118";

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void servesOneWhoDeclinedByMailHoweverOftenItIsRead() {
        var id = corrected("false");
        var sent = deliveries(zhou(), id);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).get("channelLabel").asString()).isEqualTo("邮寄");
        assertThat(sent.get(0).get("awaitsPost").asBoolean()).isTrue();

        assertThat(readIt(zhou(), id)).isEqualTo(200);
        assertThat(zhou().send("POST", "/api/deliveries/" + sent.get(0).get("id").asString() + "/acknowledge", null).statusCode()).isEqualTo(409);
        assertThat(deemed(zhou(), id)).isNull();
    }

    @Test
    void servesFromTheHourOneAgrees() {
        var id = corrected("false");
        assertThat(readIt(zhou(), id)).isEqualTo(200);
        assertThat(deemed(zhou(), id)).isNull();

        assertThat(answer(zhou(), id, true)).isEqualTo(204);
        assertThat(answer(zhou(), id, true)).isEqualTo(204);
        assertThat(deemed(zhou(), id)).isEqualTo(LocalDate.now(Moment.ZONE).toString());
        assertThat(deliveries(zhou(), id)).hasSize(2);
        assertThat(claimant(judge(), id).get("electronicService").asBoolean()).isTrue();
        assertThat(history(id)).isEqualTo("false true 周玉兰");
    }

    @Test
    void goesByMailFromTheHourOneDeclines() {
        var id = corrected(null);
        assertThat(deliveries(zhou(), id).get(0).get("channelLabel").asString()).isEqualTo("送达平台账户");
        assertThat(answer(zhou(), id, false)).isEqualTo(204);
        assertThat(readIt(zhou(), id)).isEqualTo(200);
        assertThat(deemed(zhou(), id)).isNull();
        assertThat(deliveries(zhou(), id)).extracting(d -> d.get("channelLabel").asString()).containsExactly("邮寄", "送达平台账户");
        assertThat(claimant(judge(), id).get("electronicService").asBoolean()).isFalse();
    }

    @Test
    void takesNobodysWordForAnother() {
        var id = corrected("true");
        var respondent = StreamSupport.stream(judge().json("/api/cases/" + id).get("parties").spliterator(), false)
                .filter(p -> p.get("name").asString().equals("吴建平")).findFirst().orElseThrow();
        assertThat(claimant(judge(), id).get("electronicService").asBoolean()).isTrue();
        assertThat(respondent.path("electronicService").isBoolean()).isFalse();

        var body = "{\"party\":\"" + respondent.get("id").asString() + "\",\"agreed\":true}";
        for (var other : new Browser[] {zhou(), judge(), Browser.signedIn(port, DemoPeople.CITIZEN_XU)}) {
            assertThat(other.send("PUT", "/api/cases/" + id + "/electronic-service", body).statusCode()).isEqualTo(404);
        }
    }

    private Browser zhou() {
        return Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
    }

    private Browser judge() {
        return Browser.signedIn(port, DemoPeople.at(COURT, Role.FILING_JUDGE));
    }

    private int answer(Browser who, String id, boolean agreed) {
        var party = claimant(who, id).get("id").asString();
        var status = who.send("PUT", "/api/cases/" + id + "/electronic-service", "{\"party\":\"" + party + "\",\"agreed\":" + agreed + "}").statusCode();
        outbox.drain();
        return status;
    }

    private static JsonNode claimant(Browser who, String id) {
        return who.json("/api/cases/" + id).get("parties").get(0);
    }

    private static JsonNode deliveries(Browser who, String id) {
        return who.json("/api/cases/" + id).get("instruments").get(0).get("deliveries");
    }

    private static String deemed(Browser who, String id) {
        return StreamSupport.stream(deliveries(who, id).spliterator(), false)
                .map(d -> d.path("deemedOn").asString(""))
                .filter(on -> !on.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static int readIt(Browser who, String id) {
        var instrument = who.json("/api/cases/" + id).get("instruments").get(0).get("id").asString();
        return who.get("/api/instruments/" + instrument + "?format=pdf").statusCode();
    }

    private String history(String id) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql("""
                        select string_agg(a.former || ' ' || a.agreed || ' ' || a.by_name, '; ') from electronic_service_answer a
                        join case_party c on c.party_id = a.party_id where c.case_id = ?""")
                .param(UUID.fromString(id)).query(String.class).single()));
    }

    /** A claim by 周玉兰, who says of herself and of the other side what is given, with corrections asked for and the notice served. */
    private String corrected(String agrees) {
        var zhou = zhou();
        var draft = json.readTree(zhou.send("POST", "/api/drafts", "{\"kind\":\"filing\",\"onBehalf\":false}").body()).get("id").asString();
        var content = """
                {"step":"check","kind":"filing","content":{"story":"去年三月借给他三万元，多次催要没有归还","cause":"民间借贷纠纷","elements":{},"claims":"归还借款",
                 "amount":"30000","files":[],"way":"FILING","court":"%1$s","parties":[
                 {"key":"a","role":"CLAIMANT","kind":"NATURAL","name":"周玉兰","address":"示例路1号","self":true,"electronicService":%2$s},
                 {"key":"b","role":"RESPONDENT","kind":"NATURAL","name":"吴建平","address":"示例路2号","electronicService":%2$s}]}}"""
                .formatted(COURT, agrees);
        assertThat(zhou.put("/api/drafts/" + draft, 1, content).statusCode()).isEqualTo(200);
        var id = json.readTree(zhou.send("POST", "/api/drafts/" + draft + "/submit", null).body()).get("caseId").asString();
        var demand = """
                {"defects":[{"field":"/claims","file":null,"page":null,"what":"利息没有写明标准","how":"写明标准"}],"days":7}""";
        assertThat(judge().act(UUID.fromString(id), "demand-correction", 1, demand).statusCode()).isEqualTo(200);
        outbox.drain();
        outbox.drain();
        outbox.drain();
        return id;
    }
}
