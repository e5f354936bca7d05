package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SelfService;
import org.fengqiao.mediation.MediationScene;
import org.fengqiao.outbox.OutboxWorker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class SelfServiceTests {

    private static final String GOOD = "Lake-wind7x";
    private static final String BETTER = "River-moon8y";

    @LocalServerPort
    int port;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    SelfService service;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void registersWithAPhoneAndSignsIn() {
        var browser = registered("13800000001", "钱招娣");
        var me = browser.json("/api/me");
        assertThat(me.get("name").asString()).isEqualTo("钱招娣");
        assertThat(me.get("realNameLevel").asString()).isEqualTo("PHONE");
        assertThat(me.get("offices").size()).isZero();
    }

    @Test
    void refusesACodeASecondTime() {
        registered("13800000002", "钱来弟");
        var again = register(fresh(), "13800000002", lastCode("13800000002"), "冒名者", GOOD);
        assertThat(again).contains("/code");
    }

    @Test
    void refusesACodeAfterFiveWrongGuesses() {
        var browser = fresh();
        send(browser, "13800000003", "REGISTER");
        var code = lastCode("13800000003");
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(register(browser, "13800000003", wrong, "钱三", GOOD)).contains("/code");
        }
        assertThat(register(browser, "13800000003", code, "钱三", GOOD)).contains("/code");
    }

    @Test
    void refusesACodeThatHasExpired() {
        var browser = fresh();
        send(browser, "13800000004", "REGISTER");
        var code = lastCode("13800000004");
        asSystem("update phone_code set expires_at = now() - interval '1 second' where used_at is null and guesses = 0 and sent_at = (select max(sent_at) from phone_code)");
        assertThat(register(browser, "13800000004", code, "钱四", GOOD)).contains("/code");
    }

    @Test
    void keepsTheCodeForABetterPassword() {
        var browser = fresh();
        send(browser, "13800000005", "REGISTER");
        var code = lastCode("13800000005");
        assertThat(register(browser, "13800000005", code, "钱五", "short")).contains("/password");
        assertThat(register(browser, "13800000005", code, "钱五", GOOD)).isEmpty();
    }

    @Test
    void answersAlikeForKnownAndUnknownPhones() {
        registered("13800000006", "钱六");
        forgetSendings();
        var known = fresh().send("POST", "/api/sign-in/codes", wish("13800000006", "REGISTER"));
        var unknown = fresh().send("POST", "/api/sign-in/codes", wish("13800000007", "REGISTER"));
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(202);
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(lastText("13800000006")).contains("已经注册过");
        var forgotten = fresh().send("POST", "/api/sign-in/codes", wish("13800000008", "RECOVER"));
        assertThat(forgotten.statusCode()).isEqualTo(202);
        assertThat(lastText("13800000008")).contains("还没有");
    }

    @Test
    void sendsOneCodeAMinuteToAPhone() {
        send(fresh(), "13800000009", "REGISTER");
        var answer = fresh().send("POST", "/api/sign-in/codes", wish("13800000009", "REGISTER"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("/problems/identity/too-many-codes");
    }

    @Test
    void sendsAnAddressOnlySoManyCodes() {
        var village = new From("203.0.113.7", "phone");
        for (int i = 0; i < 60; i++) {
            assertThat(service.sendToRegister("139000001%02d".formatted(i), village)).isTrue();
        }
        assertThat(service.sendToRegister("13900000199", village)).isFalse();
        assertThat(service.sendToRegister("13900000199", new From("203.0.113.8", "phone"))).isTrue();
    }

    @Test
    void setsANewPasswordByPhoneAndEndsOtherSessions() {
        var before = registered("13800000010", "钱十");
        forgetSendings();
        var browser = fresh();
        send(browser, "13800000010", "RECOVER");
        var answer = browser.send("POST", "/api/sign-in/recover", "{\"phone\":\"13800000010\",\"code\":\"%s\",\"password\":\"%s\"}".formatted(lastCode("13800000010"), BETTER));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(before.json("/api/me").get("signedIn").asBoolean()).isFalse();
        assertThat(signIn(browser, "13800000010", GOOD)).isEqualTo(401);
        assertThat(signIn(browser, "13800000010", BETTER)).isEqualTo(200);
    }

    @Test
    void goesOnWithAnotherPhoneAndTellsTheFormerOne() {
        var browser = registered("13800000012", "钱换号");
        assertThat(browser.send("POST", "/api/me/phone/codes", "{\"phone\":\"13800000013\"}").statusCode()).isEqualTo(202);
        var code = lastCode("13800000013");
        assertThat(change(browser, "13800000013", code, BETTER)).contains("/password");
        assertThat(change(browser, "13800000014", code, GOOD)).contains("/code");
        assertThat(change(browser, "13800000013", code, GOOD)).isEmpty();

        assertThat(browser.json("/api/me").get("phone").asString()).isEqualTo("13800000013");
        assertThat(lastText("13800000012")).contains("尾号 0013", "12368");
        assertThat(signIn(fresh(), "13800000012", GOOD)).isEqualTo(401);
        assertThat(signIn(fresh(), "13800000013", GOOD)).isEqualTo(200);
        assertThat(browser.json("/api/me/sign-ins").toString()).contains("PHONE_CHANGED");
    }

    /** One dispute was told with the former phone, another with a phone of somebody who looks after them. */
    @Test
    void isCalledAtTheNewPhoneInDisputesToldWithTheFormerOne() {
        var browser = registered("13800000019", "钱再换");
        var told = new MediationScene(cases, viewers).registered().claimant;
        var other = new MediationScene(cases, viewers).registered().claimant;
        for (var party : List.of(told, other)) {
            asSystem("update party set phone = '" + (party == told ? "13800000019" : "13800009999")
                    + "', person_id = (select person from account where login = '13800000019') where id = '" + party + "'");
        }
        assertThat(browser.send("POST", "/api/me/phone/codes", "{\"phone\":\"13800000020\"}").statusCode()).isEqualTo(202);
        assertThat(change(browser, "13800000020", lastCode("13800000020"), GOOD)).isEmpty();
        assertThat(phoneOf(told)).isEqualTo("13800000020");
        assertThat(phoneOf(other)).isEqualTo("13800009999");
    }

    private String phoneOf(UUID party) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql("select phone from party where id = ?").param(party).query(String.class).single()));
    }

    @Test
    void takesNobodyElsesPhone() {
        registered("13800000015", "钱先到");
        var browser = registered("13800000016", "钱后来");
        forgetSendings();
        assertThat(browser.send("POST", "/api/me/phone/codes", "{\"phone\":\"13800000015\"}").statusCode()).isEqualTo(202);
        assertThat(lastText("13800000015")).contains("已经是另一个账号").doesNotContain("验证码 ");
        assertThat(change(browser, "13800000015", "123456", GOOD)).contains("/code");
        assertThat(signIn(fresh(), "13800000015", GOOD)).isEqualTo(200);
    }

    @Test
    void keepsTheNameToSignInWithWhereItIsNoPhone() {
        var browser = registered("13800000017", "钱有名");
        asSystem("update account set login = 'qianyouming' where login = '13800000017'");
        assertThat(browser.send("POST", "/api/me/phone/codes", "{\"phone\":\"13800000018\"}").statusCode()).isEqualTo(202);
        assertThat(change(browser, "13800000018", lastCode("13800000018"), GOOD)).isEmpty();
        assertThat(signIn(fresh(), "qianyouming", GOOD)).isEqualTo(200);
        assertThat(signIn(fresh(), "13800000018", GOOD)).isEqualTo(401);
    }

    @Test
    void sendsOfficialsToTheOperatorInstead() {
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        var judge = operator.json("/api/operator/people?court=%E6%B2%AA0118&size=1").get("items").get(0).get("id").asString();
        asSystem("insert into account (person, login) values ('" + judge + "', '13800000011')");
        send(fresh(), "13800000011", "RECOVER");
        assertThat(lastText("13800000011")).doesNotContain("验证码");
    }

    private Browser registered(String phone, String name) {
        var browser = fresh();
        send(browser, phone, "REGISTER");
        assertThat(register(browser, phone, lastCode(phone), name, GOOD)).isEmpty();
        assertThat(signIn(browser, phone, GOOD)).isEqualTo(200);
        return browser;
    }

    private static int signIn(Browser browser, String phone, String password) {
        return browser.send("POST", "/api/sign-in", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(phone, password)).statusCode();
    }

    private static String register(Browser browser, String phone, String code, String name, String password) {
        return browser.send("POST", "/api/sign-in/register", "{\"phone\":\"%s\",\"code\":\"%s\",\"name\":\"%s\",\"password\":\"%s\"}".formatted(phone, code, name, password))
                .body();
    }

    private static String change(Browser browser, String phone, String code, String password) {
        return browser.send("PUT", "/api/me/phone", "{\"phone\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}".formatted(phone, code, password)).body();
    }

    private static void send(Browser browser, String phone, String purpose) {
        assertThat(browser.send("POST", "/api/sign-in/codes", wish(phone, purpose)).statusCode()).isEqualTo(202);
    }

    private static String wish(String phone, String purpose) {
        return "{\"phone\":\"%s\",\"purpose\":\"%s\"}".formatted(phone, purpose);
    }

    private String lastCode(String phone) {
        var found = Pattern.compile("验证码 (\\d{6})").matcher(lastText(phone));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String lastText(String phone) {
        outbox.drain();
        return Objects.requireNonNull(CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql(
                        "select text from sandbox_message where address = ? order by arrived_at desc limit 1")
                .param(phone)
                .query(String.class)
                .single())));
    }

    /** As if the last codes had been sent long ago. */
    private void forgetSendings() {
        asSystem("update phone_code set sent_at = sent_at - interval '2 hours'");
    }

    private void asSystem(String sql) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> db.sql(sql).update()));
    }

    private Browser fresh() {
        var browser = new Browser(port);
        browser.get("/api/me");
        return browser;
    }
}
