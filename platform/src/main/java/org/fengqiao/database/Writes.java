package org.fengqiao.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows one act writes, gathered from every module that has something to write and sent to the database in one round trip,
 * inside the transaction that is already open.
 */
public final class Writes {

    private final List<String> statements = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Adds one statement with its parameters in order. */
    public Writes add(String sql, @Nullable Object... values) {
        statements.add(sql);
        Collections.addAll(parameters, values);
        return this;
    }

    /** Adds what others have gathered, after what is already here. */
    public Writes addAll(Writes more) {
        statements.addAll(more.statements);
        parameters.addAll(more.parameters);
        return this;
    }

    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Sends everything in the order it was added and gives the number of rows each statement changed. */
    public int[] send(Connection connection) throws SQLException {
        var changed = new int[statements.size()];
        try (PreparedStatement all = connection.prepareStatement(String.join(";\n", statements))) {
            Parameters.bind(all, parameters);
            boolean rows = all.execute();
            for (int i = 0; i < changed.length; i++) {
                changed[i] = rows ? 0 : all.getUpdateCount();
                rows = all.getMoreResults();
            }
        }
        return changed;
    }
}
