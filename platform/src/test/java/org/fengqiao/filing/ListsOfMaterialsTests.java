package org.fengqiao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists of materials as an operator rewrites them. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class ListsOfMaterialsTests {

    /** A cause no other test asks for. */
    private static final String CAUSE = "饲养动物损害责任纠纷";

    private static final String COURT = "沪0118";
    private static final String LIST = "/api/operator/checklists/" + of(CAUSE);
    private static final String GENERAL = "/api/operator/checklists/*";

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

    private Browser operator;

    @BeforeEach
    void signIn() {
        operator = Browser.signedIn(port, DemoPeople.OPERATOR);
    }

    @Test
    void aCaseKeepsTheListItWasOpenedWith() {
        write(item("兽医证明", true));
        var old = opened();
        write(item("现场照片", false));
        var young = opened();
        assertThat(labels(old)).contains("兽医证明").doesNotContain("现场照片");
        assertThat(labels(young)).contains("现场照片").doesNotContain("兽医证明");
        assertThat(new Browser(port).get("/api/filing/checklist?cause=" + of(CAUSE)).body()).contains("现场照片");
        assertThat(operator.get(LIST).body()).contains("兽医证明", "现场照片", "试验文号", "管家清");
    }

    @Test
    void aCauseWithoutItemsTakesTheListAboveIt() {
        write(item("兽医证明", true));
        write("");
        assertThat(new Browser(port).get("/api/filing/checklist?cause=" + of(CAUSE)).body()).doesNotContain("兽医证明");
        assertThat(new Browser(port).get("/api/filing/checklist/causes").body()).doesNotContain(CAUSE);
    }

    @Test
    void givesANewItemAnIdNoVersionHasHad() {
        write(item("甲证明", true));
        var first = operator.json(LIST).get("items").get(0).get("id").asString();
        write(item("乙证明", true));
        assertThat(operator.json(LIST).get("items").get(0).get("id").asString()).isNotEqualTo(first);
    }

    @Test
    void saysWhatIsWrongWithAList() {
        int version = operator.json(LIST).get("version").asInt();
        assertThat(put(LIST, version, item("起诉状", true)).body()).contains("/items/0/label", "已经列过了");
        assertThat(put(LIST, version, item("", true)).body()).contains("/items/0/label", "请填写材料名称");
        assertThat(put(LIST, version + 7, item("甲", true)).statusCode()).isEqualTo(409);
        assertThat(put("/api/operator/checklists/" + of("没有这种纠纷"), 0, item("甲", true)).statusCode()).isEqualTo(404);
        var general = operator.json(GENERAL);
        assertThat(put(GENERAL, general.get("version").asInt(), item("甲", true)).body()).contains("法律要求的");
    }

    @Test
    void isWrittenByOperatorsOnly() {
        var judge = Browser.signedIn(port, DemoPeople.at(COURT, Role.FILING_JUDGE));
        assertThat(judge.send("PUT", LIST, "{\"version\":0,\"items\":[],\"basis\":\"试验\"}").statusCode()).isEqualTo(403);
    }

    private void write(String items) {
        var answer = put(LIST, operator.json(LIST).get("version").asInt(), items);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> put(String list, int version, String items) {
        return operator.send("PUT", list, "{\"version\":%d,\"items\":[%s],\"basis\":\"试验文号\"}".formatted(version, items));
    }

    private UUID opened() {
        var request = new FilingRequest("赔偿医药费", "被犬咬伤", new BigDecimal("6000"), Map.of(), List.of(), FilingChannel.DIRECT);
        return new Bench(cases, viewers, database, transaction).handedIn(FilingRequest.PROCEDURE, COURT, request.particulars(), CAUSE, "6000");
    }

    private List<String> labels(UUID caseId) {
        var view = Browser.signedIn(port, DemoPeople.at(COURT, Role.FILING_JUDGE)).json("/api/cases/" + caseId);
        return view.get("particulars").get("checklist").valueStream().map(c -> c.get("label").asString()).toList();
    }

    private static String item(String label, boolean required) {
        return "{\"label\":\"%s\",\"help\":\"\",\"required\":%s}".formatted(label, required);
    }

    private static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
