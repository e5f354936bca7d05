package org.fengqiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class DirectoryOverHttpTests {

    @LocalServerPort
    int port;

    private Browser operator;

    @BeforeEach
    void operatorSignsIn() {
        operator = Browser.signedIn(port, DemoPeople.OPERATOR);
    }

    @Test
    void opensAUnitRenamesItAndClosesItForNewCases() {
        assertThat(unit("沪0120-zhuanghang", "沪0120", "庄行法庭", false, 0)).isEqualTo(204);
        assertThat(unit("沪0120-zhuanghang", "沪0120", "庄行人民法庭", false, 1)).isEqualTo(204);
        assertThat(offered("沪0120")).contains("庄行人民法庭");
        assertThat(unit("沪0120-zhuanghang", "沪0120", "庄行人民法庭", true, 2)).isEqualTo(204);
        assertThat(offered("沪0120")).doesNotContain("庄行人民法庭");
        var kept = operator.json("/api/operator/courts/沪0120").get("units");
        assertThat(StreamSupport.stream(kept.spliterator(), false).filter(u -> u.get("closed").asBoolean())).hasSize(1);
    }

    @Test
    void keepsWhichTownshipsATribunalAnswersFor() {
        assertThat(townships("沪0118-qingdong", "青东人民法庭", "[\"白鹤镇\",\"重固镇\"]", 1).statusCode()).isEqualTo(204);
        assertThat(operator.get("/api/courts").body()).contains("[\"白鹤镇\",\"重固镇\"]");
        assertThat(unit("沪0118-qingdong", "沪0118", "青东人民法庭", false, 2)).isEqualTo(204);
        assertThat(operator.get("/api/courts").body()).as("who does not speak of them leaves them").contains("[\"白鹤镇\",\"重固镇\"]");
        var twice = townships("沪0118-xihongqiao", "西虹桥（进口博览会）人民法庭", "[\"白鹤镇\"]", 1);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("\"pointer\":\"/townships\"", "白鹤镇已经是青东人民法庭的辖区");
        assertThat(townships("沪0118-xihongqiao", "西虹桥（进口博览会）人民法庭", "[\"镇\"]", 1).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> townships(String code, String name, String townships, int revision) {
        return operator.send("PUT", "/api/operator/units/" + code,
                "{\"court\":\"%s\",\"name\":\"%s\",\"kind\":\"TRIBUNAL\",\"closed\":false,\"townships\":%s,\"revision\":%d}"
                        .formatted(code.substring(0, code.indexOf('-')), name, townships, revision));
    }

    @Test
    void closesNoUnitWhereSomebodyStillWorks() {
        var anting = operator.send("PUT", "/api/operator/units/沪0114-anting",
                "{\"court\":\"沪0114\",\"name\":\"安亭人民法庭\",\"kind\":\"TRIBUNAL\",\"closed\":true,\"revision\":1}");
        assertThat(anting.statusCode()).isEqualTo(422);
        assertThat(anting.body()).contains("\"pointer\":\"/closed\"", "人任职");
        assertThat(offered("沪0114")).contains("安亭人民法庭");
    }

    @Test
    void entersACourtByItsCodeAndWritesDownWhoChangedWhat() {
        assertThat(court("沪0151", "崇明法院", "沪02", 0)).isEqualTo(204);
        assertThat(court("沪0151", "上海市崇明区人民法院", "沪02", 1)).isEqualTo(204);
        var card = operator.json("/api/operator/courts/沪0151");
        assertThat(card.get("level").asString()).isEqualTo("基层人民法院");
        assertThat(card.get("changes").get(0).get("byName").asString()).isEqualTo("管家清");
        assertThat(card.get("changes").get(0).get("before").asString()).contains("崇明法院");
        assertThat(card.get("changes").get(0).get("after").asString()).contains("上海市崇明区人民法院");
    }

    @Test
    void letsNobodyOverwriteWhatAnotherOperatorChanged() {
        court("沪0130", "甲法院", "沪01", 0);
        assertThat(court("沪0130", "乙法院", "沪01", 1)).isEqualTo(204);
        assertThat(court("沪0130", "丙法院", "沪01", 1)).isEqualTo(409);
        assertThat(court("沪0130", "丁法院", "沪01", 0)).isEqualTo(409);
        assertThat(operator.json("/api/operator/courts/沪0130").get("court").get("name").asString()).isEqualTo("乙法院");
    }

    @ParameterizedTest
    @CsvSource({"火0130, 某法院, 沪01, /code", "沪013, 某法院, 沪01, /code", "沪0131, 某法院, 沪99, /appealsTo", "沪0131, ' ', 沪01, /name", "沪0131, 上海金融法院, 沪01, /name",
        "沪0120, 上海市金山区人民法院, 沪01, /name", "沪0131, 某区政府, 沪01, /name", "沪0131, 某法院, '', /appealsTo", "苏0530, 某法院, 苏, /appealsTo"})
    void saysWhatIsWrongWithACourt(String code, String name, String above, String pointer) {
        var answer = operator.send("PUT", "/api/operator/courts/" + code, "{\"name\":\"%s\",\"appealsTo\":\"%s\",\"revision\":0}".formatted(name, above));
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource({"沪0114-x, 沪9999, /court", "沪0118-x, 沪0114, /code", "'沪0114-a b', 沪0114, /code"})
    void saysWhatIsWrongWithAUnit(String code, String court, String pointer) {
        var answer = operator.send("PUT", "/api/operator/units/" + code.replace(" ", "%20"),
                "{\"court\":\"%s\",\"name\":\"某庭\",\"kind\":\"DIVISION\",\"closed\":false,\"revision\":0}".formatted(court));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void keepsOrganisationsAndOffersNoneThatWasPutAside() {
        var id = UUID.randomUUID();
        var put = "{\"name\":\"%s\",\"kind\":\"INDUSTRY\",\"courts\":[\"沪0114\"],\"active\":%s,\"revision\":%d}";
        assertThat(operator.send("PUT", "/api/operator/organisations/" + id, put.formatted("青浦物流行业调委会", true, 0)).statusCode()).isEqualTo(204);
        assertThat(new Browser(port).get("/api/courts/organisations?court=沪0114").body()).contains("青浦物流行业调委会");
        assertThat(operator.send("PUT", "/api/operator/organisations/" + id, put.formatted("青浦物流行业调委会", false, 1)).statusCode()).isEqualTo(204);
        assertThat(new Browser(port).get("/api/courts/organisations?court=沪0114").body()).doesNotContain("青浦物流行业调委会");
        assertThat(operator.json("/api/operator/organisations/" + id + "/changes").size()).isEqualTo(2);
        var unknown = operator.send("PUT", "/api/operator/organisations/" + UUID.randomUUID(), put.formatted("另一家", true, 0).replace("沪0114", "沪9999"));
        assertThat(unknown.body()).contains("\"pointer\":\"/courts\"");
    }

    @Test
    void isForOperatorsOnly() {
        var citizen = Browser.signedIn(port, DemoPeople.CITIZEN_WU);
        assertThat(citizen.send("PUT", "/api/operator/courts/沪0132", "{\"name\":\"某法院\",\"revision\":0}").statusCode()).isEqualTo(403);
        assertThat(citizen.get("/api/operator/organisations").statusCode()).isEqualTo(403);
    }

    private int court(String code, String name, String above, int revision) {
        return operator.send("PUT", "/api/operator/courts/" + code, "{\"name\":\"%s\",\"appealsTo\":\"%s\",\"revision\":%d}".formatted(name, above, revision)).statusCode();
    }

    private int unit(String code, String court, String name, boolean closed, int revision) {
        var body = "{\"court\":\"%s\",\"name\":\"%s\",\"kind\":\"TRIBUNAL\",\"closed\":%s,\"revision\":%d}".formatted(court, name, closed, revision);
        return operator.send("PUT", "/api/operator/units/" + code, body).statusCode();
    }

    private String offered(String court) {
        JsonNode courts = new Browser(port).json("/api/courts?all=true");
        return StreamSupport.stream(courts.spliterator(), false).filter(c -> c.get("code").asString().equals(court)).findFirst().orElseThrow().toString();
    }
}
