package vn.ansinh.office.registry.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.roll.Rolls;

/** Finds people by name or number. Names are in the roll; numbers are sensitive, kept nowhere else and asked for each time. */
@Repository
class People {
    private final JdbcClient sql;
    private final Rolls rolls;

    People(JdbcClient sql, Rolls rolls) {
        this.sql = sql;
        this.rolls = rolls;
    }

    /** By a name as it was typed, in lower case, and as it is without marks. */
    List<Found.PersonHit> byName(String typed, String folded, LocalDate day) {
        return shown(rolls.people(day).first(Found.SHOWN, folded, typed), day);
    }

    /** The rows of numbers are there only for who may see them. */
    List<Found.PersonHit> byNumber(String digits, LocalDate day) {
        List<UUID> ids = sql.sql("""
                select p.person_id from registry.person p
                where p.person_id in (select i.person_id from registry.person_identity i where i.number like :number)
                    and p.person_id in (select m.person_id from registry.membership m
                        where m.since <= :day and :day < m.until)
                order by p.sort_key, p.person_id
                """ + " limit " + Found.SHOWN)
                .param("number", "%" + digits + "%")
                .param("day", day)
                .query(UUID.class)
                .list();
        return shown(ids, day);
    }

    /** What is shown of these people, in their order. */
    private List<Found.PersonHit> shown(List<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Found.PersonHit> hits = new HashMap<>();
        sql.sql("""
                select p.person_id, p.name, extract(year from p.birth_date)::int as birth_year, m.relation, h.code,
                    v.name as area, r.address
                from registry.person p
                join registry.membership m on m.ward_id = p.ward_id and m.person_id = p.person_id
                    and m.since <= :day and :day < m.until
                join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
                left join registry.residence r on r.ward_id = h.ward_id and r.household_id = h.household_id
                    and r.since <= :day and :day < r.until
                left join registry.area_version v on v.ward_id = r.ward_id and v.area_id = r.area_id
                    and v.since <= :day and :day < v.until
                where p.person_id = any (:ids::uuid[])
                """).param("day", day).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            hits.put(row.getObject("person_id", UUID.class), person(row));
        });
        return ids.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    private static Found.PersonHit person(ResultSet row) throws SQLException {
        return new Found.PersonHit(
                row.getString("name"),
                row.getObject("birth_year", Integer.class),
                Relation.ofCode(row.getString("relation")).vietnamese(),
                row.getString("code"),
                row.getString("area"),
                row.getString("address"));
    }
}
