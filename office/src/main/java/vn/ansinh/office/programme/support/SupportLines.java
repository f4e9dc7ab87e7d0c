package vn.ansinh.office.programme.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.programme.MoneySource;

/** The lines of the support plans, as far as the acting person may see them. */
@Component
public class SupportLines {
    private static final UUID NOWHERE = new UUID(0, 0);

    /** The household as it is on the day; as it was written down where it is there no more. */
    private static final String SEEN = """
            select l.*, v.number, v.need, v.form, v.words, v.body_id, v.person, v.deadline, v.note, b.short_name as body_name,
                h.household_id is not null as is_there, coalesce(h.head_name, l.head_name) as head,
                coalesce(h.area_id, l.area_id) as area, coalesce(h.area_name, l.area_name) as area_called,
                coalesce(h.address, '') as address, coalesce(h.people, l.people) as people_now,
                coalesce(r.status, c.class, '') as status
            from programme.support_line l
            join lateral (select * from programme.support_version w where w.ward_id = l.ward_id and w.line_id = l.line_id
                order by w.number desc limit 1) v on true
            join programme.body b on b.ward_id = v.ward_id and b.body_id = v.body_id
            left join registry.households_on(:day) h on h.ward_id = l.ward_id and h.household_id = l.household_id
            left join review.recognised_on(:day) r on r.ward_id = l.ward_id and r.household_id = l.household_id
            left join review.classes_on(:day) c on c.ward_id = l.ward_id and c.household_id = l.household_id
            """;

    private static final String ORDER = " order by h.area_position nulls last, h.head_sort_key, l.household_code,"
            + " v.deadline, l.recorded_at, l.line_id";

    private final JdbcClient sql;
    private final Colleagues colleagues;

    SupportLines(JdbcClient sql, Colleagues colleagues) {
        this.sql = sql;
        this.colleagues = colleagues;
    }

    /** Of a year, by group and name of the head. */
    @Transactional(readOnly = true)
    public List<SupportLine> of(int year, LocalDate day) {
        return read(" where l.year = :year", "l.year = :year", Map.of("year", year), day);
    }

    /** Whose last day lies within, both included. */
    @Transactional(readOnly = true)
    public List<SupportLine> due(LocalDate from, LocalDate until, LocalDate day) {
        return read(
                " where v.deadline between :from and :until",
                "l.year between extract(year from :from::date) - 1 and extract(year from :until::date) + 1",
                Map.of("from", from, "until", until),
                day);
    }

    /** Of a household, the latest year first. */
    @Transactional(readOnly = true)
    public List<SupportLine> of(UUID household, LocalDate day) {
        return read(
                        " where l.household_id = :household",
                        "l.household_id = :household",
                        Map.of("household", household),
                        day)
                .stream()
                .sorted(java.util.Comparator.comparingInt(SupportLine::year).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<SupportLine> find(UUID id, LocalDate day) {
        return read(" where l.line_id = :id", "l.line_id = :id", Map.of("id", id), day).stream()
                .findFirst();
    }

    /** The years that have any, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return sql.sql("select distinct year from programme.support_line order by year desc")
                .query(Integer.class)
                .list();
    }

    private List<SupportLine> read(String which, String lines, Map<String, Object> values, LocalDate day) {
        Map<UUID, String> names = colleagues.names();
        Map<UUID, List<SupportStep>> steps =
                grouped("programme.support_step", "", "x.number", lines, values, row -> step(row, names));
        Map<UUID, List<SupportProgress>> progress = grouped(
                "programme.support_progress",
                " left join programme.support_progress_withdrawn w on w.ward_id = x.ward_id and w.progress_id = x.progress_id",
                "x.on_day desc, x.recorded_at desc",
                lines,
                values,
                row -> progress(row, names));
        Map<UUID, List<Paid>> money =
                grouped("programme.support_money", "", "x.number, x.source", lines, values, SupportLines::paid);
        return sql.sql(SEEN + which + ORDER)
                .params(values)
                .param("day", day)
                .query((row, n) -> line(row, steps, progress, money))
                .list();
    }

    /** How a row is read. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> grouped(
            String table, String beside, String order, String lines, Map<String, Object> values, Reading<T> reading) {
        Map<UUID, List<T>> found = new HashMap<>();
        String withdrawn = beside.isEmpty() ? "" : ", w.reason as withdrawn";
        sql.sql("select x.*" + withdrawn + " from " + table + " x" + beside
                        + " where x.line_id in (select l.line_id from programme.support_line l where " + lines
                        + ") order by " + order)
                .params(values)
                .query(row -> {
                    T one = reading.of(row);
                    found.computeIfAbsent(row.getObject("line_id", UUID.class), any -> new ArrayList<>())
                            .add(one);
                });
        return found;
    }

    /** Money of a version. */
    private record Paid(int version, SupportMoney money) {}

    private static SupportLine line(
            ResultSet row,
            Map<UUID, List<SupportStep>> steps,
            Map<UUID, List<SupportProgress>> progress,
            Map<UUID, List<Paid>> money)
            throws SQLException {
        UUID id = row.getObject("line_id", UUID.class);
        int version = row.getInt("number");
        String status = row.getString("status");
        return new SupportLine(
                id,
                row.getInt("year"),
                new SupportLine.Home(
                        row.getObject("household_id", UUID.class),
                        row.getString("household_code"),
                        row.getString("head"),
                        Objects.requireNonNullElse(row.getObject("area", UUID.class), NOWHERE),
                        row.getString("area_called"),
                        row.getString("address"),
                        row.getInt("people_now"),
                        status.equals("poor") || status.equals("near-poor") ? status : ""),
                version,
                new SupportWanted(
                        row.getString("need"),
                        SupportForm.ofCode(row.getString("form")).orElseThrow(),
                        row.getString("words"),
                        money.getOrDefault(id, List.of()).stream()
                                .filter(one -> one.version() == version)
                                .map(Paid::money)
                                .toList(),
                        row.getObject("body_id", UUID.class),
                        row.getString("person"),
                        row.getObject("deadline", LocalDate.class),
                        row.getString("note")),
                row.getString("body_name"),
                steps.getOrDefault(id, List.of()),
                progress.getOrDefault(id, List.of()));
    }

    private static Paid paid(ResultSet row) throws SQLException {
        return new Paid(row.getInt("number"), money(row, row.getString("source"), "amount"));
    }

    private static SupportMoney money(ResultSet row, String source, String column) throws SQLException {
        long amount = row.getLong(column);
        return new SupportMoney(
                MoneySource.ofCode(source).orElseThrow(),
                row.wasNull() ? OptionalLong.empty() : OptionalLong.of(amount));
    }

    private static SupportStep step(ResultSet row, Map<UUID, String> names) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        return new SupportStep(
                row.getInt("number"),
                SupportStep.Action.ofCode(row.getString("action")),
                row.getObject("on_day", LocalDate.class),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("plan_id", UUID.class)),
                by,
                names.getOrDefault(by, ""),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static SupportProgress progress(ResultSet row, Map<UUID, String> names) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        @Nullable String source = row.getString("source");
        Optional<SupportMoney> given = source == null ? Optional.empty() : Optional.of(money(row, source, "given"));
        return new SupportProgress(
                row.getObject("progress_id", UUID.class),
                row.getObject("line_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                given,
                row.getString("words"),
                SupportProgress.Evidence.ofCode(row.getString("evidence")).orElseThrow(),
                row.getString("reference"),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getBoolean("is_all"),
                by,
                names.getOrDefault(by, ""),
                row.getTimestamp("recorded_at").toInstant(),
                Optional.ofNullable(row.getString("withdrawn")));
    }
}
