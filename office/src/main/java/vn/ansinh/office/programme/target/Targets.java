package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The targets of a year with all their versions, and what was typed of their results. */
@Component
public class Targets {
    private static final String NEWEST = """
            select distinct on (v.target_id) t.year, v.* from programme.target_version v
            join programme.target t using (ward_id, target_id)
            """;
    private static final TypeReference<List<Target.Milestone>> MILESTONES = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    Targets(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that the ward pursues, first what the superior gave, in the order in which they were written down. */
    @Transactional(readOnly = true)
    public List<Target> of(int year) {
        return all(year).stream().filter(one -> !one.isDropped()).toList();
    }

    /** The same with those that were dropped. */
    @Transactional(readOnly = true)
    public List<Target> all(int year) {
        return sql.sql("select * from (" + NEWEST + " where t.year = :year order by v.target_id, v.number desc) n"
                        + " order by n.superior_number = '', n.target_id")
                .param("year", year)
                .query((row, n) -> target(row))
                .list();
    }

    /** In its newest version. */
    @Transactional(readOnly = true)
    public Optional<Target> find(UUID id) {
        return history(id).stream().findFirst();
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<Target> history(UUID id) {
        return sql.sql("""
                select t.year, v.* from programme.target_version v join programme.target t using (ward_id, target_id)
                where v.target_id = :id order by v.number desc
                """).param("id", id).query((row, n) -> target(row)).list();
    }

    /** The years that have any, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return sql.sql("select distinct year from programme.target order by year desc")
                .query(Integer.class)
                .list();
    }

    /** What was typed as its result: the newest day first, of a day what was typed last. */
    @Transactional(readOnly = true)
    public List<Entry> entries(UUID target) {
        return sql.sql("""
                select e.as_of, e.value, e.evidence, coalesce(u.full_name, '') as by from programme.target_entry e
                left join account.user_account u on u.ward_id = e.ward_id and u.user_id = e.recorded_by
                where e.target_id = :target order by e.as_of desc, e.recorded_at desc, e.entry_id desc
                """)
                .param("target", target)
                .query((row, n) -> new Entry(
                        row.getObject("as_of", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getString("evidence"),
                        row.getString("by")))
                .list();
    }

    /** A typed result with what shows it. */
    public record Entry(LocalDate day, BigDecimal value, String evidence, String by) {}

    private static Target target(ResultSet row) throws SQLException {
        String number = row.getString("superior_number");
        BigDecimal baseline = row.getBigDecimal("baseline");
        return new Target(
                row.getObject("target_id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                number.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Target.Superior(
                                row.getString("superior_name"),
                                number,
                                row.getObject("superior_day", LocalDate.class),
                                Optional.ofNullable(row.getObject("document_id", UUID.class)))),
                row.getString("words"),
                row.getString("unit"),
                baseline == null
                        ? Optional.empty()
                        : Optional.of(new Target.Baseline(baseline, row.getObject("baseline_day", LocalDate.class))),
                row.getBigDecimal("goal"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Indicator.ofCode(row.getString("indicator")).orElseThrow(),
                row.getString("part"),
                row.getBoolean("is_gross"),
                row.getBoolean("is_down"),
                Target.Course.ofCode(row.getString("pace")).orElseThrow(),
                JSON.readValue(row.getString("milestones"), MILESTONES),
                row.getBoolean("is_dropped"),
                row.getString("reason"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
