package org.fengqiao.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When {@code ./fengqiao backup} last wrote a whole file. Asks for attention where there is none, or only an old one. */
@Component("backup")
class BackupHealth extends AbstractHealthIndicator {

    private final JdbcClient database;
    private final Clock clock;
    private final Duration most;

    BackupHealth(JdbcClient database, Clock clock, @Value("${fengqiao.backup-age:2d}") Duration most) {
        this.database = database;
        this.clock = clock;
        this.most = most;
    }

    private record Made(OffsetDateTime at, long bytes) {}

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var last = database.sql("select at, bytes from backup_made order by at desc limit 1").query(Made.class).optional();
        health.up().withDetail("attention", last.isEmpty() || last.get().at().toInstant().plus(most).isBefore(clock.instant()));
        last.ifPresent(made -> health.withDetail("at", made.at().toInstant()).withDetail("bytes", made.bytes()));
    }
}
