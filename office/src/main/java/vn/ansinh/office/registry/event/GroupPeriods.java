package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When there were which groups: nobody lives in one before it was made, after it ended, or when its making was taken back. */
final class GroupPeriods {
    private final JdbcClient sql;

    GroupPeriods(JdbcClient sql) {
        this.sql = sql;
    }

    /** What stands against homes in groups that are not there for as long. */
    Optional<Fault> notThere(List<Change> changes) {
        return changes.stream()
                .map(Change::after)
                .filter(Row.Home.class::isInstance)
                .map(Row.Home.class::cast)
                .flatMap(home -> fault(home).stream())
                .findFirst();
    }

    private Optional<Fault> fault(Row.Home home) {
        return sql
                .sql("""
                select v.name, v.since, nullif(v.until, 'infinity') as until from (
                    select coalesce(min(a.since) filter (where a.since < a.until), min(a.since)) as since,
                        coalesce(max(a.until) filter (where a.since < a.until), max(a.until)) as until,
                        (array_agg(a.name order by a.since < a.until desc, a.since desc))[1] as name
                    from registry.area_version a where a.area_id = :area) v
                where v.until < coalesce(:until::date, 'infinity')
                    or (v.since > :since and v.since > (select min(w.since) from registry.ward_version w))
                """)
                .param("area", home.area())
                .param("since", home.since())
                .param("until", home.until(), java.sql.Types.DATE)
                .query((row, n) -> {
                    LocalDate until = row.getObject("until", LocalDate.class);
                    return until == null
                            ? Fault.of(
                                    "area",
                                    "group-later",
                                    row.getString("name"),
                                    row.getObject("since", LocalDate.class))
                            : Fault.of("area", "group-ended", row.getString("name"), until);
                })
                .list()
                .stream()
                .findFirst();
    }
}
