package org.fengqiao.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.filing.Bench;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.fengqiao.instruments.store.KeptTemplates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The templates of instruments as an operator rewrites them. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class TemplatesOverHttpTests {

    /** A kind no other test issues through this court. */
    private static final String KIND = "filing-correction-notice";

    private static final String COURT = "沪0118";
    private static final String TEMPLATE = "/api/operator/templates/" + KIND;
    private static final Map<String, Object> DATA =
            Map.of("defects", List.of(Map.of("place", "起诉状", "what", "没有写明日期", "how", "写明日期")), "days", "7");

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Instruments instruments;

    @Autowired
    KeptTemplates kept;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private Browser operator;

    @BeforeEach
    void signIn() {
        operator = Browser.signedIn(port, DemoPeople.OPERATOR);
    }

    @Test
    void aDraftKeepsTheWordingItWasDrawnUpWith() throws Exception {
        var court = new Bench(cases, viewers, database, transaction);
        var request = new FilingRequest("还钱", "借钱不还", new BigDecimal("6000"), Map.of(), List.of(), FilingChannel.DIRECT);
        var caseId = court.handedIn(FilingRequest.PROCEDURE, COURT, request.particulars(), "民间借贷纠纷", "6000");
        var old = drawn(caseId);
        saved(rewritten(read(), "本院第一次改写的措辞，请在{days}日内补正。"));
        var young = drawn(caseId);

        assertThat(words(old)).contains("在期限内补正的").doesNotContain("第一次改写");
        assertThat(words(young)).contains("本院第一次改写的措辞，请在7日内补正。").doesNotContain("在期限内补正的");
        assertThat(operator.get(TEMPLATE).body()).contains("第一次改写", "随平台发布", "试验文号", "管家清");
        assertThat(operator.get("/api/operator/templates").body()).contains("\"kind\":\"" + KIND + "\"");
    }

    @Test
    void showsASpecimenAndStoresNothing() {
        var before = read().get("version").asInt();
        var answer = operator.send("POST", TEMPLATE + "/specimen", "{\"lines\":" + rewritten(read(), "请在{days}日内补正。") + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).get("pages").get(0).asString()).as("a PNG").startsWith("iVBORw0KGgo");
        assertThat(read().get("version").asInt()).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrong() {
        int version = read().get("version").asInt();
        assertThat(put(version, rewritten(read(), "请在{dayz}日内补正。")).body()).contains("text", "没有{dayz}这个项目", "不能没有“补正期限（日）”");
        assertThat(put(version, "[]").body()).contains("固定内容要保留");
        assertThat(put(version + 7, rewritten(read(), "请于{days}日内补正。")).statusCode()).isEqualTo(409);
        assertThat(put(version, lines(read(), UnaryOperator.identity())).body()).contains("没有改动");
        assertThat(operator.send("PUT", TEMPLATE, "{\"version\":1,\"lines\":[],\"basis\":\"\"}").body()).contains("请写明依据");
        assertThat(operator.send("GET", "/api/operator/templates/no-such-kind", null).statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatNoLongerFitsAndUsesThePlatformsOwn() {
        var kind = "crossregion-receipt";
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> database.sql(
                        "insert into instrument_template (kind, version, lines, basis, by, by_name) values (?, 2, '[]', '旧文号', ?, '旧人')")
                .params(kind, DemoPeople.OPERATOR)
                .update()));
        var card = operator.json("/api/operator/templates/" + kind);
        assertThat(card.get("version").asInt()).isEqualTo(2);
        assertThat(card.get("fits").asBoolean()).isFalse();
        assertThat(read().get("fits").asBoolean()).isTrue();
        assertThat(kept.of(kind, 2)).isEqualTo(kept.of(kind, 1));
    }

    @Test
    void isWrittenByOperatorsOnly() {
        var judge = Browser.signedIn(port, DemoPeople.at(COURT, Role.FILING_JUDGE));
        assertThat(judge.get(TEMPLATE).statusCode()).isEqualTo(403);
        assertThat(judge.send("PUT", TEMPLATE, "{\"version\":1,\"lines\":[],\"basis\":\"试验\"}").statusCode()).isEqualTo(403);
        assertThat(judge.send("POST", TEMPLATE + "/specimen", "{\"lines\":[]}").statusCode()).isEqualTo(403);
    }

    private JsonNode read() {
        return operator.json(TEMPLATE);
    }

    private void saved(String lines) {
        var answer = put(read().get("version").asInt(), lines);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> put(int version, String lines) {
        return operator.send("PUT", TEMPLATE, "{\"version\":%d,\"lines\":%s,\"basis\":\"试验文号\"}".formatted(version, lines));
    }

    /** The latest lines, with other words where the days are told. */
    private String rewritten(JsonNode card, String text) {
        return lines(card, told -> told.contains("{days}") ? text : told);
    }

    private String lines(JsonNode card, UnaryOperator<String> words) {
        return json.writeValueAsString(card.get("lines").valueStream()
                .map(line -> Map.of("style", line.get("style").asString(), "text", words.apply(line.get("text").asString())))
                .toList());
    }

    private UUID drawn(UUID caseId) {
        var id = UUID.randomUUID();
        CurrentViewer.runAsSystem(() -> instruments.draft(id, caseId, KIND, DATA));
        return id;
    }

    private String words(UUID instrument) throws Exception {
        var drafted = CurrentViewer.asSystem(() -> instruments.find(instrument)).orElseThrow();
        try (var document = Loader.loadPDF(instruments.render(drafted, InstrumentFormat.PDF))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
