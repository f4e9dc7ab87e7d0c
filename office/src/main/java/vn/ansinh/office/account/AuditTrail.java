package vn.ansinh.office.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.account.Trail.Entry;
import vn.ansinh.office.account.Trail.Field;
import vn.ansinh.office.account.Trail.Kind;
import vn.ansinh.office.platform.web.PageToken;

/** Reads the trail of changes: who, when, why, before, after; as far as the acting person may see the facts. */
@Component
public class AuditTrail {
    private static final int PAGE = 100;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+[+-]\\d\\d:\\d\\d");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern DAYS = Pattern.compile("\\[?[\\d-]{10}(?<until>,[\\d-]{0,10}\\))?");
    private static final String SELECT = """
            select a.seq, a.n, a.at, a.role, a.why, a.schema_name, a.table_name, a.key, a.before, a.after,
                   coalesce(u.full_name, '') as full_name
            from platform.audit a
            left join account.user_account u on u.ward_id = a.ward_id and u.user_id = a.user_id
            where (a.seq, a.n) < (:deed, :number) and
            """;
    private static final String LATEST_FIRST = " order by a.seq desc, a.n desc limit " + (PAGE + 1);

    private final JdbcClient sql;
    private final JsonMapper json = new JsonMapper();

    public AuditTrail(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the list is narrowed to; empty means all. */
    public record Filter(Optional<LocalDate> from, Optional<LocalDate> to, Optional<UUID> person, String table) {}

    /**
     * The trail of a household, a person or another subject: the rows about it, and those about whatever these rows name
     * in their keys, such as the members of a household and its survey forms.
     *
     * @param page where the page begins; empty for the latest
     */
    @Transactional(readOnly = true)
    public Trail about(UUID subject, Optional<PageToken> page) {
        return page(
                sql.sql("""
                with subjects as materialized (
                    select :subject as subject
                    union
                    select k.value from platform.change c, jsonb_each_text(c.key) k
                    where c.subject = :subject and k.key like '%\\_id' and k.key <> 'ward_id')
                """ + SELECT + "a.subject in (select s.subject from subjects s)" + LATEST_FIRST)
                        .param("subject", subject.toString()),
                page);
    }

    /** The whole ward's trail. */
    @Transactional(readOnly = true)
    public Trail list(Filter filter, Optional<PageToken> page) {
        return page(
                sql.sql(SELECT + """
                        (:from::timestamptz is null or a.at >= :from::timestamptz)
                          and (:to::timestamptz is null or a.at < :to::timestamptz)
                          and (:person::uuid is null or a.user_id = :person::uuid)
                          and (:table = '' or a.schema_name || '.' || a.table_name = :table)
                        """ + LATEST_FIRST)
                        .param("from", filter.from().map(AuditTrail::startOf).orElse(null))
                        .param(
                                "to",
                                filter.to().map(day -> startOf(day.plusDays(1))).orElse(null))
                        .param("person", filter.person().map(UUID::toString).orElse(null))
                        .param("table", filter.table()),
                page);
    }

    /** A deed may have more changes than a page shows, so that a page begins within one. */
    private Trail page(JdbcClient.StatementSpec question, Optional<PageToken> page) {
        List<Long> before = page.map(PageToken::key)
                .filter(key -> key.size() == 2 && key.stream().allMatch(part -> part.matches("\\d{1,18}")))
                .map(key -> key.stream().map(Long::valueOf).toList())
                .orElse(List.of(Long.MAX_VALUE, Long.MAX_VALUE));
        List<Entry> found = question.param("deed", before.getFirst())
                .param("number", before.getLast())
                .query((row, n) -> entry(row))
                .list();
        if (found.size() <= PAGE) {
            return new Trail(found, Optional.empty());
        }
        Entry last = found.get(PAGE - 1);
        return new Trail(
                found.subList(0, PAGE),
                Optional.of(PageToken.after(Long.toString(last.deed()), Long.toString(last.number()))));
    }

    /** The first place at which the chain does not hold; empty when nothing was tampered with. */
    @Transactional(readOnly = true)
    public Optional<Long> brokenAt() {
        return sql.sql("select account.audit_broken_at() as at")
                .query((row, n) -> Optional.ofNullable(row.getObject("at", Long.class)))
                .single();
    }

    /** The moment at which a day of the ward begins, as the database reads it. */
    public static String startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toString();
    }

    private Entry entry(ResultSet row) throws SQLException {
        String before = row.getString("before");
        String after = row.getString("after");
        Kind kind = before == null && after == null
                ? Kind.EMPTIED
                : before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        return new Entry(
                row.getLong("seq"),
                row.getLong("n"),
                row.getTimestamp("at").toInstant(),
                row.getString("full_name"),
                row.getString("role"),
                row.getString("why"),
                row.getString("schema_name") + "." + row.getString("table_name"),
                kind,
                values(row.getString("key")),
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
                .filter(field -> !Plumbing.is(field.column()))
                .toList();
    }

    private Map<String, String> values(@Nullable String object) {
        Map<String, String> values = new LinkedHashMap<>();
        if (object != null) {
            for (Map.Entry<String, JsonNode> property : json.readTree(object).properties()) {
                values.put(property.getKey(), written(property.getValue()));
            }
        }
        return values;
    }

    /** A value as one reads it; what is a form of its own, such as the answers of a survey, is left to its own page. */
    private static String written(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(AuditTrail::written).collect(Collectors.joining(", "));
        }
        String text = value.isValueNode() && !value.isNull() ? value.asString() : "";
        if (INSTANT.matcher(text).matches()) {
            return OffsetDateTime.parse(text).atZoneSameInstant(ZONE).format(MOMENT);
        }
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            return text.equals("infinity") ? "" : text;
        }
        String written = DAY.matcher(text).replaceAll("$3/$2/$1");
        return days.group("until") == null
                ? written
                : written.replaceAll("[\\[)]", "").replace(",", " – ");
    }

    /** Columns that say nothing to a person. */
    private static final class Plumbing {
        private static final Set<String> COLUMNS = Set.of(
                "version",
                "token_hash",
                "sort_key",
                "search_key",
                "members",
                "law",
                "mapping",
                "report",
                "fingerprint",
                "file_hash",
                "recorded_by",
                "recorded_at",
                "received_by",
                "received_at",
                "imported_by",
                "imported_at",
                "computed_at",
                "entered_by",
                "entered_at",
                "confirmed_by",
                "confirmed_at",
                "withdrawn_by",
                "withdrawn_at",
                "replaces",
                "loaded_by",
                "loaded_at",
                "removed_by",
                "removed_at",
                "accepted_by",
                "accepted_at",
                "needs",
                "said_by",
                "said_at",
                "sha256");

        static boolean is(String column) {
            return column.endsWith("_id") || COLUMNS.contains(column);
        }
    }
}
