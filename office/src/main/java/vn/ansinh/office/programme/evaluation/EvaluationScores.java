package vn.ansinh.office.programme.evaluation;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** The points of the groups and what was signed of them. */
@Component
public class EvaluationScores {
    private final JdbcClient sql;

    EvaluationScores(JdbcClient sql) {
        this.sql = sql;
    }

    /** As last given under this version of the criteria, by group. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<Integer, Score>> of(Scheme scheme) {
        Map<UUID, Map<Integer, Score>> found = new HashMap<>();
        sql.sql("""
                select distinct on (s.area_id, s.position) s.area_id, s.position, s.points, s.suggested, s.remark,
                    coalesce(a.full_name, '') as by_name, s.recorded_at
                from programme.evaluation_score s
                left join account.user_account a on a.ward_id = s.ward_id and a.user_id = s.recorded_by
                where s.year = :year and s.number = :number
                order by s.area_id, s.position, s.recorded_at desc, s.score_id desc
                """)
                .param("year", scheme.year())
                .param("number", scheme.number())
                .query((row, n) -> new Score(
                        row.getObject("area_id", UUID.class),
                        row.getInt("position"),
                        row.getBigDecimal("points"),
                        Optional.ofNullable(row.getBigDecimal("suggested")),
                        row.getString("remark"),
                        row.getString("by_name"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list()
                .forEach(one -> found.computeIfAbsent(one.area(), any -> new HashMap<>())
                        .put(one.position(), one));
        return found;
    }

    /** Points of a group at a criterion; the database refuses a member a group that is not theirs, and everybody a year that is closed. */
    @Transactional
    public void give(
            Scheme scheme, UUID area, int position, BigDecimal points, Optional<BigDecimal> suggested, String remark) {
        sql.sql("""
                insert into programme.evaluation_score (ward_id, score_id, year, number, area_id, position, points, suggested, remark,
                    recorded_by)
                values (platform.ward(), :id, :year, :number, :area, :position, :points, :suggested, :remark, platform.app_user())
                """)
                .param("id", Ids.next())
                .param("year", scheme.year())
                .param("number", scheme.number())
                .param("area", area)
                .param("position", position)
                .param("points", points)
                .param("suggested", suggested.orElse(null), Types.NUMERIC)
                .param("remark", remark)
                .update();
    }

    /** The groups for which the acting person answers as a member of the committee. */
    @Transactional(readOnly = true)
    public Set<UUID> own(LocalDate day) {
        return new HashSet<>(sql.sql("select programme.groups_answered_for(:day)")
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    /** A group as it was signed. */
    public record Result(UUID area, String group, BigDecimal total, int place, String band) {}

    /** What was signed of a year, by place. */
    @Transactional(readOnly = true)
    public List<Result> signed(int year) {
        return sql.sql("""
                select area_id as area, group_name as "group", total, place, band from programme.evaluation_result
                where year = :year order by place, group_name
                """).param("year", year).query(Result.class).list();
    }

    /** Keeps what is signed, with what was known when it was. */
    @Transactional
    public void freeze(int year, List<Result> results, Map<UUID, Map<EvaluationFact, Known>> facts) {
        for (Result one : results) {
            sql.sql("""
                    insert into programme.evaluation_result (ward_id, year, area_id, group_name, total, place, band)
                    values (platform.ward(), :year, :area, :name, :total, :place, :band)
                    """)
                    .param("year", year)
                    .param("area", one.area())
                    .param("name", one.group())
                    .param("total", one.total())
                    .param("place", one.place())
                    .param("band", one.band())
                    .update();
            facts.getOrDefault(one.area(), Map.of())
                    .forEach((fact, known) -> sql.sql("""
                    insert into programme.evaluation_fact (ward_id, year, area_id, fact, done, asked, last_day)
                    values (platform.ward(), :year, :area, :fact, :done, :asked, :last)
                    """)
                            .param("year", year)
                            .param("area", one.area())
                            .param("fact", fact.code())
                            .param("done", known.done())
                            .param("asked", known.asked())
                            .param("last", known.last().orElse(null), Types.DATE)
                            .update());
        }
    }

    /** What was known of the groups when the year was signed. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<EvaluationFact, Known>> facts(int year) {
        Map<UUID, Map<EvaluationFact, Known>> found = new HashMap<>();
        sql.sql("select area_id, fact, done, asked, last_day from programme.evaluation_fact where year = :year")
                .param("year", year)
                .query(row -> {
                    Known known = new Known(
                            row.getLong("done"),
                            row.getLong("asked"),
                            Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
                    UUID area = row.getObject("area_id", UUID.class);
                    EvaluationFact.ofCode(row.getString("fact"))
                            .ifPresent(fact -> found.computeIfAbsent(area, any -> new HashMap<>())
                                    .put(fact, known));
                });
        return found;
    }
}
