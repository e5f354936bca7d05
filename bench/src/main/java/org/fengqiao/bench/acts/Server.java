package org.fengqiao.bench.acts;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;

/** Pools on the PostgreSQL under test, whose address is a JDBC URL with the owner's credentials in it. */
record Server(String url) {

    HikariDataSource pool(int size, String schema, boolean autoCommit) {
        var config = new HikariConfig();
        config.setJdbcUrl(url + "&reWriteBatchedInserts=true&currentSchema=" + schema);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        config.setAutoCommit(autoCommit);
        return new HikariDataSource(config);
    }

    @Override
    public String toString() {
        return URI.create(url.substring("jdbc:".length())).getAuthority();
    }
}
