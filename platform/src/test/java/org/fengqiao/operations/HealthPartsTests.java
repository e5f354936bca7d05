package org.fengqiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.deadlines.WaitingPeriods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@PlatformTest
class HealthPartsTests {

    @Autowired
    JdbcClient database;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    WaitingPeriods periods;

    @Test
    void asksForABackupWhereThereIsNoneOrOnlyAnOldOne() throws Exception {
        var health = new BackupHealth(database, Clock.systemUTC(), Duration.ofDays(2));
        assertThat(detailsOf(health)).containsEntry("attention", true).doesNotContainKey("at");
        backedUp("now() - interval '3 days'");
        assertThat(detailsOf(health)).containsEntry("attention", true);
        backedUp("now() - interval '1 day'");
        assertThat(detailsOf(health)).containsEntry("attention", false).containsEntry("bytes", 42L);
        assertThat((Instant) detailsOf(health).get("at")).isBefore(Instant.now().minus(Duration.ofHours(23)));
    }

    @Test
    void asksForRoomBeforeThereIsNone(@TempDir Path folder) {
        var notYetThere = folder.resolve("data/postgresql");
        assertThat(detailsOf(new DiskHealth(notYetThere, DataSize.ofBytes(1)))).containsEntry("attention", false).containsKeys("free", "total");
        assertThat(detailsOf(new DiskHealth(notYetThere, DataSize.ofTerabytes(1_000_000)))).containsEntry("attention", true);
    }

    @Test
    void asksForTheHolidaysOfAYearInTimeForIt() {
        var far = new CalendarHealth(periods, at("2026-11-30T15:00:00Z"), Duration.ofDays(30));
        assertThat(detailsOf(far)).containsEntry("attention", false);
        assertThat(far.warning(detailsOf(far))).isEmpty();
        var near = new CalendarHealth(periods, at("2026-12-02T01:00:00Z"), Duration.ofDays(30));
        assertThat(detailsOf(near)).containsEntry("attention", true).containsEntry("missing", List.of(2027)).containsEntry("waiting", 0);
        assertThat(near.warning(detailsOf(near))).hasValueSatisfying(warning -> {
            assertThat(warning.title()).isEqualTo("还没有录入2027 年的节假日安排");
            assertThat(warning.body()).contains("节假日安排");
        });
        assertThat(near.warning(Map.of("attention", true, "missing", List.of(2027), "waiting", 3))).hasValueSatisfying(
                warning -> assertThat(warning.body()).startsWith("有 3 个期限"));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private void backedUp(String at) throws Exception {
        try (var connection = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var sql = connection.createStatement()) {
            sql.execute("insert into backup_made values (" + at + ", 42)");
        }
    }

    /** Whatever wants attention, the node stays fit to serve. */
    private static Map<String, Object> detailsOf(HealthIndicator part) {
        var health = Objects.requireNonNull(part.health());
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        return health.getDetails();
    }
}
