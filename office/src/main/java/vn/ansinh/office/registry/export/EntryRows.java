package vn.ansinh.office.registry.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.ListedStatuses;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.Identity;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.store.PersonRows;

/** The register of a day as entries of a list. Sensitive facts come only where row security shows them. */
@Repository
class EntryRows {
    private static final int PART = 400;
    private static final String PLAIN = """
            select m.household_id, m.person_id, p.name, m.relation, p.sex, p.birth_date, p.birth_precision, s.*
            """;
    private static final String SENSITIVE = """
            , s.note as person_note, c.number as citizen, d.number as old_card, o.ethnic_group,
                i.disability_degree, i.serious_illness
            """;
    private static final String PEOPLE = """
            from registry.membership m
            join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
            left join registry.person_situation s on s.ward_id = m.ward_id and s.person_id = m.person_id
                and s.since <= :on and :on < s.until
            """;
    private static final String SENSITIVE_TABLES = """
            left join registry.person_identity c on c.ward_id = m.ward_id and c.person_id = m.person_id
                and c.kind = 'citizen' and c.since <= :on and :on < c.until
            left join registry.person_identity d on d.ward_id = m.ward_id and d.person_id = m.person_id
                and d.kind = 'old-card' and d.since <= :on and :on < d.until
            left join registry.person_origin o on o.ward_id = m.ward_id and o.person_id = m.person_id
            left join registry.person_health i on i.ward_id = m.ward_id and i.person_id = m.person_id
                and i.since <= :on and :on < i.until
            """;
    private static final String WHERE = """
            where m.household_id = any (:households::uuid[]) and m.since <= :on and :on < m.until
            order by m.relation <> 'head', p.birth_date nulls last, p.sort_key, p.person_id
            """;

    private final JdbcClient sql;
    private final ObjectProvider<ListedStatuses> statuses;

    EntryRows(JdbcClient sql, ObjectProvider<ListedStatuses> statuses) {
        this.sql = sql;
        this.statuses = statuses;
    }

    /** A household where it stands in the list. */
    record Place(
            UUID household,
            int position,
            String code,
            String group,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String note) {}

    /** The next households by group and code. */
    List<Place> after(@Nullable Place last, ExportQuestion question) {
        return sql.sql("""
                select h.household_id as household, a.position, h.code, v.name as "group", r.address, r.phone, r.note
                from registry.residence r
                join registry.household h on h.ward_id = r.ward_id and h.household_id = r.household_id
                join registry.area a on a.ward_id = r.ward_id and a.area_id = r.area_id
                join registry.area_version v on v.ward_id = a.ward_id and v.area_id = a.area_id
                    and v.since <= :on and :on < v.until
                where r.since <= :on and :on < r.until
                  and (:group::uuid is null or r.area_id = :group::uuid)
                  and (a.position, h.code collate "C") > (:position, :code)
                order by a.position, h.code collate "C" limit :part
                """)
                .param("on", question.asOf())
                .param("group", question.group().map(UUID::toString).orElse(null))
                .param("position", last == null ? -1 : last.position())
                .param("code", last == null ? "" : last.code())
                .param("part", PART)
                .query(Place.class)
                .list();
    }

    int largest(ExportQuestion question) {
        return sql.sql("""
                select coalesce(max(n), 0) from (select count(*)::int n from registry.membership m
                    where m.since <= :on and :on < m.until group by m.household_id) each
                """).param("on", question.asOf()).query(Integer.class).single();
    }

    List<Listed> entries(List<Place> places, ExportQuestion question) {
        List<UUID> ids = places.stream().map(Place::household).toList();
        Map<UUID, List<Person>> people = people(ids, question);
        Map<UUID, RecognisedStatus> listed = new HashMap<>();
        statuses.orderedStream().forEach(each -> listed.putAll(each.on(ids, question.asOf())));
        List<Listed> entries = new ArrayList<>();
        for (Place place : places) {
            List<Person> members = people.getOrDefault(place.household(), List.of());
            if (!members.isEmpty()) {
                entries.add(new Listed(
                        new HouseholdEntry(
                                place.code(),
                                place.group(),
                                place.address(),
                                place.phone() == null ? null : new Phone(place.phone()),
                                members.stream().map(Person::entry).toList(),
                                listed.get(place.household()),
                                place.note()),
                        members.stream().map(Person::id).toList()));
            }
        }
        return entries;
    }

    private record Person(UUID id, PersonEntry entry) {}

    private Map<UUID, List<Person>> people(List<UUID> households, ExportQuestion question) {
        boolean sensitive = question.sensitive();
        Map<UUID, List<Person>> people = new HashMap<>();
        sql.sql(PLAIN + (sensitive ? SENSITIVE : "") + PEOPLE + (sensitive ? SENSITIVE_TABLES : "") + WHERE)
                .param("on", question.asOf())
                .param("households", households.toArray(UUID[]::new))
                .query((row, n) -> people.computeIfAbsent(
                                row.getObject("household_id", UUID.class), any -> new ArrayList<>())
                        .add(new Person(row.getObject("person_id", UUID.class), person(row, sensitive))))
                .list();
        return people;
    }

    private static PersonEntry person(ResultSet row, boolean sensitive) throws SQLException {
        return new PersonEntry(
                new PersonName(row.getString("name")),
                Relation.ofCode(row.getString("relation")),
                PersonRows.coded(row, "sex", Sex::ofCode),
                PersonRows.birth(row),
                sensitive ? new Identity(number(row, "citizen"), number(row, "old_card")) : Identity.UNKNOWN,
                sensitive ? PersonRows.coded(row, "ethnic_group", EthnicGroup::ofName) : null,
                PersonRows.situation(row),
                sensitive
                        ? new Health(
                                PersonRows.coded(row, "disability_degree", DisabilityDegree::ofCode),
                                PersonRows.yesNo(row, "serious_illness"))
                        : Health.UNKNOWN,
                sensitive ? row.getString("person_note") : null);
    }

    private static @Nullable CitizenId number(ResultSet row, String column) throws SQLException {
        return PersonRows.coded(row, column, CitizenId::new);
    }
}
