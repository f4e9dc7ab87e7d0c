package vn.ansinh.office.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables and sequences of our schemas, from the catalogue, in one order everywhere. */
final class Tables {
    /** A table by its quoted name, with the columns that are written (and not computed by the database). */
    record Table(String name, List<String> columns) {
        String columnList() {
            return String.join(", ", columns);
        }
    }

    /** Where a sequence stands. */
    record Sequence(String name, long value, boolean called) {}

    private static final String OURS = """
            n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
                and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """;

    private Tables() {}

    /** Every table with its written columns; the history of migrations is written by the migrations themselves. */
    static List<Table> all(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname),
                               array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '')
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind = 'r' and c.relname <> 'flyway_schema_history' and :ours
                         group by n.nspname, c.relname
                         order by n.nspname collate "C", c.relname collate "C"
                        """.replace(":ours", OURS))) {
            while (row.next()) {
                tables.add(new Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
            }
        }
        return tables;
    }

    static List<Sequence> sequences(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname)
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'S' and :ours
                         order by 1
                        """.replace(":ours", OURS))) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        List<Sequence> sequences = new ArrayList<>();
        for (String name : names) {
            try (Statement sql = connection.createStatement();
                    ResultSet row = sql.executeQuery("select last_value, is_called from " + name)) {
                row.next();
                sequences.add(new Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    /** Whether any ward has data here. */
    static boolean haveData(Connection connection) throws SQLException {
        for (Table table : all(connection)) {
            if (table.columns().contains("ward_id")) {
                try (Statement sql = connection.createStatement();
                        ResultSet row = sql.executeQuery("select exists (select from " + table.name() + ")")) {
                    row.next();
                    if (row.getBoolean(1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
