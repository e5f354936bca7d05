package org.fengqiao.identity.wall;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.CurrentViewer.Asking;
import org.fengqiao.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * After a transaction begins, sets for this transaction only who is asking: {@code fengqiao.person}, {@code fengqiao.courts},
 * {@code fengqiao.units}, {@code fengqiao.system}, and for one who sees cases by office, {@code fengqiao.recused}: the cases to keep away from. Where nobody asks, or outside a transaction, nothing is set and policies show nothing.
 */
@Component
class Wall implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Wall.class);
    private static final String SET = "select set_config('fengqiao.person', ?, true), set_config('fengqiao.courts', ?, true),"
            + " set_config('fengqiao.units', ?, true), set_config('fengqiao.system', ?, true),"
            + " set_config('fengqiao.recused', case when ? then recusals_of(?::uuid) else '{}' end, true)";

    private final DataSource dataSource;

    Wall(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.hasTransaction()) {
            return;
        }
        try {
            tell(CurrentViewer.asking());
        } catch (RuntimeException | SQLException e) {
            // Throwing here would leave the connection bound to the thread; untold, the policies show nothing and nothing can be written.
            LOG.error("row-level security could not be told who is asking; the transaction will roll back", e);
            transaction.setRollbackOnly();
        }
    }

    private void tell(Asking asking) throws SQLException {
        switch (asking) {
            case Asking.Nobody() -> {}
            case Asking.TheSystem() -> set("", Set.of(), Set.of(), "on");
            case Asking.Somebody(var viewer) -> {
                var known = viewer.get();
                if (known.isPresent()) {
                    set(known.get());
                }
            }
        }
    }

    private void set(Viewer viewer) throws SQLException {
        set(viewer.person().toString(), viewer.courtsSeen(), viewer.unitsSeen(), "off");
    }

    private void set(String person, Set<String> courts, Set<String> units, String system) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, person);
            statement.setString(2, String.join(",", courts));
            statement.setString(3, String.join(",", units));
            statement.setString(4, system);
            statement.setBoolean(5, !courts.isEmpty() || !units.isEmpty());
            statement.setString(6, person.isEmpty() ? null : person);
            statement.executeQuery().close();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
