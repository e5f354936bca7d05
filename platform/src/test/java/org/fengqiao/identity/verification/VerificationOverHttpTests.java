package org.fengqiao.identity.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewers;
import org.fengqiao.law.identity.ResidentNumber;
import org.fengqiao.mediation.MediationScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
@DisplayName("实名核验（人民法院在线诉讼规则第7条）")
class VerificationOverHttpTests {

    private static final String PHONE = "13900004321";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Viewers viewers;

    @Autowired
    Cases cases;

    @Autowired
    SandboxRegister register;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final String name = "核" + UUID.randomUUID().toString().substring(0, 4);
    private final String passport = "E" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String resident = aResident();
    private UUID person;
    private Browser browser;

    @BeforeEach
    void somebodyWithAPhone() {
        person = entered(name, null, PHONE, RealNameLevel.PHONE);
        browser = withAccount(person);
    }

    @Test
    void raisesTheLevelAndKeepsTheLastCharactersOnly() {
        assertThat(verify(name, passport)).isEmpty();
        var state = browser.json("/api/me/verification");
        assertThat(state.get("verified").asBoolean()).isTrue();
        assertThat(state.get("last4").asString()).isEqualTo(passport.substring(5));
        assertThat(browser.json("/api/me").get("realNameLevel").asString()).isEqualTo("DOCUMENT");
    }

    @Test
    void takesTheNameFromTheDocumentUntilVerified() {
        assertThat(verify("真名", passport)).isEmpty();
        assertThat(browser.json("/api/me").get("name").asString()).isEqualTo("真名");
        assertThat(verify("又一个名字", passport)).isEmpty();
        assertThat(browser.json("/api/me").get("name").asString()).isEqualTo("真名");
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThat(verify(name, "E1")).contains("/number").contains("护照");
        register.ask(new Claim.Document(DocumentKind.PASSPORT, passport, "别人", null));
        assertThat(verify(name, passport)).contains("/number").contains("对不上");
        assertThat(browser.json("/api/me").get("realNameLevel").asString()).isEqualTo("PHONE");
    }

    @Test
    void changesNothingWhileTheRegisterIsOutOfOrder() {
        register.failNext(1);
        var answer = browser.send("POST", "/api/me/verification/document", wish(name, passport));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(verify(name, passport)).isEmpty();
    }

    @Test
    void letsNobodyGoThroughNumbers() {
        register.ask(new Claim.Document(DocumentKind.PASSPORT, passport, "别人", null));
        for (int i = 0; i < 10; i++) {
            assertThat(verify(name, passport)).contains("/number");
        }
        assertThat(browser.send("POST", "/api/me/verification/document", wish(name, passport)).statusCode()).isEqualTo(429);
    }

    @Test
    void givesADocumentToOneAccountOnly() {
        assertThat(verify(name, passport)).isEmpty();
        var again = withAccount();
        var answer = again.send("POST", "/api/me/verification/document", wish(name, passport));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("/problems/identity/taken");
        assertThat(again.json("/api/me").get("realNameLevel").asString()).isEqualTo("PHONE");
    }

    /** A daughter told of her mother's dispute before the mother ever had an account. */
    @Test
    void bringsOverWhatOthersToldOfTheSamePerson() {
        var told = entered(name, resident, null, RealNameLevel.NONE);
        var scene = new MediationScene(cases, viewers).registered();
        asSystem("update party set person_id = '" + told + "' where id = '" + scene.claimant + "'");
        asSystem("update standing set person_id = '" + told + "' where case_id = '" + scene.caseId + "' and party_id = '" + scene.claimant + "'");
        assertThat(browser.get("/api/cases/" + scene.caseId).statusCode()).isEqualTo(404);
        assertThat(verify("RESIDENT_ID", name, resident).body()).isEmpty();
        assertThat(browser.json("/api/cases/" + scene.caseId).get("mine").get(0).get("capacity").asString()).isEqualTo("CLAIMANT");
    }

    @Test
    void bringsNothingOverOnNameAndNumberAlone() {
        entered(name, passport, null, RealNameLevel.NONE);
        assertThat(verify("PASSPORT", name, passport).statusCode()).isEqualTo(409);
        assertThat(browser.json("/api/me").get("realNameLevel").asString()).isEqualTo("PHONE");
    }

    /** Somebody told of another person under this number: that does not keep the number from whoever bears it. */
    @Test
    void isNotKeptOutByANumberToldWrongly() {
        var told = entered("别人", passport, null, RealNameLevel.NONE);
        assertThat(verify(name, passport)).isEmpty();
        assertThat(asSystem("select count(*) from person where id = '" + told + "' and id_number_hash is null", Integer.class)).isOne();
    }

    @Test
    void isSeenAtADeskByThoseWhoMay() {
        var clerk = Browser.signedIn(port, DemoPeople.at("沪0114", DemoPeople.Role.INTAKE));
        assertThat(browser.send("POST", "/api/desk/verifications", seen(person.toString(), true)).statusCode()).isEqualTo(403);
        assertThat(clerk.send("POST", "/api/desk/verifications", seen(person.toString(), false)).body()).contains("/seen");
        assertThat(clerk.send("POST", "/api/desk/verifications", seen("nobody", true)).body()).contains("/login");
        assertThat(clerk.send("POST", "/api/desk/verifications", seen(person.toString(), true)).statusCode()).isEqualTo(204);
        viewers.forget(person);
        assertThat(browser.json("/api/me").get("realNameLevel").asString()).isEqualTo("FACE");
        assertThat(asSystem("select asked_by <> person and receipt = 'desk' from verification where person = '" + person + "'", Boolean.class)).isTrue();
    }

    /** Phone and password are lost: another account is opened, and a desk sees the document. */
    @Test
    void joinsTwoAccountsOfOnePersonAtADesk() {
        assertThat(verify(name, passport)).isEmpty();
        var scene = new MediationScene(cases, viewers).registered();
        asSystem("update party set person_id = '" + person + "' where id = '" + scene.claimant + "'");
        asSystem("update standing set person_id = '" + person + "' where case_id = '" + scene.caseId + "' and party_id = '" + scene.claimant + "'");
        var now = entered("另名", null, "13900008765", RealNameLevel.PHONE);
        var anew = withAccount(now);
        var clerk = Browser.signedIn(port, DemoPeople.at("沪0114", DemoPeople.Role.INTAKE));

        var taken = clerk.send("POST", "/api/desk/verifications", seen(now.toString(), true));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("\"phone\":\"4321\"").contains("\"matters\":1").contains("\"joinable\":true");
        assertThat(anew.get("/api/cases/" + scene.caseId).statusCode()).isEqualTo(404);

        assertThat(clerk.send("POST", "/api/desk/verifications", seen(now.toString(), true, true)).statusCode()).isEqualTo(204);
        assertThat(anew.json("/api/cases/" + scene.caseId).get("mine").get(0).get("capacity").asString()).isEqualTo("CLAIMANT");
        assertThat(anew.json("/api/me").get("realNameLevel").asString()).isEqualTo("FACE");
        assertThat(anew.json("/api/me").get("name").asString()).isEqualTo(name);
        assertThat(browser.json("/api/me").get("signedIn").asBoolean()).isFalse();
        assertThat(asSystem("select count(*) from account where login = '" + person + "'", Integer.class)).isZero();
        assertThat(asSystem("select count(*) from sign_in_log where person = '" + person + "' and how = 'JOINED'", Integer.class)).isOne();
        assertThat(asSystem("select count(*) from outbox where payload::text like '%尾号 8765%'", Integer.class)).isOne();
    }

    @Test
    void joinsNoAccountOfSomebodyElseOrOfAnOfficial() {
        assertThat(verify(name, passport)).isEmpty();
        var now = entered(name, null, "13900008765", RealNameLevel.PHONE);
        withAccount(now);
        var clerk = Browser.signedIn(port, DemoPeople.at("沪0114", DemoPeople.Role.INTAKE));
        asSystem("update person set name = '别人' where id = '" + person + "'");
        assertThat(clerk.send("POST", "/api/desk/verifications", seen(now.toString(), true, true)).body()).contains("\"joinable\":false");
        asSystem("update person set name = '" + name + "' where id = '" + person + "'");
        asSystem("insert into office_held (id, person, office, court, scope, held_from, held_until) values (gen_random_uuid(), '" + person
                + "', 'INTAKE_CLERK', '沪0114', 'COURT', '2020-01-01', '2020-12-31')");
        assertThat(clerk.send("POST", "/api/desk/verifications", seen(now.toString(), true, true)).body()).contains("\"joinable\":false");
        assertThat(asSystem("select status from account where person = '" + person + "'", String.class)).isEqualTo("ACTIVE");
    }

    @Test
    void knowsALawyerByTheLicence() {
        var licence = "131012020%08d".formatted(Math.abs(passport.hashCode()) % 100_000_000);
        var wish = "{\"number\":\"" + licence + "\",\"firm\":\"远山示例律师事务所\"}";
        assertThat(browser.send("POST", "/api/me/verification/licence", wish).body()).contains("/problems/identity/unidentified");
        assertThat(verify(name, passport)).isEmpty();
        asSystem("update person set phone = '" + licence + "' where id = '" + person + "'");
        var leave = "{\"agentName\":\"" + name + "\",\"agentPhone\":\"" + licence + "\",\"relation\":\"LAWYER\"}";
        var principal = withAccount();
        assertThat(principal.send("POST", "/api/authorisations", leave).body()).contains("/problems/identity/no-lawyer");
        assertThat(browser.send("POST", "/api/me/verification/licence", wish).statusCode()).isEqualTo(204);
        assertThat(browser.json("/api/me/verification").get("licence").get("number").asString()).isEqualTo(licence);
        assertThat(principal.send("POST", "/api/authorisations", leave).statusCode()).isEqualTo(201);
    }

    @Test
    void refusesALicenceThatHasEnded() {
        asSystem("update person set name = '卢注销', real_name_level = 'DOCUMENT' where id = '" + person + "'");
        viewers.forget(person);
        var answer = browser.send("POST", "/api/me/verification/licence", "{\"number\":\"13101199910099999\",\"firm\":\"申江示例律师事务所\"}");
        assertThat(answer.body()).contains("/number").contains("注销");
    }

    private String verify(String name, String number) {
        return verify("PASSPORT", name, number).body();
    }

    private HttpResponse<String> verify(String kind, String name, String number) {
        return browser.send("POST", "/api/me/verification/document", document(kind, name, number));
    }

    private static String wish(String name, String number) {
        return document("PASSPORT", name, number);
    }

    private static String document(String kind, String name, String number) {
        return "{\"kind\":\"%s\",\"name\":\"%s\",\"number\":\"%s\"}".formatted(kind, name, number);
    }

    private String seen(String login, boolean seen) {
        return seen(login, seen, false);
    }

    private String seen(String login, boolean seen, boolean join) {
        return "{\"login\":\"" + login + "\",\"seen\":" + seen + (join ? ",\"join\":true" : "") + ",\"document\":" + wish(name, passport) + "}";
    }

    private static String aResident() {
        var first = "330421197002%05d".formatted(ThreadLocalRandom.current().nextInt(1_000, 29_000));
        return IntStream.range(0, 11).mapToObj(n -> first + "0123456789X".charAt(n)).filter(ResidentNumber::isSound).findFirst().orElseThrow();
    }

    private UUID entered(String name, String number, String phone, RealNameLevel level) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ ->
                people.enter(new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, name, number, phone, level, false, true))));
    }

    private Browser withAccount() {
        return withAccount(entered(name, null, PHONE, RealNameLevel.PHONE));
    }

    private Browser withAccount(UUID id) {
        asSystem("insert into account (person, login) values ('" + id + "', '" + id + "')");
        return Browser.signedIn(port, id);
    }

    private <T> T asSystem(String sql, Class<T> type) {
        return Objects.requireNonNull(CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql(sql).query(type).single())));
    }

    private void asSystem(String sql) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> db.sql(sql).update()));
    }
}
