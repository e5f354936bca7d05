package org.fengqiao.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
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

/** The register of invited mediators as its keepers, mediators and the public meet it. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class RosterOverHttpTests {

    private static final String COURT = "沪0114";

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private Browser clerk;

    @BeforeEach
    void signIn() {
        clerk = Browser.signedIn(port, DemoPeople.at(COURT, Role.MEDIATION_CLERK));
    }

    @Test
    void listsTheDemoMediatorsOfAllCourtsOfTheAllianceToAnyClerk() {
        var found = clerk.json("/api/mediators?court=" + of("浙0421"));
        assertThat(found.get("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(clerk.json("/api/mediators?q=" + of("管建国")).get("items").get(0).get("specialities").toString()).contains("邻里");
    }

    @Test
    void entersAMediatorWhoCanThenBeChosenForACauseThatFits() {
        var id = entered("新入册", "民间借贷");
        var choices = clerk.json("/api/pick/mediators?court=" + of(COURT) + "&cause=" + of("民间借贷纠纷"));
        assertThat(choices.get(0).get("fits").asString()).isEqualTo("民间借贷");
        assertThat(choices.toString()).contains(id);
        assertThat(clerk.json("/api/mediators/" + id).get("changes").get(0).get("what").asString()).isEqualTo("入册");
    }

    @Test
    void refusesToAppointOneWhoIsSuspendedAndAppointsAgainAfterwards() {
        var id = entered("暂停者", "物业");
        assertThat(stand(id, 1, "SUSPENDED", "UNDER_ENQUIRY").statusCode()).isEqualTo(200);
        var dispute = waitingForAMediator();
        var refused = appoint(dispute, id);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("mediator-suspended", "暂停特邀调解");
        assertThat(clerk.json("/api/pick/mediators?court=" + of(COURT)).toString()).doesNotContain(id);
        assertThat(stand(id, 2, "ACTIVE", "GROUND_GONE").statusCode()).isEqualTo(200);
        assertThat(appoint(dispute, id).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesToAppointSomebodyWhoIsNotOnTheRegister() {
        var refused = appoint(waitingForAMediator(), DemoPeople.CITIZEN_XU.toString());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("not-on-register");
    }

    @Test
    void tellsTheMediatorWhyAndTheOthersNothing() {
        var id = entered("除名者", "合同");
        stand(id, 1, "REMOVED", "BROKE_RULES");
        assertThat(clerk.json("/api/mediators/" + id).get("groundLabel").asString()).isEqualTo("违反调解纪律");
        var citizen = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        assertThat(citizen.get("/api/mediators/" + id).statusCode()).isEqualTo(403);
        assertThat(citizen.get("/api/mediators").statusCode()).isEqualTo(403);
        var stranger = new Browser(port);
        assertThat(stranger.json("/api/courts/mediators?q=" + of("除名者")).get("total").asInt()).isZero();
    }

    @Test
    void showsThePublicNoPhoneAndNoWorkload() {
        var answer = new Browser(port).get("/api/courts/mediators");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("管建国").doesNotContain("phone", "inHand", "12000000012");
    }

    @Test
    void letsAMediatorReadTheOwnEntryAndChangeNothing() {
        var person = DemoPeople.at(COURT, Role.MEDIATOR_1);
        var mediator = Browser.signedIn(port, person);
        assertThat(mediator.json("/api/mediators/" + person).get("keeps").asBoolean()).isFalse();
        assertThat(mediator.send("POST", "/api/mediators/" + person + "/reviews", "{\"year\":2026,\"result\":\"EXCELLENT\",\"note\":\"\"}").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAChangeOverAnEntrySomebodyElseHasChanged() {
        var id = entered("两人改", "继承");
        assertThat(stand(id, 1, "SUSPENDED", "OWN_WISH").statusCode()).isEqualTo(200);
        assertThat(stand(id, 1, "REMOVED", "OWN_WISH").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesAGroundThatDoesNotGoWithTheStatus() {
        assertThat(stand(entered("原因错", "继承"), 1, "REMOVED", "GROUND_GONE").statusCode()).isEqualTo(422);
    }

    @Test
    void refusesAKeeperOfAnotherCourt() {
        var elsewhere = Browser.signedIn(port, DemoPeople.at("浙0421", Role.MEDIATION_CLERK));
        var body = "{\"version\":1,\"status\":\"REMOVED\",\"ground\":\"OWN_WISH\",\"note\":\"不再担任\"}";
        assertThat(elsewhere.send("POST", "/api/mediators/" + entered("本院的", "继承") + "/status", body).statusCode()).isEqualTo(403);
    }

    @Test
    void recordsTrainingOnceAndTheReviewOfAYear() {
        var id = entered("受训者", "家事");
        var training = "{\"id\":\"" + UUID.randomUUID() + "\",\"day\":\"" + LocalDate.now().minusDays(2) + "\",\"hours\":4,\"subject\":\"调解技巧\",\"organiser\":\"嘉定法院\"}";
        clerk.send("POST", "/api/mediators/" + id + "/trainings", training);
        clerk.send("POST", "/api/mediators/" + id + "/trainings", training);
        clerk.send("POST", "/api/mediators/" + id + "/reviews", "{\"year\":2025,\"result\":\"QUALIFIED\",\"note\":\"称职\"}");
        var card = clerk.json("/api/mediators/" + id);
        assertThat(card.get("trainings").size()).isEqualTo(1);
        assertThat(card.get("reviews").get(0).get("result").asString()).isEqualTo("QUALIFIED");
    }

    @Test
    void keepsWhoIsSuspendedBehindTheWallEvenWhereTheCodeForgets() {
        var id = UUID.fromString(entered("墙后", "合同"));
        stand(id.toString(), 1, "SUSPENDED", "OWN_WISH");
        int seen = CurrentViewer.asked(new CurrentViewer.Asking.Nobody(), () -> transaction.execute(_ ->
                database.sql("select count(*) from mediator_entry where person = ?").param(id).query(Integer.class).single()));
        assertThat(seen).isZero();
    }

    private String entered(String name, String speciality) {
        var phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        var answer = clerk.send("POST", "/api/mediators", """
                {"name":"%s","phone":"%s","court":"%s","organisation":null,"since":"2026-01-05","specialities":["%s"],"languages":["普通话"],"introduction":""}"""
                .formatted(name, phone, COURT, speciality));
        assertThat(answer.statusCode()).isEqualTo(201);
        return json.readTree(answer.body()).get("entry").get("person").asString();
    }

    private HttpResponse<String> stand(String id, long version, String status, String ground) {
        return clerk.send("POST", "/api/mediators/" + id + "/status", """
                {"version":%d,"status":"%s","ground":"%s","note":"试一试"}""".formatted(version, status, ground));
    }

    private UUID waitingForAMediator() {
        return new MediationScene(cases, viewers).registered().caseId;
    }

    private HttpResponse<String> appoint(UUID dispute, String mediator) {
        long version = clerk.json("/api/cases/" + dispute).get("version").asLong();
        return clerk.act(dispute, "appoint", version, "{\"mediator\":\"" + mediator + "\"}");
    }

    private static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
