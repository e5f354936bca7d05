package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationsTests {

    private final Login owner = TestDatabase.fresh();

    @Test
    void startsOnASchemaOfThisVersionAgainAndAgain() {
        migrate();
        migrate();
        assertThat(flyway().info().pending()).isEmpty();
    }

    @Test
    void refusesASchemaANewerVersionHasMade() throws SQLException {
        history("insert into flyway_schema_history select installed_rank + 1000, '999', description, type, 'V999__later.sql', checksum, installed_by,"
                + " installed_on, execution_time, true from flyway_schema_history where version = '010'");
        assertThatThrownBy(this::migrate).isInstanceOf(DatabaseUnusable.class).hasMessage("这个数据库已经由更新的版本升级过（V999__later.sql）。");
    }

    @Test
    void refusesASchemaOtherMigrationsHaveMade() throws SQLException {
        history("update flyway_schema_history set checksum = checksum + 1 where version = '010'");
        assertThatThrownBy(this::migrate).isInstanceOfSatisfying(DatabaseUnusable.class, e -> assertThat(e.remedy()).contains("--data"));
    }

    private void migrate() {
        new Migrations().migrate(flyway());
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(owner.url(), owner.user(), owner.password()).outOfOrder(true).load();
    }

    private void history(String sql) throws SQLException {
        try (var connection = owner.connect(); var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
