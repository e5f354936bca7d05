package org.fengqiao.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's disputes all come to their stage, and come only once. */
@PlatformTest(properties = "fengqiao.demo=true")
class DemoDisputesTests {

    @Autowired
    DemoDisputes disputes;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void fillsEveryStageAtEveryCourtOnce() {
        assertThat(disputes.enterAll()).isZero();
        var before = counts();
        assertThat(disputes.enterAll()).isZero();
        assertThat(counts()).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(30);
        assertThat(List.of("沪0114", "沪0118", "苏0509", "浙0421"))
                .allSatisfy(court -> assertThat(before).anyMatch(row -> row.startsWith(court + " mediation ENTRUSTED ")));
    }

    private List<String> counts() {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> database.sql(
                        "select court_code || ' ' || procedure || ' ' || state || ' ' || count(*) from cases group by court_code, procedure, state order by 1")
                .query(String.class)
                .list()));
    }
}
