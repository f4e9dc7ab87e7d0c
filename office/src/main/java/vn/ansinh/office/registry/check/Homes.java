package vn.ansinh.office.registry.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.store.PersonRows;

/** Reads the households of a day with all that the checks ask of them, as far as the one who asks may see it. */
@Repository
class Homes {
    private final JdbcClient sql;

    Homes(JdbcClient sql) {
        this.sql = sql;
    }

    List<Home> on(LocalDate day) {
        Map<UUID, Resident.Sensitive> sensitive = sensitive(day);
        Map<UUID, Map<SpellKind, LocalDate>> expected = expected(day);
        List<Home> homes = new ArrayList<>();
        Collecting now = new Collecting(homes);
        sql.sql("""
                select m.household_id, h.code, r.area_id, v.name as area_name, coalesce(a.position, 0) as position, r.phone,
                    m.person_id, m.relation, p.name, p.sex, p.birth_date, p.birth_precision, p.death_date, p.id_tail,
                    s.studying_at, s.certificate, s.work_status, s.able_to_work, s.occupation, s.insured,
                    s.insurance_payer, s.monthly_allowance, s.allowance_kind, s.uses_internet, s.merit
                from registry.membership m
                join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
                join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
                left join registry.residence r on r.ward_id = m.ward_id and r.household_id = m.household_id
                    and r.since <= :day and :day < r.until
                left join registry.area a on a.ward_id = r.ward_id and a.area_id = r.area_id
                left join registry.area_version v on v.ward_id = a.ward_id and v.area_id = a.area_id
                    and v.since <= :day and :day < v.until
                left join registry.person_situation s on s.ward_id = m.ward_id and s.person_id = m.person_id
                    and s.since <= :day and :day < s.until
                where m.since <= :day and :day < m.until
                order by coalesce(a.position, 0), h.code, m.relation <> 'head', p.birth_date nulls last, p.sort_key,
                    p.person_id
                """).param("day", day).query(row -> {
            now.add(row, sensitive, expected);
        });
        now.close();
        return homes;
    }

    /** Whose number stands with other people too, now or before, and with how many; a merged record is no other person. */
    Map<UUID, Integer> sharingANumber() {
        Map<UUID, Integer> sharing = new HashMap<>();
        sql.sql("""
                select distinct i.person_id, t.people from registry.person_identity i
                join (select kind, number, count(distinct person_id)::int as people from registry.person_identity
                      where person_id not in (select g.merged_person_id from registry.person_merge_now g)
                      group by kind, number having count(distinct person_id) > 1) t
                    on t.kind = i.kind and t.number = i.number
                """).query(row -> {
            sharing.merge(row.getObject("person_id", UUID.class), row.getInt("people"), Math::max);
        });
        return sharing;
    }

    private Map<UUID, Map<SpellKind, LocalDate>> expected(LocalDate day) {
        Map<UUID, Map<SpellKind, LocalDate>> expected = new HashMap<>();
        sql.sql("select person_id, kind, expected_on from registry.spells_on(:day) where expected_on is not null")
                .param("day", day)
                .query(row -> {
                    expected.computeIfAbsent(
                                    row.getObject("person_id", UUID.class), id -> new EnumMap<>(SpellKind.class))
                            .put(
                                    SpellKind.ofCode(row.getString("kind")),
                                    row.getObject("expected_on", LocalDate.class));
                });
        return expected;
    }

    private Map<UUID, Resident.Sensitive> sensitive(LocalDate day) {
        Map<UUID, CitizenId> numbers = new HashMap<>();
        Set<UUID> withOldNumber = new HashSet<>();
        sql.sql("""
                select person_id, kind, number from registry.person_identity where since <= :day and :day < until
                """).param("day", day).query(row -> {
            UUID person = row.getObject("person_id", UUID.class);
            if (row.getString("kind").equals("citizen")) {
                numbers.put(person, new CitizenId(row.getString("number")));
            } else {
                withOldNumber.add(person);
            }
        });
        Map<UUID, EthnicGroup> origins = new HashMap<>();
        sql.sql("select person_id, ethnic_group from registry.person_origin").query(row -> {
            origins.put(row.getObject("person_id", UUID.class), EthnicGroup.ofName(row.getString("ethnic_group")));
        });
        Map<UUID, Health> health = new HashMap<>();
        sql.sql("""
                select person_id, disability_degree, serious_illness from registry.person_health
                where since <= :day and :day < until
                """).param("day", day).query(row -> {
            health.put(
                    row.getObject("person_id", UUID.class),
                    new Health(
                            PersonRows.coded(row, "disability_degree", DisabilityDegree::ofCode),
                            PersonRows.yesNo(row, "serious_illness")));
        });
        Set<UUID> known = new HashSet<>(numbers.keySet());
        known.addAll(withOldNumber);
        known.addAll(origins.keySet());
        known.addAll(health.keySet());
        Map<UUID, Resident.Sensitive> sensitive = HashMap.newHashMap(known.size());
        for (UUID person : known) {
            sensitive.put(
                    person,
                    new Resident.Sensitive(
                            numbers.get(person),
                            withOldNumber.contains(person),
                            origins.get(person),
                            health.getOrDefault(person, Health.UNKNOWN)));
        }
        return sensitive;
    }

    /** Puts the people of one household after the other together. */
    private static final class Collecting {
        private final List<Home> homes;
        private final List<Resident> people = new ArrayList<>();
        private @Nullable Home begun;

        Collecting(List<Home> homes) {
            this.homes = homes;
        }

        void add(ResultSet row, Map<UUID, Resident.Sensitive> sensitive, Map<UUID, Map<SpellKind, LocalDate>> expected)
                throws SQLException {
            UUID household = row.getObject("household_id", UUID.class);
            if (begun == null || !begun.id().equals(household)) {
                close();
                String phone = row.getString("phone");
                begun = new Home(
                        household,
                        row.getString("code"),
                        row.getObject("area_id", UUID.class),
                        row.getString("area_name"),
                        row.getInt("position"),
                        phone == null ? null : new Phone(phone),
                        List.of());
            }
            UUID person = row.getObject("person_id", UUID.class);
            people.add(new Resident(
                    person,
                    row.getString("name"),
                    Relation.ofCode(row.getString("relation")),
                    PersonRows.coded(row, "sex", Sex::ofCode),
                    PersonRows.birth(row),
                    row.getObject("death_date", LocalDate.class),
                    row.getString("id_tail"),
                    PersonRows.situation(row),
                    sensitive.getOrDefault(person, Resident.Sensitive.NOTHING),
                    expected.getOrDefault(person, Map.of())));
        }

        void close() {
            if (begun != null) {
                homes.add(new Home(
                        begun.id(),
                        begun.code(),
                        begun.area(),
                        begun.areaName(),
                        begun.areaPosition(),
                        begun.phone(),
                        people));
                people.clear();
                begun = null;
            }
        }
    }
}
