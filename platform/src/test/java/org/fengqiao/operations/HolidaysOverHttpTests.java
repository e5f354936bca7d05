package org.fengqiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.procedure.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The holidays of a year as an operator enters them. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class HolidaysOverHttpTests {

    private static final String HOLIDAYS = "/api/operator/holidays";

    /** The year after this one, whenever the test is run. */
    private final int next = LocalDate.now(Moment.ZONE).getYear() + 1;

    @LocalServerPort
    int port;

    private Browser operator;

    @BeforeEach
    void signIn() {
        operator = Browser.signedIn(port, DemoPeople.OPERATOR);
    }

    @Test
    void entersAYearThatEverybodyReckonsWithAtOnce() {
        var missing = operator.json(HOLIDAYS).get(0);
        assertThat(missing.get("year").asInt()).isEqualTo(next);
        assertThat(missing.get("known").asBoolean()).isFalse();
        assertThat(missing.has("off")).as("not known, which is not none").isFalse();

        var preview = operator.send("POST", HOLIDAYS + "/" + next + "/preview", "{\"lines\":\"%s\"}".formatted(year("04-20")));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("\"workingDays\"", "试验劳动");
        assertThat(operator.json(HOLIDAYS + "/" + next).get("known").asBoolean()).as("a preview saves nothing").isFalse();

        assertThat(enter(next, year("04-20"), "试验", false, 0).statusCode()).isEqualTo(204);
        var answer = new Browser(port).json("/api/law/period?days=19&from=" + next + "-04-01");
        assertThat(answer.get("due").asString()).as("seven days off from 20 April").isGreaterThan(next + "-04-26");
        assertThat(answer.get("steps").toString()).contains("试验劳动放假");

        var card = operator.json(HOLIDAYS + "/" + next);
        assertThat(card.get("lines").asString()).contains(next + "-04-20.." + next + "-04-26 试验劳动");
        assertThat(card.get("changes").get(0).get("byName").asString()).isEqualTo("管家清");
        assertThat(enter(next, year("04-21"), "试验", false, 0).statusCode()).as("somebody else was quicker").isEqualTo(409);
        assertThat(enter(next, year("04-21"), "更正", false, card.get("revision").asLong()).statusCode()).isEqualTo(204);
        assertThat(operator.json(HOLIDAYS + "/" + next).get("changes").get(0).get("before").asString()).contains("-04-20..");
    }

    @Test
    void changesAYearTheReleaseCameWithOnlyKnowingly() {
        var card = operator.json(HOLIDAYS + "/2024");
        assertThat(card.get("builtIn").asBoolean()).isTrue();
        var wish = card.get("lines").asString().replace("2024-05-11 补班 劳动节\n", "");
        var refused = enter(2024, wish, "更正", false, card.get("revision").asLong());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/overrides");
        assertThat(operator.json(HOLIDAYS + "/2024").get("builtIn").asBoolean()).isTrue();

        assertThat(enter(2024, wish, "更正", true, card.get("revision").asLong()).statusCode()).isEqualTo(204);
        var changed = operator.json(HOLIDAYS + "/2024");
        assertThat(changed.get("builtIn").asBoolean()).isFalse();
        var back = enter(2024, card.get("lines").asString(), card.get("source").asString(), false, changed.get("revision").asLong());
        assertThat(back.statusCode()).isEqualTo(204);
        assertThat(operator.json(HOLIDAYS + "/2024").get("builtIn").asBoolean()).isTrue();
    }

    @Test
    void refusesWhatCannotBeAYear() {
        var broken = enter(2025, "2025-01-01 元旦\n2025-01-03 补班", "试验", true, 0);
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("/lines", "第 2 行：2025-01-03 是周一至周五");
        assertThat(enter(next + 1, year("04-20"), "试验", false, 0).body()).contains("不能录入这一年");
        assertThat(enter(2025, "2025-01-01 元旦", "", true, 0).body()).contains("/source");
    }

    @Test
    void isForOperatorsOnly() {
        var judge = Browser.signedIn(port, DemoPeople.at("沪0114", Role.JUDGE_1));
        assertThat(judge.get(HOLIDAYS).statusCode()).isEqualTo(403);
        assertThat(judge.get(HOLIDAYS + "/2026").statusCode()).isEqualTo(403);
        assertThat(judge.send("PUT", HOLIDAYS + "/2026", "{\"lines\":\"x\",\"source\":\"xx\",\"overrides\":true,\"revision\":1}").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get(HOLIDAYS).statusCode()).isEqualTo(401);
    }

    private String year(String labour) {
        var from = LocalDate.parse(next + "-" + labour);
        return String.join("\\n", next + "-01-01 元旦", next + "-02-05 春节", next + "-04-04 清明节", from + ".." + from.plusDays(6) + " 试验劳动",
                next + "-06-09 端午节", next + "-09-25 中秋节", next + "-10-01 国庆节");
    }

    private HttpResponse<String> enter(int year, String lines, String source, boolean overrides, long revision) {
        var text = JsonMapper.shared().writeValueAsString(lines.replace("\\n", "\n"));
        return operator.send("PUT", HOLIDAYS + "/" + year, "{\"lines\":%s,\"source\":\"%s\",\"overrides\":%s,\"revision\":%d}"
                .formatted(text, source, overrides, revision));
    }
}
