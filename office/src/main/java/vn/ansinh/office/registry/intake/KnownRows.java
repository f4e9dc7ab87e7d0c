package vn.ansinh.office.registry.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Identity;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.store.PersonRows;

/** Reads what the register holds now of the people and households that a part of a list may mean. */
@Repository
class KnownRows {
    private static final String PEOPLE = """
            select p.person_id, p.name, p.sex, p.birth_date, p.birth_precision, m.household_id, h.code, m.relation,
                m.since as member_since, s.*, s.since as situation_since, s.note as situation_note,
                c.number as citizen, d.number as old_card, o.ethnic_group,
                i.disability_degree, i.serious_illness, i.since as health_since
            from registry.membership m
            join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
            join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
            left join registry.person_situation s
                on s.ward_id = m.ward_id and s.person_id = m.person_id and s.until = 'infinity'
            left join registry.person_identity c on c.ward_id = m.ward_id and c.person_id = m.person_id
                and c.kind = 'citizen' and c.until = 'infinity'
            left join registry.person_identity d on d.ward_id = m.ward_id and d.person_id = m.person_id
                and d.kind = 'old-card' and d.until = 'infinity'
            left join registry.person_origin o on o.ward_id = m.ward_id and o.person_id = m.person_id
            left join registry.person_health i
                on i.ward_id = m.ward_id and i.person_id = m.person_id and i.until = 'infinity'
            where m.until = 'infinity' and
            """;

    private final JdbcTemplate sql;

    KnownRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return Boolean.TRUE.equals(
                sql.queryForObject("select not exists (select from registry.household)", Boolean.class));
    }

    /** What is known of one part of a list, beginning with the households whose codes it gives. */
    Part part(Collection<String> codes) {
        Part part = new Part();
        part.readHouseholds(codes);
        return part;
    }

    /** Households and people of one part; each person is read once, however many questions find it. */
    final class Part {
        private final Map<String, Known.Household> households = new LinkedHashMap<>();
        private final Map<UUID, Known.Person> people = new HashMap<>();

        /** Households by code with their people: those of the list and these. */
        Map<String, Known.Household> householdsAlso(Collection<String> codes) {
            readHouseholds(
                    codes.stream().filter(code -> !households.containsKey(code)).toList());
            return households;
        }

        private void readHouseholds(Collection<String> codes) {
            if (codes.isEmpty()) {
                return;
            }
            Map<String, UUID> ids = new LinkedHashMap<>();
            sql.query(
                    "select household_id, code from registry.household where code = any (?)",
                    row -> {
                        ids.put(row.getString("code"), row.getObject("household_id", UUID.class));
                    },
                    texts(codes));
            Map<UUID, Known.Home> homes = homes(ids.values());
            List<Known.Person> members = read("m.household_id = any (?::uuid[])", texts(ids.values()));
            members.forEach(person -> people.put(person.id(), person));
            Map<UUID, List<Known.Person>> byHousehold =
                    members.stream().collect(Collectors.groupingBy(Known.Person::household));
            ids.forEach((code, id) -> households.put(
                    code, new Known.Household(id, code, homes.get(id), byHousehold.getOrDefault(id, List.of()))));
        }

        /** People by their current number, new or old. */
        Map<String, Known.Person> byNumber(Collection<String> numbers) {
            Map<String, Known.Person> found = new LinkedHashMap<>();
            List<UUID> bearers = sql.queryForList(
                    "select n.person_id from registry.person_identity n where n.number = any (?) and n.until = 'infinity'",
                    UUID.class,
                    texts(numbers));
            for (Known.Person person : people(bearers)) {
                CitizenId citizen = person.identity().citizenId();
                CitizenId old = person.identity().oldId();
                if (citizen != null) {
                    found.put(citizen.digits(), person);
                }
                if (old != null) {
                    found.put(old.digits(), person);
                }
            }
            return found;
        }

        /** People of the same search key and birth date, by the search key. */
        Map<String, List<Known.Person>> namesakes(Collection<PersonEntry> entries) {
            List<PersonEntry> dated =
                    entries.stream().filter(entry -> entry.birth() != null).toList();
            List<UUID> ids = sql.queryForList(
                    """
                    select n.person_id from unnest(?, ?) r (name, birth)
                    join registry.person n on n.ward_id = (select platform.ward())
                        and n.search_key = r.name and n.birth_date = r.birth::date
                    """,
                    UUID.class,
                    texts(dated.stream().map(entry -> entry.name().searchKey()).toList()),
                    texts(dated.stream()
                            .map(PersonEntry::birth)
                            .map(birth -> birth == null ? "" : birth.date())
                            .toList()));
            return people(ids).stream()
                    .collect(Collectors.groupingBy(person -> person.name().searchKey()));
        }

        /** In two steps, ids first: of a sub-select the planner would expect one row and read the register for each. */
        private List<Known.Person> people(Collection<UUID> ids) {
            List<UUID> others = ids.stream()
                    .filter(id -> !people.containsKey(id))
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                read("m.person_id = any (?::uuid[])", texts(others)).forEach(person -> people.put(person.id(), person));
            }
            return ids.stream()
                    .distinct()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** The last number that was given to a household without a code. */
    int lastCode() {
        Integer last = sql.queryForObject(
                "select coalesce(max(substr(code, 3)::int), 0) from registry.household where code ~ '^H-[0-9]{6}$'",
                Integer.class);
        return last == null ? 0 : last;
    }

    private List<Known.Person> read(String condition, Object... values) {
        return sql.query(PEOPLE + condition, (row, n) -> person(row), values);
    }

    private Map<UUID, Known.Home> homes(Collection<UUID> households) {
        Map<UUID, Known.Home> homes = new LinkedHashMap<>();
        sql.query(
                """
                select household_id, area_id, address, phone, note, since from registry.residence
                where until = 'infinity' and household_id = any (?::uuid[])
                """,
                row -> {
                    String phone = row.getString("phone");
                    homes.put(
                            row.getObject("household_id", UUID.class),
                            new Known.Home(
                                    row.getObject("area_id", UUID.class),
                                    row.getString("address"),
                                    phone == null ? null : new Phone(phone),
                                    row.getString("note"),
                                    row.getObject("since", LocalDate.class)));
                },
                texts(households));
        return homes;
    }

    /** The groups of a day that are still there, by the folded name, and by their number alone where one group has it. */
    Map<String, UUID> areas(LocalDate on) {
        Map<String, UUID> areas = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        sql.query(
                """
                select v.search_key, v.area_id from registry.area_version v
                where v.since <= ?::date and ?::date < v.until and exists (
                    select from registry.area_version l
                    where l.ward_id = v.ward_id and l.area_id = v.area_id and l.until = 'infinity')
                """,
                row -> {
                    areas.put(row.getString("search_key"), row.getObject("area_id", UUID.class));
                    names.add(row.getString("search_key"));
                },
                on.toString(),
                on.toString());
        Map<String, List<String>> byNumber = names.stream().collect(Collectors.groupingBy(KnownRows::number));
        byNumber.forEach((number, these) -> {
            UUID area = areas.get(these.getFirst());
            if (!number.isEmpty() && these.size() == 1 && area != null) {
                areas.putIfAbsent(number, area);
            }
        });
        return areas;
    }

    /** The last word when it is a number, without leading zeros. */
    static String number(String folded) {
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        boolean isNumber = !last.isEmpty() && last.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return isNumber ? String.valueOf(Long.parseLong(last)) : "";
    }

    private static SqlArrayValue texts(Collection<?> values) {
        return new SqlArrayValue("text", values.stream().map(Object::toString).toArray());
    }

    private static Known.Person person(ResultSet row) throws SQLException {
        String citizen = row.getString("citizen");
        String old = row.getString("old_card");
        return new Known.Person(
                row.getObject("person_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                new PersonName(row.getString("name")),
                Relation.ofCode(row.getString("relation")),
                row.getObject("member_since", LocalDate.class),
                PersonRows.coded(row, "sex", Sex::ofCode),
                PersonRows.birth(row),
                PersonRows.situation(row),
                row.getString("situation_note"),
                row.getObject("situation_since", LocalDate.class),
                new Identity(citizen == null ? null : new CitizenId(citizen), old == null ? null : new CitizenId(old)),
                row.getString("ethnic_group"),
                new Health(
                        PersonRows.coded(row, "disability_degree", DisabilityDegree::ofCode),
                        PersonRows.yesNo(row, "serious_illness")),
                row.getObject("health_since", LocalDate.class));
    }
}
