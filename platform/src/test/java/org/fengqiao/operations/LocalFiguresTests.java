package org.fengqiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The figures that differ from place to place as an operator sets them. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class LocalFiguresTests {

    private static final String PARAMETERS = "/api/operator/parameters";

    @LocalServerPort
    int port;

    private Browser operator;

    @BeforeEach
    void signIn() {
        operator = Browser.signedIn(port, DemoPeople.OPERATOR);
    }

    @Test
    void everyFigureSaysWhereItComesFromAndTheUncheckedOnesComeFirst() {
        var rows = operator.json(PARAMETERS).valueStream().toList();
        assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(r.get("provenance").asString()).hasSizeGreaterThanOrEqualTo(2));
        assertThat(rows.getFirst().get("verified").asBoolean()).isFalse();
        assertThat(rows.stream().map(r -> r.get("verified").asBoolean()).toList()).isSorted();
    }

    @Test
    void setsAFigureFromADayOnAndJournalsIt() {
        assertThat(set("fee.divorce.base", "浙", "2031-01-01", "200", "浙江省标准（试验）", true).statusCode()).isEqualTo(204);
        assertThat(operator.get(PARAMETERS).body()).contains("浙江省标准（试验）", "浙（全省市）");
        var noted = changes("fee.divorce.base", "浙");
        assertThat(noted.get("byName").asString()).isEqualTo("管家清");
        assertThat(noted.get("before").asString()).contains("\"value\": \"300\"");
        assertThat(noted.get("after").asString()).contains("\"value\": \"200\"", "\"from\": \"2031-01-01\"");
        assertThat(Browser.signedIn(port, DemoPeople.CITIZEN_XU).get(PARAMETERS + "/changes?key=fee.divorce.base&scope=*").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesWhatCannotBeReckonedWithOrLiesOutsideTheStatutesRange() {
        assertThat(set("fee.divorce.base", "浙", "2031-01-01", "三百", "试验", false).body()).contains("/value", "不小于 0 的数字");
        assertThat(set("fee.divorce.base", "浙", "2031-01-01", "3000", "试验", false).body()).contains("/value", "50 至 300 元");
        assertThat(set("cross-region.feedback", "*", "2031-01-01", "2.5", "试验", false).body()).contains("1 到 365 的整数");
        assertThat(set("fee.divorce.base", "沪9999", "2031-01-01", "200", "试验", false).body()).contains("/scope");
        assertThat(set("no.such.figure", "*", "2031-01-01", "200", "试验", false).statusCode()).isEqualTo(404);
        assertThat(set("fee.divorce.base", "浙", "2031-01-01", "200", "", false).body()).contains("请写明依据");
    }

    @Test
    void marksNothingAsVerifiedWithoutAPublishedSource() {
        var wage = operator.json(PARAMETERS).valueStream()
                .filter(r -> r.get("key").asString().equals("wage.average") && r.get("scope").asString().equals("苏"))
                .findFirst()
                .orElseThrow();
        var refused = set("wage.average", "苏", "2031-01-01", "110000", wage.get("provenance").asString(), true);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/provenance", "公开出处");
    }

    @Test
    void marksNoNewValueAsVerifiedByTheSourceOfTheFormer() {
        assertThat(set("fee.other.base", "浙", "2028-01-01", "80", "浙江省标准第一号（试验）", true).statusCode()).isEqualTo(204);
        assertThat(set("fee.other.base", "浙", "2029-01-01", "90", "浙江省标准第一号（试验）", true).body()).contains("/provenance", "公开出处");
        assertThat(set("fee.other.base", "浙", "2029-01-01", "90", "浙江省标准第二号（试验）", true).statusCode()).isEqualTo(204);
    }

    @Test
    void refusesDaysThatCanOnlyBeASlip() {
        for (var day : new String[] {"1900-01-01", "2199-12-31"}) {
            assertThat(set("fee.other.base", "苏", day, "80", "试验", false).body()).contains("/validFrom");
        }
    }

    @Test
    void takesBackWhatDoesNotCountYetOnRecordAndNothingElse() {
        assertThat(set("fee.other.base", "浙", "2033-01-01", "70", "浙江省标准（撤回试验）", false).statusCode()).isEqualTo(204);
        assertThat(withdraw("fee.other.base", "浙", "2033-01-01").statusCode()).isEqualTo(204);
        assertThat(operator.get(PARAMETERS).body()).doesNotContain("浙江省标准（撤回试验）");
        var noted = changes("fee.other.base", "浙");
        assertThat(noted.get("before").asString()).contains("\"value\": \"70\"");
        assertThat(noted.get("after").asString()).isEqualTo("{\"withdrawn\": \"2033-01-01\"}");

        assertThat(withdraw("fee.other.base", "浙", "2033-01-01").statusCode()).as("once").isEqualTo(409);
        assertThat(withdraw("fee.other.base", "*", "2007-04-01").body()).contains("只能撤回还没有生效的数值");
        assertThat(Browser.signedIn(port, DemoPeople.CITIZEN_XU).send("DELETE", PARAMETERS + "?key=fee.other.base&scope=*&validFrom=2033-01-01", null).statusCode()).isEqualTo(403);
    }

    /** The latest change on record. */
    private JsonNode changes(String key, String scope) {
        return operator.json(PARAMETERS + "/changes?key=%s&scope=%s".formatted(key, URLEncoder.encode(scope, StandardCharsets.UTF_8))).get(0);
    }

    private HttpResponse<String> withdraw(String key, String scope, String from) {
        return operator.send("DELETE", PARAMETERS + "?key=%s&scope=%s&validFrom=%s".formatted(key, URLEncoder.encode(scope, StandardCharsets.UTF_8), from), null);
    }

    @Test
    void saysOfAFeeThatRestsOnAnUncheckedFigureThatItDoes() {
        var fee = operator.send("POST", "/api/filing/fee", "{\"cause\":\"离婚纠纷\",\"procedure\":\"ORDINARY\",\"court\":\"沪0114\"}");
        assertThat(fee.statusCode()).isEqualTo(200);
        assertThat(fee.body()).contains("未核实参数，须人工核对");
    }

    private HttpResponse<String> set(String key, String scope, String from, String value, String provenance, boolean verified) {
        return operator.send("PUT", PARAMETERS, "{\"key\":\"%s\",\"scope\":\"%s\",\"validFrom\":\"%s\",\"value\":\"%s\",\"provenance\":\"%s\",\"verified\":%s}"
                .formatted(key, scope, from, value, provenance, verified));
    }
}
