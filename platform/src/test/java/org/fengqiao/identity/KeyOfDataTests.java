package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.database.DatabaseUnusable;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class KeyOfDataTests {

    @Autowired
    JdbcClient db;

    @Autowired
    Secrets secrets;

    @Test
    void startsNoNodeWithAnotherKey() {
        assertThatCode(new KeyOfData(db, secrets)::afterPropertiesSet).doesNotThrowAnyException();
        assertThatThrownBy(new KeyOfData(db, new Secrets(new byte[32]))::afterPropertiesSet).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("密钥");
    }
}
