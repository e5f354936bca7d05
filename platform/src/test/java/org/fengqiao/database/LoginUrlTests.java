package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoginUrlTests {

    @Test
    void takesCredentialsOutOfAJdbcUrl() {
        assertThat(LoginUrl.parse("jdbc:postgresql://db:5432/court?user=o&password=p%26q&sslmode=require", null, null))
                .isEqualTo(new Login("jdbc:postgresql://db:5432/court?sslmode=require", "o", "p&q"));
    }

    @Test
    void readsTheUrlOtherToolsUse() {
        assertThat(LoginUrl.parse("postgresql://o:p@db/court", null, null)).isEqualTo(new Login("jdbc:postgresql://db/court", "o", "p"));
    }

    @Test
    void prefersSettingsToTheUrl() {
        assertThat(LoginUrl.parse("postgresql://o:p@db/court", "other", "word")).isEqualTo(new Login("jdbc:postgresql://db/court", "other", "word"));
    }

    @Test
    void saysHowToWriteAnUrlItCannotRead() {
        assertThatThrownBy(() -> LoginUrl.parse("mysql://x", "u", "p")).isInstanceOf(DatabaseUnusable.class);
        assertThatThrownBy(() -> LoginUrl.parse("postgresql://db/court", null, null)).hasMessageContaining("用户名");
    }

    @Test
    void namesAnotherDatabaseOnTheSameServer() {
        assertThat(new Login("jdbc:postgresql://db:1/court?ssl=true", "o", "p").database("copy").url()).isEqualTo("jdbc:postgresql://db:1/copy?ssl=true");
    }
}
