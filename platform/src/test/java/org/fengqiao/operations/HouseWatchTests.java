package org.fengqiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Offices;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.outbox.WaitingMessages;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class HouseWatchTests {

    @Autowired
    JdbcClient database;

    @Autowired
    Offices offices;

    @Autowired
    WaitingMessages waiting;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void tellsTheOperatorsOnceADayWhileItLasts() {
        look("2030-03-01T10:00:00+08:00");
        look("2030-03-01T23:00:00+08:00");
        look("2030-03-02T07:59:00+08:00");
        assertThat(told()).singleElement().asString().contains("./fengqiao backup");
        look("2030-03-02T08:00:00+08:00");
        assertThat(told()).hasSize(2);
    }

    @Test
    void leavesACarrierAnHourToHelpItself() {
        var now = Instant.parse("2030-03-01T02:00:00Z");
        var health = new OutboxHealth(waiting, Clock.fixed(now, ZoneOffset.UTC));
        assertThat(health.warning(Map.of("stuck", 3, "since", now.minus(Duration.ofMinutes(59))))).isEmpty();
        assertThat(health.warning(Map.of("stuck", 3, "since", now.minus(Duration.ofMinutes(60)))))
                .hasValueSatisfying(warning -> assertThat(warning.body()).startsWith("3 件"));
    }

    private void look(String at) {
        var clock = Clock.fixed(OffsetDateTime.parse(at).toInstant(), ZoneOffset.UTC);
        var backup = new BackupHealth(database, clock, Duration.ofDays(2));
        CurrentViewer.runAsSystem(() -> {
            new HouseWatch(List.of(backup), database, transactions, clock, json).look();
            new TransactionTemplate(transactions).executeWithoutResult(_ -> database
                    .sql("update outbox set next_at = now() where kind = 'announcement' and done_at is null")
                    .update());
        });
        outbox.drain();
    }

    private List<String> told() {
        return CurrentViewer.asSystem(() -> new TransactionTemplate(transactions).execute(_ -> database
                .sql("select body from notice where person_id = ? and kind = 'house.backup' order by created_at")
                .param(offices.holders(Office.OPERATOR, null, null).getFirst().person())
                .query(String.class)
                .list()));
    }
}
