package vn.ansinh.office.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.database.TestDatabase;

/**
 * Writes one row for each ward into any table, knowing only the catalogue: the same id stands in every column of the
 * same name, so that a household, its residence and its people belong together, in the first group. Constraints are
 * put aside, as the rows need to be found, not to make sense.
 */
final class RowsOfTwoWards {
    private final TestDatabase database;
    private final List<UUID> wards;
    private final List<UUID> groups;
    private final Map<String, UUID> ids = new HashMap<>();

    private record Column(String name, String type, boolean isGenerated) {}

    RowsOfTwoWards(TestDatabase database, List<UUID> wards, List<UUID> groups) {
        this.database = database;
        this.wards = wards;
        this.groups = groups;
    }

    boolean fill(String table) {
        List<Column> columns = database
                .owner()
                .sql("""
                        select a.attname as name, format_type(a.atttypid, null) as type,
                               a.attgenerated <> '' or a.attidentity = 'a' as generated
                        from pg_attribute a where a.attrelid = :table::regclass and a.attnum > 0 and not a.attisdropped
                        """)
                .param("table", table)
                .query((row, n) ->
                        new Column(row.getString("name"), row.getString("type"), row.getBoolean("generated")))
                .list()
                .stream()
                .filter(column -> !column.isGenerated())
                .toList();
        for (UUID ward : wards) {
            insert(table, columns, ward);
        }
        return database.owner()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()
                >= wards.size();
    }

    private void insert(String table, List<Column> columns, UUID ward) {
        String names = columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(column, ward)).collect(Collectors.joining(", "));
        List<String> statements = new ArrayList<>();
        // one statement, because each of the owner's statements has a connection of its own
        statements.add("set local session_replication_role = replica");
        checks(table).forEach(check -> statements.add("alter table " + table + " drop constraint \"" + check + '"'));
        statements.add("insert into " + table + " (" + names + ") values (" + values + ")");
        database.owner()
                .sql("do $do$ begin " + String.join("; ", statements) + "; end $do$")
                .update();
    }

    private List<String> checks(String table) {
        return database.owner()
                .sql("select conname from pg_constraint where conrelid = :table::regclass and contype = 'c'")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private String value(Column column, UUID ward) {
        return switch (column.name()) {
            case "ward_id" -> "'" + ward + "'";
            case "area_id" -> "'" + groups.getFirst() + "'";
            case "until" -> "'infinity'";
            default ->
                switch (column.type()) {
                    case "uuid" -> "'" + ids.computeIfAbsent(column.name(), name -> new UUID(8, ids.size())) + "'";
                    case "text", "character varying", "name" ->
                        "'" + column.name() + ward.getLeastSignificantBits() + "'";
                    case "integer", "bigint", "smallint", "numeric" -> "1";
                    case "boolean" -> "true";
                    case "date" -> "date '2020-01-01'";
                    case "time without time zone" -> "time '08:00'";
                    case "timestamp with time zone" -> "timestamptz '2020-01-01'";
                    case "bytea" -> "decode('0" + ward.getLeastSignificantBits() + "', 'hex')";
                    case "jsonb", "json" -> "'{}'";
                    case "daterange" -> "daterange('2020-01-01', null)";
                    default -> column.type().endsWith("[]") ? "'{}'" : "null";
                };
        };
    }
}
