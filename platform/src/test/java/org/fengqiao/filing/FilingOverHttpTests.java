package org.fengqiao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a head and a claimant ask of filing over HTTP. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class FilingOverHttpTests {

    private static final String COURT = "沪0118";
    private static final String CAUSE = "民间借贷纠纷";

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @Test
    void showsHeadsWhatIsOpenAndNobodyElse() {
        var request = new FilingRequest("归还借款", "借款后未还", new BigDecimal("60000"), Map.of(), List.of(), FilingChannel.DIRECT);
        new Bench(cases, viewers, database, transaction).handedIn(FilingRequest.PROCEDURE, COURT, request.particulars(), CAUSE, "60000");
        var head = Browser.signedIn(port, DemoPeople.at(COURT, Role.HEAD_FILING));
        assertThat(head.json("/api/cases?view=court&procedure=filing&state=SUBMITTED").get("total").asInt()).isPositive();
        assertThat(head.json("/api/overview").propertyNames()).contains("dueToday", "overdue", "stuck", "byPerson", "escalations");
        assertThat(Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU).get("/api/overview").statusCode()).isEqualTo(403);
    }

    @Test
    void costsAClaimLineByLine() {
        var browser = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        var fee = json.readTree(browser.send("POST", "/api/filing/fee", """
                {"cause":"民间借贷纠纷","amount":386200,"procedure":"SUMMARY"}""").body());
        assertThat(fee.get("amount").decimalValue()).isEqualByComparingTo("3546.50");
        assertThat(fee.get("lines").size()).isPositive();
        assertThat(browser.json("/api/filing/checklist?cause=" + CAUSE).size()).isEqualTo(Checklists.of(CAUSE).size());
    }
}
