package vn.ansinh.office.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail of changes: who, when, why, before, after; as far as the acting person may see the facts. */
@Component
public class AuditTrail {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String SELECT = """
            select a.seq, a.at, a.role, a.why, a.schema_name, a.table_name, a.before, a.after,
                   coalesce(u.full_name, '') as full_name
            from platform.audit a
            left join account.user_account u on u.ward_id = a.ward_id and u.user_id = a.user_id
            """;

    private final JdbcClient sql;
    private final JsonMapper json = new JsonMapper();

    AuditTrail(JdbcClient sql) {
        this.sql = sql;
    }

    /** The key of a record, by column: all changes of rows whose key has these values. */
    public record RecordKey(String schema, String table, Map<String, String> key) {
        public RecordKey {
            key = Map.copyOf(key);
        }
    }

    /** One value before and after; empty where there was none. */
    public record Field(String column, String before, String after) {}

    /**
     * One change of one row.
     *
     * @param person the full name; empty when the program itself did it
     */
    public record Entry(
            long seq, Instant at, String person, String role, String why, String table, Kind kind, List<Field> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /** What happened to the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** What the list is narrowed to; empty means all. */
    public record Filter(Optional<LocalDate> from, Optional<LocalDate> to, Optional<UUID> person, String table) {}

    /** The trail of a record that may stand in several tables, the latest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(List<RecordKey> keys, int limit) {
        return keys.stream()
                .flatMap(key -> sql
                        .sql(SELECT + """
                                where a.schema_name = :schema and a.table_name = :table and a.key @> :key::jsonb
                                order by a.seq desc, a.n desc limit :limit
                                """)
                        .param("schema", key.schema())
                        .param("table", key.table())
                        .param("key", json.writeValueAsString(key.key()))
                        .param("limit", limit)
                        .query((row, n) -> entry(row))
                        .list()
                        .stream())
                .sorted(java.util.Comparator.comparingLong(Entry::seq).reversed())
                .limit(limit)
                .toList();
    }

    /** The whole ward's trail, the latest first, before a place in the chain. */
    @Transactional(readOnly = true)
    public List<Entry> list(Filter filter, long before, int limit) {
        return sql.sql(SELECT + """
                        where a.seq < :before
                          and (:from::timestamptz is null or a.at >= :from::timestamptz)
                          and (:to::timestamptz is null or a.at < :to::timestamptz)
                          and (:person::uuid is null or a.user_id = :person::uuid)
                          and (:table = '' or a.schema_name || '.' || a.table_name = :table)
                        order by a.seq desc, a.n desc limit :limit
                        """)
                .param("before", before)
                .param("from", filter.from().map(AuditTrail::startOf).orElse(null))
                .param("to", filter.to().map(day -> startOf(day.plusDays(1))).orElse(null))
                .param("person", filter.person().map(UUID::toString).orElse(null))
                .param("table", filter.table())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** The first place at which the chain does not hold; empty when nothing was tampered with. */
    @Transactional(readOnly = true)
    public Optional<Long> brokenAt() {
        return sql.sql("select account.audit_broken_at() as at")
                .query((row, n) -> Optional.ofNullable(row.getObject("at", Long.class)))
                .single();
    }

    private static String startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toString();
    }

    private Entry entry(ResultSet row) throws SQLException {
        String before = row.getString("before");
        String after = row.getString("after");
        Kind kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        return new Entry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("full_name"),
                row.getString("role"),
                row.getString("why"),
                row.getString("schema_name") + "." + row.getString("table_name"),
                kind,
                fields(before, after));
    }

    private List<Field> fields(@Nullable String before, @Nullable String after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        Map<String, Field> fields = new LinkedHashMap<>();
        old.forEach((column, value) -> fields.put(column, new Field(column, value, now.getOrDefault(column, ""))));
        now.forEach((column, value) -> fields.putIfAbsent(column, new Field(column, "", value)));
        return fields.values().stream()
                .filter(field -> !field.before().equals(field.after()))
                .filter(field -> !Plumbing.COLUMNS.contains(field.column()))
                .toList();
    }

    private Map<String, String> values(@Nullable String object) {
        Map<String, String> values = new LinkedHashMap<>();
        if (object != null) {
            for (Map.Entry<String, JsonNode> property : json.readTree(object).properties()) {
                JsonNode value = property.getValue();
                values.put(
                        property.getKey(),
                        value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString());
            }
        }
        return values;
    }

    /** Columns that say nothing to a person. */
    private static final class Plumbing {
        static final java.util.Set<String> COLUMNS =
                java.util.Set.of("ward_id", "version", "token_hash", "sort_key", "search_key", "search");
    }
}
