package org.fengqiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.Viewers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent is taken as it was meant or not at all: nothing is made into a day, a consent or a signature that was none. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class StrictInputTests {

    private static final String COURT = "沪0114";

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

    @ParameterizedTest
    @ValueSource(strings = {"{\"login\":\"\\u0000\",\"password\":\"x\"}", "{\"login\":\"a\",\"password\":\"\\ud800\"}", "{\"login\":5,\"password\":\"x\"}", "null"})
    void signsNobodyInByWhatIsNoText(String body) {
        var stranger = new Browser(port);
        stranger.get("/api/me");
        assertThat(stranger.send("POST", "/api/sign-in", body).statusCode()).isEqualTo(400);
    }
}
