package vn.ansinh.office.registry.roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;

/**
 * Rolls of households and names, kept until the register changes. Sorting 8,999 households and reading 34,398 names for
 * each page was most of its time, and row security allows no index for parts of words (ADR 0101).
 */
@Component
public class Rolls {
    /** What rolls are read from; when it changes they are read anew. */
    public static final List<String> REGISTER = List.of("registry");

    private final JdbcClient sql;
    private final Kept<LocalDate, Roll> households;
    private final Kept<LocalDate, Names> people;

    Rolls(JdbcClient sql, Deeds deeds) {
        this.sql = sql;
        this.households = new Kept<>(deeds, REGISTER);
        this.people = new Kept<>(deeds, REGISTER);
    }

    /** The households of a day that the one who asks may see. */
    public Roll households(LocalDate day) {
        return households.get(day, () -> readHouseholds(day));
    }

    /** The names of the people of a day whom the one who asks may see. */
    public Names people(LocalDate day) {
        return people.get(day, () -> readPeople(day));
    }

    private Roll readHouseholds(LocalDate day) {
        List<Roll.Row> rows = new ArrayList<>();
        Lines.Writer codes = new Lines.Writer();
        Lines.Writer joinedCodes = new Lines.Writer();
        Lines.Writer addresses = new Lines.Writer();
        Lines.Writer oldAddresses = new Lines.Writer();
        Lines.Writer phones = new Lines.Writer();
        sql.sql("""
                select h.household_id, h.code, h.search_key as code_key, r.area_id, coalesce(a.position, 0) as position,
                    encode(p.sort_key, 'hex') as name_key, coalesce(r.search_key, '') as address_key,
                    coalesce(lower(r.old_address), '') as old_address, coalesce(r.phone, '') as phone
                from registry.household h
                join registry.membership m on m.ward_id = h.ward_id and m.household_id = h.household_id
                    and m.relation = 'head' and m.since <= :day and :day < m.until
                join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
                left join registry.residence r on r.ward_id = h.ward_id and r.household_id = h.household_id
                    and r.since <= :day and :day < r.until
                left join registry.area a on a.ward_id = r.ward_id and a.area_id = r.area_id
                order by coalesce(a.position, 0), p.sort_key, h.code
                """).param("day", day).query(row -> {
            rows.add(row(row, rows.size()));
            codes.add(row.getString("code_key"));
            joinedCodes.add(row.getString("code_key").replace(" ", ""));
            addresses.add(row.getString("address_key"));
            oldAddresses.add(row.getString("old_address"));
            phones.add(row.getString("phone"));
        });
        return new Roll(
                rows,
                new Roll.Words(codes.done(), joinedCodes.done(), addresses.done(), oldAddresses.done(), phones.done()));
    }

    private Names readPeople(LocalDate day) {
        Names.Writer names = new Names.Writer();
        sql.sql("""
                select p.person_id, p.search_key, lower(p.name) as name
                from registry.membership m
                join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
                where m.since <= :day and :day < m.until
                order by p.sort_key, p.person_id
                """).param("day", day).query(row -> {
            names.add(row.getObject("person_id", UUID.class), row.getString("search_key"), row.getString("name"));
        });
        return names.done();
    }

    private static Roll.Row row(ResultSet row, int place) throws SQLException {
        return new Roll.Row(
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getObject("area_id", UUID.class),
                row.getInt("position"),
                row.getString("name_key"),
                place);
    }
}
