package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.rules.language.Day;

/** Who of those who live here completes certain years of age on which day. Births known by month or year alone are left out. */
@Component
public class Birthdays {
    private final JdbcClient sql;

    Birthdays(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them, on the day on which the years are complete. */
    public record Birthday(String household, String group, String name, LocalDate born, int years, LocalDate day) {}

    /** From one day to another, both included, the nearest first, of the register as it is today. */
    @Transactional(readOnly = true)
    public List<Birthday> between(LocalDate from, LocalDate to, LocalDate today, Collection<Integer> ages) {
        return sql
                .sql("""
                select h.code, coalesce(a.name, '') as area, p.name, p.birth_date, g.years
                from unnest(:ages::int[]) g (years)
                join registry.person p on p.birth_precision = 'day' and p.death_date is null
                    and p.birth_date between (:from::date - make_interval(years => g.years))::date - 1
                                         and (:to::date - make_interval(years => g.years))::date + 1
                join registry.membership m on m.ward_id = p.ward_id and m.person_id = p.person_id
                    and m.since <= :today and m.until > :today
                join registry.residence r on r.ward_id = m.ward_id and r.household_id = m.household_id
                    and r.since <= :today and r.until > :today
                join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
                left join registry.areas_on(:today) a on a.area_id = r.area_id
                """)
                .param("ages", ages.toArray(Integer[]::new))
                .param("from", from)
                .param("to", to)
                .param("today", today)
                .query((row, n) -> {
                    LocalDate born = row.getObject("birth_date", LocalDate.class);
                    int years = row.getInt("years");
                    return new Birthday(
                            row.getString("code"),
                            row.getString("area"),
                            row.getString("name"),
                            born,
                            years,
                            Day.completes(Day.of(born), years));
                })
                .list()
                .stream()
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
                .sorted(Comparator.comparing(Birthday::day)
                        .thenComparingInt(Birthday::years)
                        .thenComparing(Birthday::household)
                        .thenComparing(Birthday::name))
                .toList();
    }
}
