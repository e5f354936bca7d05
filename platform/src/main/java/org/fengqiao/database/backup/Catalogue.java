package org.fengqiao.database.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What PostgreSQL's catalogue says about the tables of the application. Names come back quoted and qualified, ready for SQL. */
final class Catalogue {

    private static final String OURS = """
            n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
              and c.relname <> 'flyway_schema_history'""";

    private Catalogue() {}

    record Table(String name, List<String> columns) {

        String columnList() {
            return columns.stream().collect(Collectors.joining(", "));
        }
    }

    record ForeignKey(String table, String name, String definition) {}

    static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var sql = connection.createStatement(); var rows = sql.executeQuery("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and %s
                 order by 1""".formatted(OURS))) {
            while (rows.next()) tables.add(new Table(rows.getString(1), List.of((String[]) rows.getArray(2).getArray())));
        }
        return tables;
    }

    static Map<String, Long> sequences(Connection connection) throws SQLException {
        var values = new LinkedHashMap<String, Long>();
        try (var sql = connection.createStatement(); var rows = sql.executeQuery("""
                select quote_ident(n.schemaname) || '.' || quote_ident(n.sequencename), n.last_value
                  from pg_sequences n where n.last_value is not null order by 1""")) {
            while (rows.next()) values.put(rows.getString(1), rows.getLong(2));
        }
        return values;
    }

    static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
        var keys = new ArrayList<ForeignKey>();
        try (var sql = connection.createStatement(); var rows = sql.executeQuery("""
                select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
                  from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2""")) {
            while (rows.next()) keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
        return keys;
    }

    static List<String> migrations(Connection connection) throws SQLException {
        var versions = new ArrayList<String>();
        try (var sql = connection.createStatement(); var rows = sql.executeQuery(
                "select version from flyway_schema_history where success and version is not null order by installed_rank")) {
            while (rows.next()) versions.add(rows.getString(1));
        }
        return versions;
    }
}
