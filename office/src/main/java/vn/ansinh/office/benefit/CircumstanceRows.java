package vn.ansinh.office.benefit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.registry.people.AllowanceKind;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.SpellKind;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.office.registry.people.WorkStatus;

/** Reads what a right may depend on, for some households or for all: row security leaves out what the one who asks may not see. */
@Repository
class CircumstanceRows {
    private static final String OF_THESE = " where x.household_id = any (:households::uuid[])";

    private static final Map<String, BirthDate.Precision> PRECISIONS = Map.of(
            "day", BirthDate.Precision.DAY, "month", BirthDate.Precision.MONTH, "year", BirthDate.Precision.YEAR);

    /** A household as the register lists it. */
    record Head(
            UUID id,
            String code,
            String name,
            KnownHousehold.Place place,
            @Nullable String area,
            Optional<Boolean> isUrban) {}

    /** Which indicators a form shows as lacking, and which it leaves open. */
    record Judged(Set<String> lacking, Set<String> open) {}

    private final JdbcClient sql;

    CircumstanceRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Head> heads(Optional<Collection<UUID>> households, LocalDate day) {
        return ask("""
                        select x.household_id, x.code, x.head_name, x.area_name, x.area_kind,
                            coalesce(x.area_position, 2147483647) as place, encode(x.head_sort_key, 'hex') as head_key
                        from registry.households_on(:day) x
                        """, " order by place, x.head_sort_key, x.code collate \"C\"", households, day)
                .query((row, n) -> new Head(
                        row.getObject("household_id", UUID.class),
                        row.getString("code"),
                        row.getString("head_name"),
                        new KnownHousehold.Place(row.getInt("place"), row.getString("head_key"), row.getString("code")),
                        row.getString("area_name"),
                        Optional.ofNullable(row.getString("area_kind")).map("urban"::equals)))
                .list();
    }

    /** Where those live on the day who have one of these identifiers, or of whom a deed with one of them wrote what they get. */
    List<UUID> homes(Collection<UUID> ids, LocalDate day) {
        return sql.sql("""
                with wanted as (
                    select w.id from unnest(:ids::uuid[]) w (id)
                    union select coalesce(t.person_id, t.household_id) from benefit.take_ups t
                        where t.deed_id = any (:ids::uuid[])
                    union select e.subject_id from benefit.enrolment e where e.enrolment_id = any (:ids::uuid[])
                    union select p.person_id from benefit.proven_fact p where p.fact_id = any (:ids::uuid[]))
                select m.household_id from registry.members_on(:day) m where m.person_id = any (array(select w.id from wanted w))
                union select m.household_id from registry.members_on(:day) m
                    where m.household_id = any (array(select w.id from wanted w))
                """)
                .param("day", day)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** By household, in the order of its page: the head, then the others by age. */
    Map<UUID, List<KnownMember>> members(Optional<Collection<UUID>> households, LocalDate day) {
        Map<UUID, DisabilityDegree> degrees = degrees(households, day);
        Map<UUID, EthnicGroup> origins = origins(households, day);
        Map<UUID, Set<SpellKind>> spells = spells(households, day);
        Map<UUID, Map<String, String>> proven = proven(households, day);
        Map<UUID, List<KnownMember>> found = new HashMap<>();
        ask(
                        "select x.* from registry.members_on(:day) x",
                        " order by x.is_head desc, x.birth_date nulls last, x.sort_key",
                        households,
                        day)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("household_id", UUID.class), id -> new ArrayList<>())
                            .add(member(row, degrees, origins, spells, proven));
                });
        return found;
    }

    Map<UUID, Judged> judged(Optional<Collection<UUID>> households, LocalDate day) {
        Map<UUID, Judged> found = new HashMap<>();
        ask("select x.household_id, x.deprived, x.unknown from review.classes_on(:day) x", "", households, day)
                .query(row -> {
                    found.put(
                            row.getObject("household_id", UUID.class),
                            new Judged(words(row.getArray("deprived")), words(row.getArray("unknown"))));
                });
        return found;
    }

    private Map<UUID, DisabilityDegree> degrees(Optional<Collection<UUID>> households, LocalDate day) {
        Map<UUID, DisabilityDegree> found = new HashMap<>();
        ask(
                        "select x.person_id, x.disability_degree from registry.health_on(:day) x",
                        (households.isPresent() ? " and" : " where") + " x.disability_degree is not null",
                        households,
                        day)
                .query(row -> {
                    found.put(
                            row.getObject("person_id", UUID.class),
                            DisabilityDegree.ofCode(row.getString("disability_degree")));
                });
        return found;
    }

    private Map<UUID, EthnicGroup> origins(Optional<Collection<UUID>> households, LocalDate day) {
        Map<UUID, EthnicGroup> found = new HashMap<>();
        ask("select x.person_id, x.ethnic_group from registry.origins_on(:day) x", "", households, day)
                .query(row -> {
                    found.put(
                            row.getObject("person_id", UUID.class), EthnicGroup.ofName(row.getString("ethnic_group")));
                });
        return found;
    }

    private Map<UUID, Set<SpellKind>> spells(Optional<Collection<UUID>> households, LocalDate day) {
        Map<UUID, Set<SpellKind>> found = new HashMap<>();
        ask("select x.person_id, x.kind from registry.spells_on(:day) x", "", households, day)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("person_id", UUID.class), id -> EnumSet.noneOf(SpellKind.class))
                            .add(SpellKind.ofCode(row.getString("kind")));
                });
        return found;
    }

    private Map<UUID, Map<String, String>> proven(Optional<Collection<UUID>> households, LocalDate day) {
        Map<UUID, Map<String, String>> found = new HashMap<>();
        ask("select x.person_id, x.fact, x.value from benefit.proven_on(:day) x", "", households, day)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("person_id", UUID.class), id -> new HashMap<>())
                            .put(row.getString("fact"), row.getString("value"));
                });
        return found;
    }

    private JdbcClient.StatementSpec ask(
            String select, String rest, Optional<Collection<UUID>> households, LocalDate day) {
        JdbcClient.StatementSpec statement = sql.sql(select + (households.isPresent() ? OF_THESE : "") + rest)
                .param("day", day);
        return households
                .map(ids -> statement.param("households", ids.toArray(UUID[]::new)))
                .orElse(statement);
    }

    private static KnownMember member(
            ResultSet row,
            Map<UUID, DisabilityDegree> degrees,
            Map<UUID, EthnicGroup> origins,
            Map<UUID, Set<SpellKind>> spells,
            Map<UUID, Map<String, String>> proven)
            throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new KnownMember(
                person,
                row.getString("name"),
                Relation.ofCode(row.getString("relation")),
                coded(row, "sex", Sex::ofCode),
                birth(row),
                situation(row),
                degrees.get(person),
                origins.get(person),
                spells.getOrDefault(person, Set.of()),
                proven.getOrDefault(person, Map.of()));
    }

    private static @Nullable BirthDate birth(ResultSet row) throws SQLException {
        LocalDate date = row.getObject("birth_date", LocalDate.class);
        BirthDate.Precision precision = date == null ? null : PRECISIONS.get(row.getString("birth_precision"));
        return date == null || precision == null ? null : new BirthDate(date, precision);
    }

    private static Situation situation(ResultSet row) throws SQLException {
        return new Situation(
                coded(row, "studying_at", StudyingAt::ofCode),
                coded(row, "certificate", Certificate::ofCode),
                coded(row, "work_status", WorkStatus::ofCode),
                row.getObject("able_to_work", Boolean.class),
                row.getString("occupation"),
                row.getObject("insured", Boolean.class),
                coded(row, "insurance_payer", InsurancePayer::ofCode),
                row.getObject("monthly_allowance", Boolean.class),
                coded(row, "allowance_kind", AllowanceKind::ofCode),
                row.getObject("uses_internet", Boolean.class),
                row.getObject("merit", Boolean.class));
    }

    private static <T> @Nullable T coded(ResultSet row, String column, Function<String, T> ofCode) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : ofCode.apply(code);
    }

    private static Set<String> words(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }
}
