package org.fengqiao.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several questions asked of the database in one round trip; each hands its rows to whoever asked. */
public final class Reads {

    private final List<String> statements = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private final List<RowReader> readers = new ArrayList<>();

    /** Adds one question; the reader is called once for each row. */
    public Reads ask(String sql, RowReader reader, @Nullable Object... values) {
        statements.add(sql);
        readers.add(reader);
        Collections.addAll(parameters, values);
        return this;
    }

    public boolean isEmpty() {
        return statements.isEmpty();
    }

    public void send(Connection connection) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(String.join(";\n", statements))) {
            Parameters.bind(all, parameters);
            all.execute();
            for (var reader : readers) {
                try (ResultSet rows = all.getResultSet()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
                all.getMoreResults();
            }
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
