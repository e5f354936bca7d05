package org.fengqiao.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Once the database is known to be away, nobody waits for a connection except a thread of its own, which notices that it is back. */
final class ImpatientPool extends DelegatingDataSource {

    private static final Logger log = LoggerFactory.getLogger(ImpatientPool.class);
    private static final String CANNOT_CONNECT = "08001";

    private final HikariDataSource pool;
    private final AtomicBoolean away = new AtomicBoolean();

    ImpatientPool(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away.get()) {
            throw new SQLTransientConnectionException("the database is away", CANNOT_CONNECT);
        }
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (pool.getHikariPoolMXBean().getTotalConnections() == 0 && away.compareAndSet(false, true)) {
                log.error("the database is away: {}", e.getMessage());
                Thread.ofVirtual().name("database-away").start(this::lookOut);
            }
            throw e;
        }
    }

    /** Every attempt waits inside the pool, which tries at growing distances. */
    private void lookOut() {
        while (!pool.isClosed()) {
            try (var _ = pool.getConnection()) {
                away.set(false);
                log.info("the database is back");
                return;
            } catch (SQLException e) {
                log.debug("still away", e);
            }
        }
    }
}
