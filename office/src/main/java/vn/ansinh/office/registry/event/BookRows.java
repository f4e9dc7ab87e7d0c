package vn.ansinh.office.registry.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.store.PersonRows;

/** Reads the part of the register that an event concerns. */
@Repository
class BookRows {
    private static final String STAYS = """
            select m.person_id, m.since, nullif(m.until, 'infinity') as until, m.household_id, m.relation
            from registry.membership m where m.%s = any (:ids::uuid[]) order by m.person_id, m.since
            """;

    private static final String HOUSEHOLDS =
            "select h.household_id, h.code from registry.household h where h.household_id = any (:ids::uuid[])";
    private static final String HOMES = """
            select r.*, nullif(r.until, 'infinity') as ends from registry.residence r
            where r.household_id = any (:ids::uuid[])
            """;

    private static final List<String> SPELLS = List.of("person_spell", "person_private_spell");

    private final JdbcClient sql;

    BookRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** These households and those of these people, with everybody who ever lived there. */
    Book read(Collection<UUID> households, Collection<UUID> people) {
        Set<UUID> homes = new HashSet<>(households);
        homes.addAll(ask(
                "select m.household_id from registry.membership m where m.until = 'infinity' and m.person_id = any (:ids::uuid[])",
                people,
                (row, n) -> row.getObject("household_id", UUID.class)));
        Set<UUID> everybody = new HashSet<>(people);
        ask(STAYS.formatted("household_id"), homes, BookRows::stay).forEach(stay -> everybody.add(stay.person()));
        List<Row.Stay> theirs = ask(STAYS.formatted("person_id"), everybody, BookRows::stay);
        Set<UUID> places = new HashSet<>(homes);
        theirs.forEach(stay -> places.add(stay.household()));
        List<Row.Stay> stays = ask(STAYS.formatted("household_id"), places, BookRows::stay);
        stays.forEach(stay -> everybody.add(stay.person()));
        List<Row> rows = new ArrayList<>(stays);
        rows.addAll(ask(HOUSEHOLDS, places, BookRows::household));
        rows.addAll(ask(HOMES, places, BookRows::home));
        rows.addAll(ask("""
                select p.person_id, p.name, p.birth_date, p.birth_precision, p.sex, p.death_date, p.id_tail
                from registry.person p where p.person_id = any (:ids::uuid[])
                """, everybody, BookRows::person));
        rows.addAll(ask("""
                select i.person_id, i.kind, i.since, nullif(i.until, 'infinity') as until, i.number
                from registry.person_identity i where i.person_id = any (:ids::uuid[])
                """, everybody, BookRows::number));
        rows.addAll(ask("""
                select s.*, nullif(s.until, 'infinity') as ends from registry.person_situation s
                where s.person_id = any (:ids::uuid[])
                """, everybody, BookRows::situated));
        rows.addAll(ask("""
                select h.*, nullif(h.until, 'infinity') as ends from registry.person_health h
                where h.person_id = any (:ids::uuid[])
                """, everybody, BookRows::health));
        for (String table : SPELLS) {
            rows.addAll(ask("""
                    select s.person_id, s.kind, s.since, nullif(s.until, 'infinity') as until, s.expected_on, s.said
                    from registry.%s s where s.person_id = any (:ids::uuid[])
                    """.formatted(table), everybody, BookRows::spell));
        }
        return Book.of(rows);
    }

    /** Of each of these households where it lived and lives, and nothing else. */
    Map<UUID, Book> homes(Collection<UUID> households) {
        List<Row> rows = new ArrayList<>(ask(HOUSEHOLDS, households, BookRows::household));
        rows.addAll(ask(HOMES, households, BookRows::home));
        return Regrouping.byHousehold(rows);
    }

    /** The whole ward's. */
    Book all() {
        List<UUID> households = sql.sql("select household_id from registry.household")
                .query(UUID.class)
                .list();
        List<UUID> people = sql.sql("select person_id from registry.person")
                .query(UUID.class)
                .list();
        return read(households, people);
    }

    /** A code that no household has. */
    String newCode() {
        return "H-%06d".formatted(nextCode());
    }

    long nextCode() {
        return sql.sql("""
                select coalesce(max(substr(code, 3)::int), 0) + 1 from registry.household where code ~ '^H-[0-9]{6}$'
                """).query(Long.class).single();
    }

    /** The names of people. */
    Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        sql.sql("select person_id, name from registry.person where person_id = any (:ids::uuid[])")
                .param("ids", people.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("person_id", UUID.class), row.getString("name"));
                });
        return names;
    }

    private <T> List<T> ask(String question, Collection<UUID> ids, RowMapper<T> read) {
        return sql.sql(question)
                .param("ids", ids.toArray(UUID[]::new))
                .query(read)
                .list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Row.Stay stay(ResultSet row, int n) throws SQLException {
        return new Row.Stay(
                id(row, "person_id"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                id(row, "household_id"),
                Relation.ofCode(row.getString("relation")));
    }

    private static Row.Household household(ResultSet row, int n) throws SQLException {
        return new Row.Household(id(row, "household_id"), row.getString("code"));
    }

    private static Row.Home home(ResultSet row, int n) throws SQLException {
        return new Row.Home(
                id(row, "household_id"),
                row.getObject("since", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                id(row, "area_id"),
                row.getString("house_number"),
                row.getString("street"),
                row.getString("address"),
                row.getString("old_address"),
                row.getString("phone"),
                row.getString("phone_owner"),
                row.getString("note"));
    }

    private static Row.Person person(ResultSet row, int n) throws SQLException {
        return new Row.Person(
                id(row, "person_id"),
                row.getString("name"),
                PersonRows.birth(row),
                PersonRows.coded(row, "sex", Sex::ofCode),
                row.getObject("death_date", LocalDate.class),
                row.getString("id_tail"));
    }

    private static Row.IdNumber number(ResultSet row, int n) throws SQLException {
        return new Row.IdNumber(
                id(row, "person_id"),
                row.getString("kind"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("number"));
    }

    private static Row.Situated situated(ResultSet row, int n) throws SQLException {
        return new Row.Situated(
                id(row, "person_id"),
                row.getObject("since", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                PersonRows.situation(row),
                row.getString("note"));
    }

    private static Row.Healthy health(ResultSet row, int n) throws SQLException {
        return new Row.Healthy(
                id(row, "person_id"),
                row.getObject("since", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                new Health(
                        PersonRows.coded(row, "disability_degree", DisabilityDegree::ofCode),
                        PersonRows.yesNo(row, "serious_illness")),
                row.getString("disability_kind"));
    }

    private static Row.Spell spell(ResultSet row, int n) throws SQLException {
        return new Row.Spell(
                id(row, "person_id"),
                SpellKind.ofCode(row.getString("kind")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("expected_on", LocalDate.class),
                row.getString("said"));
    }
}
