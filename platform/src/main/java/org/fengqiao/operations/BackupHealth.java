package org.fengqiao.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When {@code ./fengqiao backup} last wrote a whole file. Asks for attention where there is none, or only an old one. */
@Component("backup")
class BackupHealth extends AbstractHealthIndicator implements Watched {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

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
        health.up().withDetail(ATTENTION, last.isEmpty() || last.get().at().toInstant().plus(most).isBefore(clock.instant()));
        last.ifPresent(made -> health.withDetail("at", made.at().toInstant()).withDetail("bytes", made.bytes()));
    }

    @Override
    public Optional<NoticeKind> warning(Map<String, Object> details) {
        if (!Watched.wantsAttention(details)) {
            return Optional.empty();
        }
        var last = details.get("at") instanceof Instant at ? "上一次备份在" + DAY.format(at.atZone(Moment.ZONE)) + "。" : "还没有备份过。";
        return Optional.of(new NoticeKind("house.backup", "数据库该备份了", last + "请在服务器上运行 ./fengqiao backup，并把备份放到另一台机器上。", false));
    }
}
