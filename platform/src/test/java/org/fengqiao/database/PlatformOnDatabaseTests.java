package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PlatformOnDatabaseTests {

    @Autowired
    JdbcClient sql;

    @Test
    void signsInAsTheApplicationRole() {
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("fengqiao_app");
    }

    @Test
    void worksOnItsOwnCopy() {
        assertThat(sql.sql("select current_database()").query(String.class).single()).startsWith("copy_");
    }
}
