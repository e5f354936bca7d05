package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class SignInOverHttpTests {

    @LocalServerPort
    int port;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Test
    void listsTheDemoPeopleByRole() {
        var groups = new Browser(port).json("/api/demo/people");
        assertThat(groups.size()).isGreaterThanOrEqualTo(10);
        assertThat(groups.get(0).get("group").asString()).isEqualTo("市民");
    }

    @Test
    void tellsStrangersThatThisIsADemoAndNothingElse() {
        var me = new Browser(port).json("/api/me");
        assertThat(me.get("demo").asBoolean()).isTrue();
        assertThat(me.get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void signsInAsAPersonOfTheDemo() {
        var me = Browser.signedIn(port, DemoPeople.at("沪0118", Role.FILING_JUDGE)).json("/api/me");
        assertThat(me.get("name").asString()).isEqualTo("谈致远");
        assertThat(me.get("offices").get(0).get("officeLabel").asString()).isEqualTo("立案法官");
        assertThat(me.get("offices").get(0).get("unitName").asString()).isEqualTo("立案庭");
    }

    @Test
    void answersStrangersWithAProblemInChinese() {
        var answer = new Browser(port).get("/api/authorisations");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("/problems/identity/not-signed-in").contains("请先登录");
    }

    @Test
    void refusesAWriteWithoutTheTokenOfThePage() {
        var browser = new Browser(port);
        var answer = browser.send("POST", "/api/demo/sign-in", "{\"person\":\"" + DemoPeople.CITIZEN_ZHOU + "\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/identity/csrf");
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        var browser = new Browser(port);
        browser.get("/api/me");
        var answer = browser.send("POST", "/api/demo/sign-in", "{\"person\":\"" + DemoPeople.CITIZEN_ZHOU + "\"}");
        assertThat(answer.headers().allValues("set-cookie")).anyMatch(c -> c.startsWith("FENGQIAO=") && c.contains("HttpOnly") && c.contains("SameSite=Lax"));
    }

    @Test
    void letsOnlyOperatorsSeeTheSignInLog() {
        var citizen = Browser.signedIn(port, DemoPeople.CITIZEN_WU);
        assertThat(citizen.get("/api/operator/sign-in-log").statusCode()).isEqualTo(403);
        assertThat(citizen.get("/api/operator/imports").statusCode()).isEqualTo(403);
        var log = Browser.signedIn(port, DemoPeople.OPERATOR).json("/api/operator/sign-in-log?person=" + DemoPeople.CITIZEN_WU);
        assertThat(log.get("items").get(0).get("line").get("how").asString()).isEqualTo("DEMO");
        assertThat(log.get("items").get(0).get("resultLabel").asString()).isEqualTo("成功");
    }

    @Test
    void findsLinesOfTheSignInLogByNameAndResult() {
        Browser.signedIn(port, DemoPeople.CITIZEN_WU);
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        var me = operator.json("/api/me").get("name").asString();
        assertThat(operator.json("/api/operator/sign-in-log?size=200&q=" + me).get("items"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("line").get("name").asString()).isEqualTo(me));
        assertThat(operator.json("/api/operator/sign-in-log?q=%25").get("items")).isEmpty();
        assertThat(operator.json("/api/operator/sign-in-log?result=DISABLED&q=" + me).get("total").asInt()).isZero();
    }

    @Test
    void entersOfficialsWithAPhoneThatIsOneOrWithout() {
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        var refused = operator.send("POST", "/api/operator/people", "{\"name\":\"测甲\",\"login\":\"no-phone\",\"phone\":\"cejia\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/phone", "请填写 11 位手机号");
        assertThat(operator.send("POST", "/api/operator/people", "{\"name\":\"测甲\",\"login\":\"no-phone\",\"phone\":\"13800138021\"}").statusCode()).isEqualTo(201);
        assertThat(operator.send("POST", "/api/operator/people", "{\"name\":\"测乙\",\"login\":\"no-phone-2\"}").statusCode()).isEqualTo(201);
    }

    @Test
    void putsPeopleAndSignInsInTheOrderAskedFor() {
        Browser.signedIn(port, DemoPeople.CITIZEN_WU);
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        assertThat(column(operator, "/api/operator/people?size=200&sort=name,desc", "name")).isEqualTo(column(operator, "/api/operator/people?size=200", "name").reversed());
        assertThat(column(operator, "/api/operator/sign-in-log?size=200&sort=at,asc", "line", "id").stream().map(Integer::valueOf).toList()).isSorted();
    }

    private static List<String> column(Browser browser, String path, String... names) {
        return browser.json(path).get("items").valueStream().map(row -> {
            for (var name : names) {
                row = row.get(name);
            }
            return row.asString();
        }).toList();
    }

    @Test
    void keepsAnOperatorWhoCanGiveTheOfficeAgain() {
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        var own = offices.termsOf(DemoPeople.OPERATOR).stream().filter(t -> t.held().office() == Office.OPERATOR).findFirst().orElseThrow();
        var refused = operator.send("POST", "/api/operator/offices/" + own.id() + "/end", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("不能结束自己的系统管理员任职");
        assertThat(operator.get("/api/operator/people").statusCode()).isEqualTo(200);
    }

    @Test
    void endsAccessWithTheTermOfOffice() {
        var id = people.enter(new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, "任满", null, null, RealNameLevel.NONE, false, true));
        var term = new Offices.Term(UUID.randomUUID(), id, new OfficeHeld(Office.OPERATOR, "沪0118", null, Scope.OWN), LocalDate.of(2022, 1, 1), null);
        offices.grant(term, null);
        var browser = Browser.signedIn(port, id);
        assertThat(browser.get("/api/operator/people").statusCode()).isEqualTo(200);
        offices.end(term.id(), LocalDate.now().minusDays(1));
        assertThat(browser.get("/api/operator/people").statusCode()).isEqualTo(403);
    }

    @Test
    void endsASessionFromAnotherDevice() {
        var phone = Browser.signedIn(port, DemoPeople.CITIZEN_XU);
        var desk = Browser.signedIn(port, DemoPeople.CITIZEN_XU);
        for (var row : desk.json("/api/me/sessions")) {
            if (!row.get("current").asBoolean()) {
                assertThat(desk.send("DELETE", "/api/me/sessions/" + row.get("session").get("id").asString(), null).statusCode()).isEqualTo(204);
            }
        }
        assertThat(phone.json("/api/me").get("signedIn").asBoolean()).isFalse();
        assertThat(desk.json("/api/me").get("signedIn").asBoolean()).isTrue();
    }

    @Test
    void tellsAnOperatorFromWhereSomebodySignedInAndWhichSessionIsTheirOwn() {
        Browser.signedIn(port, DemoPeople.OPERATOR);
        var here = Browser.signedIn(port, DemoPeople.OPERATOR);
        var rows = here.json("/api/operator/people/" + DemoPeople.OPERATOR).get("sessions");
        assertThat(rows).hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row.get("session").get("device").asString()).contains("本机地址"))
                .filteredOn(row -> row.get("current").asBoolean()).hasSize(1);
    }

    @Test
    void signsOut() {
        var browser = Browser.signedIn(port, DemoPeople.CITIZEN_BAI);
        assertThat(browser.send("POST", "/api/sign-out", null).statusCode()).isEqualTo(204);
        assertThat(browser.json("/api/me").get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void hidesAuthorisationsOfOthers() {
        var daughter = Browser.signedIn(port, DemoPeople.CITIZEN_CHEN_DAUGHTER);
        var id = daughter.json("/api/authorisations").get(0).get("id").asString();
        var stranger = Browser.signedIn(port, DemoPeople.CITIZEN_MA);
        assertThat(stranger.json("/api/authorisations").size()).isZero();
        assertThat(stranger.send("DELETE", "/api/authorisations/" + id, null).statusCode()).isEqualTo(404);
    }

    @Test
    void letsACitizenChooseAHelperByNameAndPhoneOnly() {
        var citizen = Browser.signedIn(port, DemoPeople.CITIZEN_JIN);
        var phone = people.find(DemoPeople.CITIZEN_HE).orElseThrow().phone();
        var wrong = citizen.send("POST", "/api/authorisations", "{\"agentName\":\"别人\",\"agentPhone\":\"" + phone + "\",\"relation\":\"HELPER\"}");
        assertThat(wrong.statusCode()).isEqualTo(404);
        var right = citizen.send("POST", "/api/authorisations", "{\"agentName\":\"何丽萍\",\"agentPhone\":\"" + phone + "\",\"relation\":\"HELPER\"}");
        assertThat(right.statusCode()).isEqualTo(201);
    }

    @Test
    void listsPeopleForOperatorsAPageAtATime() {
        var page = Browser.signedIn(port, DemoPeople.OPERATOR).json("/api/operator/people?court=%E6%B2%AA0118&size=5");
        assertThat(page.get("items").size()).isEqualTo(5);
        assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void showsCourtsToStrangers() {
        assertThat(new Browser(port).json("/api/courts").size()).isEqualTo(4);
    }

    @Test
    void showsTheListsOfMaterialsToStrangers() {
        var causes = new Browser(port).json("/api/filing/checklist/causes");
        assertThat(causes.size()).isGreaterThan(5);
        assertThat(new Browser(port).json("/api/filing/checklist").get(0).get("required").asBoolean()).isTrue();
        assertThat(new Browser(port).send("POST", "/api/filing/fee", "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void deniesWhatNobodyHasNamed() {
        for (var path : List.of("/api/unheard-of", "/api/operator/people", "/api/cases")) {
            assertThat(new Browser(port).get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(new Browser(port).get("/actuator/env").statusCode()).isIn(401, 403);
    }
}
