package org.fengqiao.identity;

import java.util.HexFormat;
import org.fengqiao.database.DatabaseUnusable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the key of the installation by its trace, and lets no node with another one start: it could read nothing and would encrypt what nobody else reads. */
@Component
class KeyOfData implements InitializingBean {

    private final JdbcClient db;
    private final Secrets secrets;

    KeyOfData(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    @Override
    public void afterPropertiesSet() {
        var trace = HexFormat.of().formatHex(secrets.hash("key of the installation"));
        db.sql("insert into identity_setup (what, value) values ('key', ?) on conflict do nothing").param(trace).update();
        if (!db.sql("select value from identity_setup where what = 'key'").query(String.class).single().equals(trace)) {
            throw new DatabaseUnusable(
                    "这个数据库是用另一把安装密钥建立的。",
                    "请放回原来的 secret.key，或者设置原来的 FENGQIAO_SECRET；几个节点共用一个数据库，密钥要相同。");
        }
    }
}
