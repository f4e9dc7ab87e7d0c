package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Vietnamese;

/**
 * Finds people, households and groups by any part of what one types, with or without marks. Names with the very marks
 * that were typed stand first, then those where a word begins so. One ward is read in some milliseconds.
 */
@Repository
class Search {
    private static final int FEWEST_DIGITS = 4;

    private final JdbcClient sql;

    Search(JdbcClient sql) {
        this.sql = sql;
    }

    Found find(String typed, LocalDate asOf) {
        String query = Vietnamese.clean(typed);
        String folded = Vietnamese.fold(query);
        if (folded.isEmpty()) {
            return new Found(query, List.of(), List.of(), List.of());
        }
        String digits = query.replaceAll("[ .+-]", "");
        boolean isNumber =
                digits.length() >= FEWEST_DIGITS && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return new Found(
                query,
                isNumber ? byNumber(digits, asOf) : byName(query, folded, asOf),
                households(folded, isNumber ? digits : "", asOf),
                areas(folded, asOf));
    }

    private List<Found.PersonHit> byName(String query, String folded, LocalDate asOf) {
        return people("""
                p.search_key like all (:patterns)
                order by position(:marked in lower(p.name)) = 0, position(:phrase in ' ' || p.search_key) = 0, p.sort_key
                """, asOf)
                .param("patterns", patterns(folded))
                .param("marked", query.toLowerCase(Locale.ROOT))
                .param("phrase", " " + folded)
                .query((row, n) -> person(row))
                .list();
    }

    /** The rows of numbers are there only for who may see them. */
    private List<Found.PersonHit> byNumber(String digits, LocalDate asOf) {
        return people("""
                p.person_id in (select i.person_id from registry.person_identity i where i.number like :number)
                order by p.sort_key
                """, asOf)
                .param("number", "%" + digits + "%")
                .query((row, n) -> person(row))
                .list();
    }

    private JdbcClient.StatementSpec people(String condition, LocalDate asOf) {
        return sql.sql("""
                select p.name, extract(year from p.birth_date)::int as birth_year, m.relation, h.code, v.name as area,
                    r.address
                from registry.person p
                join registry.membership m on m.ward_id = p.ward_id and m.person_id = p.person_id
                    and m.since <= :asOf and :asOf < m.until
                join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
                left join registry.residence r on r.ward_id = h.ward_id and r.household_id = h.household_id
                    and r.since <= :asOf and :asOf < r.until
                left join registry.area_version v on v.ward_id = r.ward_id and v.area_id = r.area_id
                    and v.since <= :asOf and :asOf < v.until
                where
                """ + condition + " limit " + Found.SHOWN).param("asOf", asOf);
    }

    private static Found.PersonHit person(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Found.PersonHit(
                row.getString("name"),
                row.getObject("birth_year", Integer.class),
                Relation.ofCode(row.getString("relation")).vietnamese(),
                row.getString("code"),
                row.getString("area"),
                row.getString("address"));
    }

    private List<Found.HouseholdHit> households(String folded, String digits, LocalDate asOf) {
        String national = digits.startsWith("84") ? digits.substring(2) : digits.replaceFirst("^0", "");
        return sql.sql("""
                select h.code, h.head_name, h.area_name, h.address, h.phone
                from registry.households_on(:asOf) h
                where h.household_id in (
                    select c.household_id from registry.household c
                    where c.search_key like :part or replace(c.search_key, ' ', '') like :joined
                    union
                    select r.household_id from registry.residence r
                    where r.since <= :asOf and :asOf < r.until
                        and (r.search_key like all (:patterns) or r.old_address ilike :part
                            or :digits <> '' and r.phone like :phone))
                order by h.code = :exact desc, h.area_position, h.head_sort_key
                """ + " limit " + Found.SHOWN)
                .param("asOf", asOf)
                .param("part", "%" + folded + "%")
                .param("joined", "%" + folded.replace(" ", "") + "%")
                .param("patterns", patterns(folded))
                .param("digits", digits)
                .param("phone", "%" + national + "%")
                .param("exact", folded.toUpperCase(Locale.ROOT))
                .query((row, n) -> {
                    String phone = row.getString("phone");
                    return new Found.HouseholdHit(
                            row.getString("code"),
                            row.getString("head_name"),
                            row.getString("area_name"),
                            row.getString("address"),
                            phone == null ? null : new Phone(phone).shown());
                })
                .list();
    }

    /** Groups by their own name on the day, or by a name that their ward had at any time. */
    private List<Found.AreaHit> areas(String folded, LocalDate asOf) {
        return sql.sql("""
                select a.area_id, a.name, a.part_of from registry.areas_on(:asOf) a
                where a.area_id in (
                    select v.area_id from registry.area_version v
                    where v.search_key like :part or platform.fold(v.part_of) like :part)
                order by a.position
                """)
                .param("asOf", asOf)
                .param("part", "%" + folded + "%")
                .query((row, n) -> new Found.AreaHit(
                        row.getObject("area_id", UUID.class), row.getString("name"), row.getString("part_of")))
                .list();
    }

    private static SqlArrayValue patterns(String folded) {
        return new SqlArrayValue(
                "text",
                Arrays.stream(folded.split(" ", -1))
                        .map(word -> "%" + word + "%")
                        .toArray());
    }
}
