package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ApplicationRoleTests {

    private final Login owner = TestDatabase.fresh();

    @Test
    void readsAndWritesTablesTheOwnerCreatesLater() throws Exception {
        var app = ApplicationRole.ensure(owner, null);
        run(owner, "create table later(id bigint generated always as identity, words text)");
        run(app, "insert into later(words) values ('x'), ('z'); update later set words = 'y' where words = 'x'; delete from later where words = 'z'");
        assertThat(word(owner, "select string_agg(words, ',') from later")).isEqualTo("y");
    }

    @Test
    void maySeeNoRowThatAPolicyHides() throws Exception {
        run(owner, """
                create table secret(court text);
                insert into secret values ('沪0114'), ('沪0118');
                alter table secret enable row level security;
                create policy own_court on secret using (court = '沪0114')""");
        assertThat(word(TestDatabase.application(owner), "select count(*) from secret")).isEqualTo("1");
    }

    @Test
    void cannotChangeTheSchema() {
        assertThatThrownBy(() -> run(TestDatabase.application(owner), "create table mine(id int)")).isInstanceOf(SQLException.class);
    }

    @Test
    void refusesARoleThatRowLevelSecurityDoesNotBind() {
        assertThatThrownBy(() -> ApplicationRole.ensure(owner, "postgres", "x")).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("超级用户");
    }

    private static String word(Login login, String query) throws SQLException {
        try (var connection = login.connect(); var sql = connection.createStatement(); var row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(Login login, String text) throws SQLException {
        try (var connection = login.connect(); var sql = connection.createStatement()) {
            sql.execute(text);
        }
    }
}
