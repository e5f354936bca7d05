package org.fengqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's court work comes to where its stories end, and comes only once. */
@PlatformTest(properties = "fengqiao.demo=true")
class CourtWorkTests {

    @Autowired
    CourtWork work;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void fillsEveryDeskOnce() {
        assertThat(work.enterAll()).isZero();
        var before = states();
        assertThat(work.enterAll()).isZero();
        assertThat(states()).isEqualTo(before);
        assertThat(before).contains("filing ACCEPTED", "filing CORRECTION", "confirmation CONFIRMED", "confirmation RULING_DRAFTED", "crossregion SENT", "questions ANSWERED")
                .doesNotContain("confirmation JOINING");
    }

    private List<String> states() {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> database.sql(
                        "select distinct procedure || ' ' || state from cases order by 1")
                .query(String.class)
                .list()));
    }
}
