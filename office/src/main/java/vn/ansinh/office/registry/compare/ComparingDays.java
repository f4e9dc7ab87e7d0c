package vn.ansinh.office.registry.compare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.registry.people.Relation;

/** Compares the register on two days, of all that the one who asks may see. */
@Component
class ComparingDays {
    private final JdbcClient sql;

    ComparingDays(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many households and people there are on a day. */
    @Transactional(readOnly = true)
    public CompareView.Size size(LocalDate day) {
        return sql.sql(
                        "select count(*)::int as households, coalesce(sum(h.people), 0)::int as people from registry.households_on(:day) h")
                .param("day", day)
                .query((row, n) -> new CompareView.Size(row.getInt("households"), row.getInt("people")))
                .single();
    }

    /** Households that differ, by group, name of the head and code. */
    @Transactional(readOnly = true)
    public List<Difference> between(LocalDate from, LocalDate to) {
        Map<UUID, List<Difference.PersonDifference>> people = people(from, to);
        return sql.sql("""
                select coalesce(b.household_id, a.household_id) as household_id, coalesce(b.code, a.code) as code,
                    a.household_id is not null as was, a.head_name as head_before, a.area_name as area_before,
                    a.address as address_before, a.people as people_before,
                    b.household_id is not null as is_there, b.head_name as head_after, b.area_name as area_after,
                    b.address as address_after, b.people as people_after
                from registry.households_on(:from) a
                full join registry.households_on(:to) b on b.ward_id = a.ward_id and b.household_id = a.household_id
                where a.household_id is null or b.household_id is null or a.head_id <> b.head_id
                    or a.area_id is distinct from b.area_id or a.address is distinct from b.address
                    or a.household_id = any (:changed::uuid[])
                order by coalesce(b.area_position, a.area_position), coalesce(b.head_sort_key, a.head_sort_key),
                    coalesce(b.code, a.code)
                """)
                .param("from", from)
                .param("to", to)
                .param("changed", people.keySet().toArray(UUID[]::new))
                .query((row, n) -> difference(row, people))
                .list();
    }

    private static Difference difference(ResultSet row, Map<UUID, List<Difference.PersonDifference>> people)
            throws SQLException {
        UUID household = row.getObject("household_id", UUID.class);
        return new Difference(
                household,
                row.getString("code"),
                row.getBoolean("was") ? side(row, "before") : null,
                row.getBoolean("is_there") ? side(row, "after") : null,
                people.getOrDefault(household, List.of()));
    }

    private static Difference.Side side(ResultSet row, String when) throws SQLException {
        return new Difference.Side(
                text(row, "head_" + when),
                text(row, "area_" + when),
                text(row, "address_" + when),
                row.getInt("people_" + when));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    /** By household; who moved within the ward stands in both. */
    private Map<UUID, List<Difference.PersonDifference>> people(LocalDate from, LocalDate to) {
        Map<UUID, List<Difference.PersonDifference>> found = new HashMap<>();
        sql.sql("""
                select coalesce(b.name, a.name) as name, a.household_id as home_before, b.household_id as home_after,
                    a.relation as relation_before, b.relation as relation_after, ha.code as code_before, hb.code as code_after,
                    coalesce(p.birth_date > :from, false) as born, coalesce(p.death_date <= :to, false) as died
                from registry.members_on(:from) a
                full join registry.members_on(:to) b on b.ward_id = a.ward_id and b.person_id = a.person_id
                join registry.person p on p.ward_id = coalesce(b.ward_id, a.ward_id)
                    and p.person_id = coalesce(b.person_id, a.person_id)
                left join registry.household ha on ha.ward_id = a.ward_id and ha.household_id = a.household_id
                left join registry.household hb on hb.ward_id = b.ward_id and hb.household_id = b.household_id
                where a.household_id is distinct from b.household_id or a.relation is distinct from b.relation
                order by coalesce(b.sort_key, a.sort_key)
                """).param("from", from).param("to", to).query(row -> {
            add(row, found);
        });
        return found;
    }

    private static void add(ResultSet row, Map<UUID, List<Difference.PersonDifference>> found) throws SQLException {
        UUID before = row.getObject("home_before", UUID.class);
        UUID after = row.getObject("home_after", UUID.class);
        Relation was = relation(row.getString("relation_before"));
        Relation is = relation(row.getString("relation_after"));
        String name = row.getString("name");
        if (before != null && before.equals(after)) {
            put(found, before, new Difference.PersonDifference(name, Difference.What.RELATION, "", was, is));
            return;
        }
        if (before != null) {
            Difference.What what =
                    after == null && row.getBoolean("died") ? Difference.What.DIED : Difference.What.LEFT;
            put(found, before, new Difference.PersonDifference(name, what, text(row, "code_after"), was, null));
        }
        if (after != null) {
            Difference.What what =
                    before == null && row.getBoolean("born") ? Difference.What.BORN : Difference.What.CAME;
            put(found, after, new Difference.PersonDifference(name, what, text(row, "code_before"), null, is));
        }
    }

    private static void put(
            Map<UUID, List<Difference.PersonDifference>> found, UUID household, Difference.PersonDifference one) {
        found.computeIfAbsent(household, id -> new ArrayList<>()).add(one);
    }

    private static @Nullable Relation relation(@Nullable String code) {
        return code == null ? null : Relation.ofCode(code);
    }
}
