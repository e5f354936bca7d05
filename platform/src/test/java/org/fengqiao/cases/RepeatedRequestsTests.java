package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.filing.Bench;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.MediationScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A network repeats, delays and reorders requests; a case goes on as if it had not. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class RepeatedRequestsTests {

    private static final String FIRST = "{\"note\":\"补充第一份\",\"files\":[]}";
    private static final String SECOND = "{\"note\":\"补充第二份\",\"files\":[]}";

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private Bench bench;
    private Browser zhou;
    private UUID id;

    @BeforeEach
    void handIn() {
        var request = new FilingRequest("归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT);
        bench = new Bench(cases, viewers, database, transaction);
        id = bench.handedIn(FilingRequest.PROCEDURE, "沪0118", request.particulars(), "民间借贷纠纷", "60000");
        zhou = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
    }

    @Test
    void doesAnActOnceHoweverOftenItArrives() throws Exception {
        var key = UUID.randomUUID();
        Callable<HttpResponse<String>> request = () -> zhou.act(id, "supplement", 1, FIRST, key);
        try (var network = Executors.newFixedThreadPool(8)) {
            for (var answer : network.invokeAll(IntStream.range(0, 16).mapToObj(_ -> request).toList())) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
                assertThat(answer.get().headers().firstValue("ETag")).contains("\"2\"");
            }
        }
        assertThat(version()).isEqualTo("2");
        assertThat(bench.read("select count(*)::text from journal where case_id = ?", id)).isEqualTo("2");
    }

    @Test
    void doesInOrderWhatArrivesOutOfOrder() {
        var second = UUID.randomUUID();
        var early = zhou.act(id, "supplement", 2, SECOND, second);
        assertThat(early.statusCode()).isEqualTo(412);
        assertThat(json.readTree(early.body()).get("current").asInt()).isEqualTo(1);
        assertThat(zhou.act(id, "supplement", 1, FIRST, UUID.randomUUID()).statusCode()).isEqualTo(200);
        assertThat(zhou.act(id, "supplement", 2, SECOND, second).statusCode()).isEqualTo(200);
        assertThat(bench.read("select string_agg(body ->> 'note', ' ' order by version) from journal where case_id = ? and version > 1", id))
                .isEqualTo("补充第一份 补充第二份");
    }

    @Test
    void givesTheFirstAnswerToARequestThatComesLateAgain() {
        var first = UUID.randomUUID();
        var answer = zhou.act(id, "supplement", 1, FIRST, first);
        assertThat(zhou.act(id, "supplement", 2, SECOND, UUID.randomUUID()).statusCode()).isEqualTo(200);
        var late = zhou.act(id, "supplement", 1, FIRST, first);
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(json.readTree(late.body())).isEqualTo(json.readTree(answer.body()));
        assertThat(version()).isEqualTo("3");
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        var key = UUID.randomUUID();
        assertThat(zhou.act(id, "supplement", 1, FIRST, key).statusCode()).isEqualTo(200);
        var other = zhou.act(id, "withdraw", 2, "{\"reason\":\"不告了\"}", key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/problems/cases/key-reused");
        assertThat(version()).isEqualTo("2");
    }

    @Test
    void refusesAKeyThatWasUsedForOtherWordsOrAnotherParty() {
        var key = UUID.randomUUID();
        assertThat(zhou.act(id, "supplement", 1, FIRST, key).statusCode()).isEqualTo(200);
        for (var other : List.of(SECOND, "{\"note\":1")) {
            assertThat(zhou.act(id, "supplement", 2, other, key).body()).contains("/problems/cases/key-reused");
        }
        var sameInOtherWords = zhou.act(id, "supplement", 1, "{ \"files\": [], \"note\": \"补充第一份\" }", key);
        assertThat(sameInOtherWords.statusCode()).as(sameInOtherWords.body()).isEqualTo(200);
        assertThat(version()).isEqualTo("2");
    }

    @Test
    void takesOnlyFilesThatLieInTheDossier() throws IOException {
        var elsewhere = new Bench(cases, viewers, database, transaction)
                .handedIn(FilingRequest.PROCEDURE, "沪0118", new FilingRequest("归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT).particulars(), "民间借贷纠纷", "60000");
        var theirs = uploaded(elsewhere);
        var ours = uploaded(id);
        for (var file : List.of(UUID.randomUUID().toString(), theirs)) {
            var refused = zhou.act(id, "supplement", 1, with(ours, file), UUID.randomUUID());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("/files/1");
        }
        var judge = Browser.signedIn(port, DemoPeople.at("沪0118", DemoPeople.Role.FILING_JUDGE));
        var defect = "{\"defects\":[{\"what\":\"缺借条\",\"how\":\"补交\",\"file\":\"" + UUID.randomUUID() + "\"}],\"days\":7}";
        assertThat(judge.act(id, "demand-correction", 1, defect, UUID.randomUUID()).body()).contains("/defects/0/file");
        assertThat(zhou.act(id, "supplement", 1, with(ours, ours), UUID.randomUUID()).statusCode()).isEqualTo(200);
    }

    @Test
    void makesOneFileOfAnUploadCompletedManyTimesAtOnce() throws Exception {
        var upload = zhou.sent(Samples.pdf(1));
        Callable<HttpResponse<String>> complete = () -> zhou.send("POST", "/api/uploads/" + upload + "/complete", where(id));
        var made = new HashSet<String>();
        try (var network = Executors.newFixedThreadPool(8)) {
            for (var answer : network.invokeAll(IntStream.range(0, 8).mapToObj(_ -> complete).toList())) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
                made.add(json.readTree(answer.get().body()).get("fileId").asString());
            }
        }
        assertThat(made).hasSize(1);
        assertThat(zhou.json("/api/cases/" + id + "/files")).hasSize(1);
    }

    @Test
    void saysOnceWhatIsSentTwice() {
        var scene = new MediationScene(cases, viewers).bothHere();
        var path = "/api/cases/" + scene.caseId + "/rooms/messages?room=JOINT";
        var key = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            assertThat(zhou.once(key, path, "{\"text\":\"您好\"}").statusCode()).isEqualTo(200);
        }
        assertThat(zhou.json(path)).hasSize(1);
        assertThat(zhou.once(key, path, "{\"text\":\"再见\"}").statusCode()).isEqualTo(409);
    }

    @Test
    void givesLeaveOnceAndInvitesByOneLink() {
        var helper = viewers.find(DemoPeople.CITIZEN_HE).orElseThrow();
        var phone = bench.read("select phone from person where id = ?", helper.person());
        var leave = "{\"agentName\":\"" + helper.name() + "\",\"agentPhone\":\"" + phone + "\",\"relation\":\"HELPER\"}";
        var luo = Browser.signedIn(port, DemoPeople.CITIZEN_LUO);
        var key = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            assertThat(luo.once(key, "/api/authorisations", leave).statusCode()).isEqualTo(201);
        }
        assertThat(luo.json("/api/authorisations")).hasSize(1);

        var scene = new MediationScene(cases, viewers).accepted();
        var party = bench.read("select p.id::text from case_party cp join party p on p.id = cp.party_id where cp.case_id = ? and p.person_id is null", scene.caseId);
        var mediator = Browser.signedIn(port, DemoPeople.at("沪0114", DemoPeople.Role.MEDIATOR_1));
        var clerk = Browser.signedIn(port, DemoPeople.at("沪0114", DemoPeople.Role.MEDIATION_CLERK));
        var first = link(mediator, scene.caseId, party);
        var second = link(clerk, scene.caseId, party);
        assertThat(zhou.get(first).statusCode()).isEqualTo(404);
        assertThat(zhou.get(second).statusCode()).isEqualTo(200);
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> database.sql("update party set person_id = ? where id = ?")
                .params(DemoPeople.CITIZEN_WU, UUID.fromString(party))
                .update()));
        assertThat(zhou.get(second).statusCode()).as("the party has come in another way").isEqualTo(404);
    }

    private String link(Browser who, UUID caseId, String party) {
        var url = json.readTree(who.send("POST", "/api/cases/" + caseId + "/invitations", "{\"party\":\"" + party + "\"}").body()).get("url").asString();
        return url.replace("/i/", "/api/invitations/");
    }

    private String uploaded(UUID caseId) throws IOException {
        return json.readTree(zhou.upload(Samples.pdf(1), where(caseId)).body()).get("fileId").asString();
    }

    private static String where(UUID caseId) {
        return "{\"caseId\":\"" + caseId + "\",\"folder\":\"EVIDENCE\"}";
    }

    private static String with(String... files) {
        return "{\"note\":\"补充材料\",\"files\":[\"" + String.join("\",\"", files) + "\"]}";
    }

    private String version() {
        return bench.read("select version::text from cases where id = ?", id);
    }
}
