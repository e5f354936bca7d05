package org.fengqiao.identity.signin;

import org.fengqiao.database.DatabaseUnusable;
import org.fengqiao.identity.CurrentViewer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps demo and real data apart: a node starts on neither in the way of the other, since the demo lets everybody in without a password. */
@Component
class KindOfData implements InitializingBean {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final boolean demo;

    KindOfData(JdbcClient db, TransactionTemplate transaction, @Value("${fengqiao.demo:false}") boolean demo) {
        this.db = db;
        this.transaction = transaction;
        this.demo = demo;
    }

    @Override
    public void afterPropertiesSet() {
        if (demo && holds("select exists (select from identity_setup where what = 'first operator')")) {
            throw new DatabaseUnusable("这里是正式数据，不能放演示数据。", "请加 --empty 启动；要看演示，请换一个数据文件夹（--data）。");
        }
        if (!demo && holds("select exists (select from person where demo)")) {
            throw new DatabaseUnusable("这里是演示数据，不能当正式数据用。", "请去掉 --empty 启动；要正式使用，请换一个数据文件夹（--data）。");
        }
    }

    private boolean holds(String question) {
        return CurrentViewer.asSystem(() -> Boolean.TRUE.equals(transaction.execute(_ -> db.sql(question).query(Boolean.class).single())));
    }
}
