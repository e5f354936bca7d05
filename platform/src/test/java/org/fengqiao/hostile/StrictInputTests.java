package org.fengqiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.filing.Bench;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.MediationScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent is taken as it was meant or not at all: nothing is made into a day, a consent or a signature that was none. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class StrictInputTests {

    private static final String COURT = "沪0114";
    private static final String PNG = "data:image/png;base64,iVBORw0KGgoAAAAN";

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "record-facts | {\"facts\":[null]} | /facts/0",
        "propose | {\"terms\":[null]} | /terms/0",
        "end | null | ``"
    })
    void takesNoListWithHolesAndNothingForAnAct(String act, String body, String pointer) {
        refusesAct(act, body, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "answer | {\"willing\":-1} | /willing",
        "answer | {\"willing\":\"true\"} | /willing",
        "answer | {\"willing\":true,\"note\":5} | /note",
        "countersign | {\"method\":\"DRAWN\",\"mark\":-1,\"seal\":true} | /mark",
        "countersign | {\"method\":\"DRAWN\",\"mark\":\"-1\",\"seal\":true} | /mark",
        "countersign | {\"method\":0,\"mark\":\"x\",\"seal\":true} | /method"
    })
    void takesNoActForAnother(String act, String body, String pointer) {
        refusesAct(act, body, pointer);
    }

    @Test
    void takesADrawnSignatureThatIsOne() {
        var scene = new MediationScene(cases, viewers).bothHere();
        var mediator = Browser.signedIn(port, DemoPeople.at(COURT, Role.MEDIATOR_1));
        var answer = mediator.act(scene.caseId, "countersign", version(mediator, scene.caseId), "{\"method\":\"DRAWN\",\"mark\":\"" + PNG + "\",\"seal\":true}");
        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "record-service | {\"servedOn\":-1} | /servedOn",
        "record-service | {\"servedOn\":\"0001-01-01\"} | /servedOn",
        "record-payment | {\"paidOn\":-1} | /paidOn",
        "supplement | {\"files\":[null],\"note\":\"补充\"} | /files/0"
    })
    void makesNumbersIntoNoDays(String act, String body, String pointer) {
        var request = new FilingRequest("归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT);
        var id = new Bench(cases, viewers, database, transaction).handedIn(FilingRequest.PROCEDURE, COURT, request.particulars(), "民间借贷纠纷", "60000");
        var clerk = Browser.signedIn(port, DemoPeople.at(COURT, Role.FILING_CLERK));
        var answer = clerk.act(id, act, version(clerk, id), body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "propose-extension | {\"until\":2147483648,\"why\":\"再谈谈\"} | /until",
        "propose-extension | {\"until\":\"+5881580-07-12\",\"why\":\"再谈谈\"} | /until",
        "propose-extension | {\"until\":[2027,1,1],\"why\":\"再谈谈\"} | /until"
    })
    void extendsNoMediationBeyondAllTime(String act, String body, String pointer) {
        refusesAct(act, body, pointer);
    }

    @Test
    void extendsAMediationToTheLastDayItTakes() {
        var scene = new MediationScene(cases, viewers).bothHere();
        var zhou = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        var wu = Browser.signedIn(port, DemoPeople.CITIZEN_WU);
        var mediator = Browser.signedIn(port, DemoPeople.at(COURT, Role.MEDIATOR_1));
        for (var who : List.of(zhou, wu)) {
            ok(who.act(scene.caseId, "answer", version(who, scene.caseId), "{\"willing\":true}"));
        }
        ok(zhou.act(scene.caseId, "propose-extension", version(zhou, scene.caseId), "{\"until\":\"2199-12-31\",\"why\":\"再谈谈\"}"));
        ok(wu.act(scene.caseId, "agree-extension", version(wu, scene.caseId), "{}"));
        assertThat(mediator.get("/api/cases/" + scene.caseId).body()).contains("2199-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"login\":\"\\u0000\",\"password\":\"x\"}", "{\"login\":\"a\",\"password\":\"\\ud800\"}", "{\"login\":5,\"password\":\"x\"}", "null"})
    void signsNobodyInByWhatIsNoText(String body) {
        var stranger = new Browser(port);
        stranger.get("/api/me");
        assertThat(stranger.send("POST", "/api/sign-in", body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"phone\":\"13900000001\"}", "{\"phone\":\"13900000001\",\"purpose\":null}"})
    void asksWhatACodeIsFor(String body) {
        var stranger = new Browser(port);
        stranger.get("/api/me");
        assertThat(stranger.send("POST", "/api/sign-in/codes", body).statusCode()).isEqualTo(422);
    }

    @Test
    void asksForAFileToImportOnlyThoseWhoMayImport() {
        var clerk = Browser.signedIn(port, DemoPeople.at(COURT, Role.FILING_CLERK));
        assertThat(clerk.send("POST", "/api/imports", "{}").statusCode()).isEqualTo(422);
        assertThat(Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU).send("POST", "/api/imports", "{}").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/operator/people?q=%25", "/api/operator/people?q=_", "/api/mediators?q=%25", "/api/courts/mediators?q=_", "/api/cases?view=court&q=_", "/api/cases?view=court&q=%25"
    })
    void findsNotEverythingBySignsThatStandForAnything(String list) {
        new MediationScene(cases, viewers).bothHere();
        var who = Browser.signedIn(port, list.matches("/api/(operator|mediators).*") ? DemoPeople.OPERATOR : DemoPeople.at(COURT, Role.MEDIATION_CLERK));
        int all = who.json(list.replaceAll("q=.*", "")).get("total").asInt();
        assertThat(who.json(list).get("total").asInt()).as("of " + list).isLessThan(all);
    }

    @Test
    void keepsDraftsWithinWhatOnePersonWrites() {
        var zhou = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        var draft = zhou.send("POST", "/api/drafts", "{}").body().replaceAll(".*?\"id\":\"([0-9a-f-]+)\".*", "$1");
        assertThat(zhou.put("/api/drafts/" + draft, 1, "{\"content\":{\"story\":\"" + "长".repeat(20_000) + "\"}}").statusCode()).isEqualTo(200);
        var tooLong = zhou.put("/api/drafts/" + draft, 2, "{\"content\":{\"story\":\"" + "长".repeat(20_001) + "\"}}");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("/content/story");
        assertThat(zhou.put("/api/drafts/" + draft, 2, "{\"content\":{\"elements\":{\"a\":\"" + "长".repeat(60_000) + "\"}}}").statusCode()).isEqualTo(422);
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < 101; i++) {
            answers.add(zhou.send("POST", "/api/drafts", "{}").statusCode());
        }
        assertThat(answers).contains(201).endsWith(409);
        zhou.json("/api/drafts").forEach(d -> zhou.send("DELETE", "/api/drafts/" + d.get("id").asString(), null));
        assertThat(zhou.send("POST", "/api/drafts", "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void takesNamesOfFilesThatAreNames() {
        var zhou = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        assertThat(zhou.send("POST", "/api/uploads", "{\"name\":\"" + "a".repeat(256) + "\",\"size\":1}").statusCode()).isEqualTo(422);
        assertThat(zhou.send("POST", "/api/uploads", "{\"size\":1}").statusCode()).isEqualTo(422);
        assertThat(zhou.send("POST", "/api/uploads", "{\"name\":\"" + "a".repeat(255) + "\",\"size\":1}").statusCode()).isEqualTo(201);
    }

    @Test
    void tellsNoOtherHouseFromWhereSomebodyComes() {
        for (var address : List.of("/i/secret", "/api/me", "/")) {
            assertThat(new Browser(port).get(address).headers().firstValue("Referrer-Policy")).as(address).hasValue("no-referrer");
        }
    }

    @Test
    void keepsAFewLiveConnectionsForEachPerson() throws IOException {
        var wu = Browser.signedIn(port, DemoPeople.CITIZEN_WU);
        var session = wu.cookie("FENGQIAO").orElseThrow();
        var open = new ArrayList<Socket>();
        for (int i = 0; i < 12; i++) {
            open.add(stream(session));
        }
        assertThat(open.getFirst().getInputStream().readAllBytes()).asString(StandardCharsets.UTF_8).endsWith("0\r\n\r\n");
        for (var socket : open) {
            socket.close();
        }
    }

    private void refusesAct(String act, String body, String pointer) {
        var scene = new MediationScene(cases, viewers).bothHere();
        var mediator = Browser.signedIn(port, DemoPeople.at(COURT, Role.MEDIATOR_1));
        var answer = mediator.act(scene.caseId, act, version(mediator, scene.caseId), body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    /** A stream whose first words have come. */
    private Socket stream(String session) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(("GET /api/notices/stream HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: FENGQIAO=" + session + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        readUntil(socket.getInputStream(), ":open");
        return socket;
    }

    private static void readUntil(InputStream in, String words) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(words) < 0) {
            int next = in.read();
            assertThat(next).as(read.toString()).isNotNegative();
            read.append((char) next);
        }
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static long version(Browser browser, UUID caseId) {
        return browser.json("/api/cases/" + caseId).get("version").asLong();
    }
}
