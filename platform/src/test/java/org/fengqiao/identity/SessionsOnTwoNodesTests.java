package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.fengqiao.Fengqiao;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class SessionsOnTwoNodesTests {

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient db;

    @Autowired
    MeterRegistry meters;

    @Test
    void goesOnWithASessionOnASecondNode() {
        var browser = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        try (var second = new SpringApplicationBuilder(Fengqiao.class)
                .properties(
                        "server.port=0",
                        "fengqiao.demo=true",
                        "fengqiao.data=" + environment.getProperty("fengqiao.data"),
                        "fengqiao.db.url=" + environment.getProperty("fengqiao.db.url"),
                        "fengqiao.db.user=" + environment.getProperty("fengqiao.db.user"),
                        "fengqiao.db.password=" + environment.getProperty("fengqiao.db.password"))
                .run()) {
            var there = browser.to(Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port")));
            assertThat(there.json("/api/me").get("name").asString()).isEqualTo("周玉兰");
            assertThat(there.get("/api/authorisations").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void writesNothingForRequestsThatChangeNothing() {
        var browser = Browser.signedIn(port, DemoPeople.CITIZEN_HE);
        browser.get("/api/authorisations");
        var before = writes();
        for (int i = 0; i < 20; i++) {
            assertThat(browser.get("/api/authorisations").statusCode()).isEqualTo(200);
        }
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    void asksTheDatabaseNothingAboutAViewerItHasJustSeen() {
        var browser = Browser.signedIn(port, DemoPeople.CITIZEN_LUO);
        browser.get("/api/courts/alliances");
        var before = connectionsTaken();
        for (int i = 0; i < 100; i++) {
            assertThat(browser.get("/api/courts/alliances").statusCode()).isEqualTo(200);
        }
        // What remains is the scheduler's polling and the memory of viewers and sessions running out once or twice on a busy machine.
        assertThat(connectionsTaken() - before).isLessThan(40);
    }

    private long connectionsTaken() {
        return meters.get("hikaricp.connections.acquire").timer().count();
    }

    /** The version of a row changes whenever it is written. */
    private String writes() {
        return db.sql("select string_agg(xmin::text || ctid::text, ',' order by primary_id) from spring_session where principal_name = :p")
                .param("p", DemoPeople.CITIZEN_HE.toString())
                .query(String.class)
                .single();
    }
}
