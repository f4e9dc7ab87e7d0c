package vn.ansinh.office.registry.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.store.PersonRows;

/** The people of a day as they are compared, as far as the one who asks may see them. */
@Repository
class Suspects {
    private static final String PEOPLE = """
            select p.person_id, p.name, p.sex, p.birth_date, p.birth_precision, p.id_tail, m.household_id, h.code, r.area_id,
                v.name as area_name, r.phone, r.address
            from registry.membership m
            join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
            join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
            left join registry.residence r on r.ward_id = m.ward_id and r.household_id = m.household_id
                and r.since <= :day and :day < r.until
            left join registry.area_version v on v.ward_id = r.ward_id and v.area_id = r.area_id
                and v.since <= :day and :day < v.until
            where m.since <= :day and :day < m.until
            """;
    private static final String NUMBERS = """
            select i.person_id, i.kind, i.number from registry.person_identity i where i.since <= :day and :day < i.until
            """;

    private record Numbers(
            @Nullable String citizen, @Nullable String old) {
        static final Numbers NONE = new Numbers(null, null);
    }

    private final JdbcClient sql;

    Suspects(JdbcClient sql) {
        this.sql = sql;
    }

    List<Suspect> on(LocalDate day) {
        return read(sql.sql(PEOPLE).param("day", day), sql.sql(NUMBERS).param("day", day));
    }

    /** Those of these people who live in a household on the day. */
    List<Suspect> on(LocalDate day, List<UUID> people) {
        UUID[] ids = people.toArray(UUID[]::new);
        return read(
                sql.sql(PEOPLE + " and p.person_id = any (:ids::uuid[])")
                        .param("day", day)
                        .param("ids", ids),
                sql.sql(NUMBERS + " and i.person_id = any (:ids::uuid[])")
                        .param("day", day)
                        .param("ids", ids));
    }

    private static List<Suspect> read(JdbcClient.StatementSpec people, JdbcClient.StatementSpec identities) {
        Map<UUID, Numbers> numbers = new HashMap<>();
        identities.query(row -> {
            UUID person = row.getObject("person_id", UUID.class);
            Numbers known = numbers.getOrDefault(person, Numbers.NONE);
            numbers.put(
                    person,
                    row.getString("kind").equals("citizen")
                            ? new Numbers(row.getString("number"), known.old())
                            : new Numbers(known.citizen(), row.getString("number")));
        });
        return people.query((row, n) ->
                        suspect(row, numbers.getOrDefault(row.getObject("person_id", UUID.class), Numbers.NONE)))
                .list();
    }

    private static Suspect suspect(ResultSet row, Numbers numbers) throws SQLException {
        return new Suspect(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                PersonRows.coded(row, "sex", Sex::ofCode),
                PersonRows.birth(row),
                numbers.citizen(),
                numbers.old(),
                row.getString("id_tail"),
                new Suspect.Home(
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getObject("area_id", UUID.class),
                        row.getString("area_name"),
                        row.getString("phone"),
                        numbered(row.getString("address"))));
    }

    /** An address that names a house: that of a street alone is shared by many. */
    private static String numbered(@Nullable String address) {
        String folded = address == null ? "" : Vietnamese.fold(address);
        return !folded.isEmpty() && Character.isDigit(folded.charAt(0)) ? folded : "";
    }
}
