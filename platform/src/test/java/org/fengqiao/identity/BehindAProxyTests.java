package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a proxy on this machine passes on: whom it is believed to come from, and what is not for those beyond it. */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"fengqiao.demo=true", "server.forward-headers-strategy=native"})
class BehindAProxyTests {

    @LocalServerPort
    int port;

    @Test
    void showsTheMetricsToWhoeverAsksOnTheMachine() {
        assertThat(new Browser(port).get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-Forwarded-For   | 127.0.0.1
            X-Forwarded-For   | 127.0.0.1, 10.1.2.3
            X-Forwarded-For   | 203.0.113.9
            X-Forwarded-Proto | https
            Forwarded         | for=127.0.0.1
            X-Real-IP         | 127.0.0.1
            """)
    void showsThemToNobodyBeyond(String header, String value) {
        assertThat(new Browser(port).with(header, value).get("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    @Test
    void showsThemToAnOperatorBeyond() {
        assertThat(Browser.signedIn(port, DemoPeople.OPERATOR).with("X-Forwarded-For", "203.0.113.9").get("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9           | 203.0.113.9
            127.0.0.1, 10.1.2.3   | 10.1.2.3
            8.8.8.8, 192.168.0.17 | 192.168.0.17
            """)
    void writesDownWhomTheProxySawAndNotWhatTheySaidThemselves(String header, String address) {
        var browser = new Browser(port).with("X-Forwarded-For", header);
        browser.get("/api/me");
        browser.send("POST", "/api/demo/sign-in", "{\"person\":\"" + DemoPeople.CITIZEN_WU + "\"}");
        assertThat(browser.json("/api/me/sign-ins").get(0).get("ip").asString()).isEqualTo(address);
    }
}
