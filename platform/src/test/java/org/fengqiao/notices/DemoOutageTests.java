package org.fengqiao.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class DemoOutageTests {

    private static final String OUTAGE = "/api/demo/outbox/outage";

    @LocalServerPort
    int port;

    @Test
    void tellsAnOperatorWhetherTheCarrierIsOutOfOrder() {
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        assertThat(operator.json(OUTAGE).get("on").asBoolean()).isFalse();
        operator.send("PUT", OUTAGE, "{\"on\":true}");
        assertThat(operator.json(OUTAGE).get("on").asBoolean()).isTrue();
        operator.send("PUT", OUTAGE, "{\"on\":false}");
        assertThat(operator.json(OUTAGE).get("on").asBoolean()).isFalse();
        assertThat(Browser.signedIn(port, DemoPeople.CITIZEN_WU).get(OUTAGE).statusCode()).isEqualTo(403);
    }
}
