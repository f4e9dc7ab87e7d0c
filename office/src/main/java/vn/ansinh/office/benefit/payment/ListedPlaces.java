package vn.ansinh.office.benefit.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.OneOff;

/** How people and places are called on a day; who is there no more as they were called last. */
@Component
class ListedPlaces {
    private final JdbcClient sql;

    ListedPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Of whom a support is.
     *
     * @param person empty for the household
     */
    record Whose(UUID household, Optional<UUID> person) {
        static Whose of(Enrolment one) {
            return new Whose(one.household(), one.person());
        }

        static Whose of(OneOff one) {
            return new Whose(one.household(), one.person());
        }
    }

    /** A place with its order on the list. */
    record Placed(ListedPlace place, int position) {}

    Map<Whose, Placed> on(LocalDate day, Collection<Whose> all) {
        UUID[] households = all.stream().map(Whose::household).toArray(UUID[]::new);
        UUID[] people = all.stream().map(one -> one.person().orElse(null)).toArray(UUID[]::new);
        Map<Whose, Placed> found = new HashMap<>();
        sql.sql("""
                select w.household, w.person, coalesce(p.name, n.head_name, head.name, '') as name, coalesce(n.code, o.code) as code,
                    coalesce(n.area_id, v.area_id) as area_id, coalesce(n.area_name, v.name, '') as area_name,
                    coalesce(n.area_position, 9999) as position
                from unnest(:households::uuid[], :people::uuid[]) w (household, person)
                left join registry.person p on p.person_id = w.person
                left join registry.membership m on m.person_id = w.person and m.since <= :day and :day < m.until
                left join registry.households_on(:day) n on n.household_id = coalesce(m.household_id, w.household)
                join registry.household o on o.household_id = w.household
                left join lateral (select x.area_id, x.name from registry.residence r join registry.area_version x
                    on x.ward_id = r.ward_id and x.area_id = r.area_id
                    where r.household_id = w.household and n.code is null order by r.since desc, x.since desc limit 1) v on true
                left join lateral (select q.name from registry.membership h join registry.person q
                    on q.ward_id = h.ward_id and q.person_id = h.person_id
                    where h.household_id = w.household and h.relation = 'head' and n.code is null
                    order by h.since desc limit 1) head on true
                """)
                .param("households", households)
                .param("people", people)
                .param("day", day)
                .query(row -> {
                    found.put(
                            new Whose(
                                    row.getObject("household", UUID.class),
                                    Optional.ofNullable(row.getObject("person", UUID.class))),
                            placed(row));
                });
        return found;
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                new ListedPlace(
                        row.getString("name"),
                        row.getString("code"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class)),
                        row.getString("area_name")),
                row.getInt("position"));
    }
}
