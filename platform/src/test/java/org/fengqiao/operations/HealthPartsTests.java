package org.fengqiao.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.database.PlatformTest;
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
