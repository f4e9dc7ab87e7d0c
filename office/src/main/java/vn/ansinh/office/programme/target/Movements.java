package vn.ansinh.office.programme.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;

/** The movement between two days, and who of the lists cannot get out of poverty by work. Kept until something changes. */
@Component
public class Movements {
    private static final String ROWS = """
            with counted as (
                select area_id from registry.areas_on(:from) where part_of = :part
                union select area_id from registry.areas_on(:to) where part_of = :part),
            still as (select household_id from registry.households_on(:to)),
            was as (
                select h.household_id, h.code, h.head_name, coalesce(h.area_name, '') as area, h.people,
                    case when l.status in ('poor', 'near-poor') then l.status else 'neither' end as status
                from registry.households_on(:from) h left join review.recognised_on(:from) l using (household_id)
                where :part = '' or h.area_id in (select area_id from counted)),
            now_is as (
                select h.household_id, h.code, h.head_name, coalesce(h.area_name, '') as area, h.people,
                    case when l.status in ('poor', 'near-poor') then l.status else 'neither' end as status
                from registry.households_on(:to) h left join LISTED l using (household_id)
                where :part = '' or h.area_id in (select area_id from counted)),
            ways as (
                select coalesce(i.household_id, w.household_id) as household_id, coalesce(i.code, w.code) as code,
                    coalesce(i.head_name, w.head_name) as head, coalesce(i.area, w.area) as area,
                    coalesce(i.people, w.people) as people, coalesce(w.status, 'not-here') as was,
                    coalesce(i.status, 'not-here') as now_is
                from was w full join now_is i using (household_id))
            """;

    private static final String FOUND = """
            (select h.household_id, coalesce(c.class, l.status) as status from registry.households_on(:to) h
                left join review.classes_on(:to) c using (household_id)
                left join review.recognised_on(:to) l using (household_id))
            """;

    private record Question(LocalDate from, LocalDate to, String part, boolean byForms) {}

    private final JdbcClient sql;
    private final Kept<Question, Movement> kept;

    Movements(JdbcClient sql, Deeds deeds) {
        this.sql = sql;
        this.kept = new Kept<>(deeds, List.of("registry", "review", "survey"));
    }

    /** By the lists of both days, of the whole ward. */
    @Transactional(readOnly = true)
    public Movement between(LocalDate from, LocalDate to) {
        return between(from, to, "");
    }

    /**
     * The same of the groups of a former ward; who went to another group of the ward moved out of it.
     *
     * @param part as groups have it on one of the days; empty for the whole ward
     */
    @Transactional(readOnly = true)
    public Movement between(LocalDate from, LocalDate to, String part) {
        return kept.get(new Question(from, to, part, false), () -> find(from, to, part, "review.recognised_on(:to)"));
    }

    /** By the list of the first day and, on the last, by what the rules find for the newest form of each household. */
    @Transactional(readOnly = true)
    public Movement byForms(LocalDate from, LocalDate to, String part) {
        return kept.get(new Question(from, to, part, true), () -> find(from, to, part, FOUND));
    }

    private Movement find(LocalDate from, LocalDate to, String part, String listed) {
        String rows = ROWS.replace("LISTED", listed);
        Map<Movement.Way, Long> unlisted = new HashMap<>();
        sql.sql(rows + """
                select was, now_is, count(*) as households from ways
                where was not in ('poor', 'near-poor') and now_is not in ('poor', 'near-poor') group by was, now_is
                """)
                .param("from", from)
                .param("to", to)
                .param("part", part)
                .query(row -> {
                    unlisted.put(way(row), row.getLong("households"));
                });
        List<Movement.Moved> moved = sql.sql(rows + """
                , happened as (select household_id, kinds from registry.happened_between(:from, :to)),
                before as (select household_id, status from review.listed_before(:from) where not is_still)
                select w.*,
                    case when w.now_is <> 'not-here' and w.was <> 'not-here' then 'NONE'
                        when w.now_is = 'not-here' then case
                            when happened.kinds @> array['move-out'] or w.household_id in (select household_id from still)
                            then 'MOVED_OUT' else 'DISSOLVED' end
                        when happened.kinds && array['split', 'marriage'] then 'FORMED' else 'MOVED_IN' end as cause,
                    exists (select from before b where b.household_id = w.household_id and b.status = w.now_is) as was_before
                from ways w left join happened using (household_id)
                where w.was in ('poor', 'near-poor') or w.now_is in ('poor', 'near-poor')
                order by w.area, w.code
                """)
                .param("from", from)
                .param("to", to)
                .param("part", part)
                .query(Movements::moved)
                .list();
        return new Movement(from, to, moved, unlisted);
    }

    /** How many households are on a list on each of the days, which is much faster to ask than how they came there. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Long> lengths(ListKind list, String part, List<LocalDate> days) {
        Map<LocalDate, Long> lengths = new HashMap<>();
        sql.sql("""
                select d.day, (select count(*) from review.recognised_on(d.day) l
                    where l.status = :list
                      and exists (select from registry.households_on(d.day) h where h.household_id = l.household_id
                          and (:part = '' or h.area_id in (select area_id from registry.areas_on(d.day) where part_of = :part
                              union select area_id from registry.areas_on(:last) where part_of = :part)))) as households
                from unnest(:days::date[]) as d(day)
                """)
                .param("list", list.code())
                .param("part", part)
                .param("last", java.util.Collections.max(days))
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(row -> {
                    lengths.put(row.getObject("day", LocalDate.class), row.getLong("households"));
                });
        return lengths;
    }

    /** A household on a list in which nobody is known to be able to work. */
    public record Unable(UUID household, String code, String head, String group, ListKind list, boolean isAnswered) {}

    /**
     * Those on the lists of the day of which the form says that nobody is able to work, or of whose people of 15 years and over the
     * register knows of each that they are not (I-31).
     */
    @Transactional(readOnly = true)
    public List<Unable> unable(LocalDate day, String part) {
        return new ArrayList<>(sql.sql("""
                with able as (
                    select m.household_id, bool_or(m.able_to_work is not false and m.birth_date <= :day::date - interval '15 years')
                        as any_worker
                    from registry.members_on(:day) m
                    where m.household_id in (select r.household_id from review.recognised_on(:day) r where r.status in ('poor', 'near-poor'))
                    group by m.household_id)
                select h.household_id, h.code, h.head_name, coalesce(h.area_name, '') as area, l.status,
                    s.answers ->> 'no-working-capacity' = 'yes' as answered
                from registry.households_on(:day) h
                join review.recognised_on(:day) l using (household_id)
                left join survey.current_on(:day) s using (household_id)
                left join able a using (household_id)
                where l.status in ('poor', 'near-poor')
                  and (:part = '' or h.area_id in (select area_id from registry.areas_on(:day) where part_of = :part))
                  and (s.answers ->> 'no-working-capacity' = 'yes' or not coalesce(a.any_worker, false))
                order by l.status desc, h.area_position, h.code
                """)
                .param("day", day)
                .param("part", part)
                .query((row, n) -> new Unable(
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getString("area"),
                        ListKind.ofCode(row.getString("status")),
                        row.getBoolean("answered")))
                .list());
    }

    private static Movement.Way way(ResultSet row) throws SQLException {
        return new Movement.Way(ListKind.ofCode(row.getString("was")), ListKind.ofCode(row.getString("now_is")));
    }

    private static Movement.Moved moved(ResultSet row, int n) throws SQLException {
        return new Movement.Moved(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head"),
                row.getString("area"),
                row.getInt("people"),
                ListKind.ofCode(row.getString("was")),
                ListKind.ofCode(row.getString("now_is")),
                Movement.Cause.valueOf(row.getString("cause")),
                row.getBoolean("was_before"));
    }
}
