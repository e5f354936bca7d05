package org.fengqiao.identity.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.database.DatabaseUnusable;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class KindOfDataTests {

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void startsNoRealNodeOnDemoData() {
        assertThatCode(kind(true)::afterPropertiesSet).doesNotThrowAnyException();
        assertThatThrownBy(kind(false)::afterPropertiesSet).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("演示数据");
    }

    @Test
    void startsNoDemoOnRealData() {
        transaction.executeWithoutResult(tx -> {
            db.sql("insert into identity_setup (what) values ('first operator')").update();
            assertThatThrownBy(kind(true)::afterPropertiesSet).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("正式数据");
            tx.setRollbackOnly();
        });
    }

    private KindOfData kind(boolean demo) {
        return new KindOfData(db, transaction, demo);
    }
}
