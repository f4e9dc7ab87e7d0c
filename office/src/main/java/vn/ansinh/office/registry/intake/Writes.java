package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Vietnamese;

/**
 * The rows that a part of a list writes, closed ones before new ones. What began on the same day is replaced: it was
 * never true for a day.
 */
final class Writes {
    private final LocalDate asOf;
    private final UUID run;

    private final Batch households = new Batch("""
            insert into registry.household (ward_id, household_id, code, search_key)
            select platform.ward(), id::uuid, code, search_key from :rows
            """, "id", "code", "search_key");
    private final Batch people =
            new Batch("""
            insert into registry.person (ward_id, person_id, name, search_key, sort_key, birth_date, birth_precision,
                sex, id_tail)
            select platform.ward(), id::uuid, name, search_key, decode(sort_key, 'hex'), birth::date, birth_precision,
                sex, id_tail from :rows
            """, "id", "name", "search_key", "sort_key", "birth", "birth_precision", "sex", "id_tail");
    private final Batch corrected =
            new Batch("""
            update registry.person p set name = r.name, search_key = r.search_key,
                sort_key = decode(r.sort_key, 'hex'), birth_date = r.birth::date, birth_precision = r.birth_precision,
                sex = r.sex, id_tail = r.id_tail
            from :rows where p.ward_id = (select platform.ward()) and p.person_id = r.id::uuid
            """, "id", "name", "search_key", "sort_key", "birth", "birth_precision", "sex", "id_tail");
    private final Dated memberships = new Dated("membership", "person_id", "household_id uuid", "relation text");
    private final Dated residences = new Dated(
            "residence", "household_id", "area_id uuid", "address text", "phone text", "note text", "search_key text");
    private final Dated situations = new Dated(
            "person_situation",
            "person_id",
            "studying_at text",
            "certificate text",
            "work_status text",
            "able_to_work boolean",
            "occupation text",
            "insured boolean",
            "insurance_payer text",
            "monthly_allowance boolean",
            "allowance_kind text",
            "uses_internet boolean",
            "merit boolean",
            "note text");
    private final Dated healths =
            new Dated("person_health", "person_id", "disability_degree text", "serious_illness boolean");
    private final Dated identities = new Dated("person_identity", "person_id", "kind text", "number text");
    private final Batch origins = new Batch("""
            insert into registry.person_origin as o (ward_id, person_id, ethnic_group)
            select platform.ward(), id::uuid, ethnic_group from :rows
            on conflict (ward_id, person_id) do update set ethnic_group = excluded.ethnic_group
            """, "id", "ethnic_group");
    private final Batch events =
            new Batch("""
            insert into registry.event (ward_id, event_id, household_id, person_id, kind, happened_on, before, after,
                import_run_id, recorded_by, recorded_at)
            select platform.ward(), id::uuid, household_id::uuid, person_id::uuid, kind, happened_on::date, before,
                after, run::uuid, platform.app_user(), platform.instant() from :rows
            """, "id", "household_id", "person_id", "kind", "happened_on", "before", "after", "run");

    Writes(LocalDate asOf, UUID run) {
        this.asOf = asOf;
        this.run = run;
    }

    void household(UUID id, String code) {
        households.add(id, code, Vietnamese.fold(code));
    }

    void residence(UUID household, Known.Home home, boolean replaces) {
        String search = Vietnamese.fold(home.address() == null ? "" : home.address());
        residences.add(
                replaces,
                household,
                home.area(),
                home.address(),
                home.phone() == null ? null : home.phone().e164(),
                home.note(),
                search);
    }

    void person(UUID id, PersonName name, @Nullable BirthDate birth, @Nullable Sex sex, @Nullable CitizenId number) {
        people.add(personRow(id, name, birth, sex, number));
    }

    void corrected(UUID id, PersonName name, @Nullable BirthDate birth, @Nullable Sex sex, @Nullable CitizenId number) {
        corrected.add(personRow(id, name, birth, sex, number));
    }

    private static @Nullable Object[] personRow(
            UUID id, PersonName name, @Nullable BirthDate birth, @Nullable Sex sex, @Nullable CitizenId number) {
        return new @Nullable Object[] {
            id,
            name.written(),
            name.searchKey(),
            HexFormat.of().formatHex(name.sortKey()),
            birth == null ? null : birth.date(),
            birth == null ? null : birth.precision().code(),
            sex == null ? null : sex.code(),
            number == null ? null : number.digits().substring(number.digits().length() - 3)
        };
    }

    void membership(UUID person, UUID household, Relation relation, boolean replaces) {
        memberships.add(replaces, person, household, relation.code());
    }

    void situation(UUID person, Situation now, @Nullable String note, boolean replaces) {
        situations.add(
                replaces,
                person,
                now.studyingAt() == null ? null : now.studyingAt().code(),
                now.certificate() == null ? null : now.certificate().code(),
                now.workStatus() == null ? null : now.workStatus().code(),
                now.ableToWork(),
                now.occupation(),
                now.insured(),
                now.insurancePayer() == null ? null : now.insurancePayer().code(),
                now.monthlyAllowance(),
                now.allowanceKind() == null ? null : now.allowanceKind().code(),
                now.usesInternet(),
                now.merit(),
                note);
    }

    void health(UUID person, Health now, boolean replaces) {
        healths.add(
                replaces,
                person,
                now.disability() == null ? null : now.disability().code(),
                now.seriousIllness());
    }

    void identity(UUID person, CitizenId number) {
        identities.add(false, person, number.isOld() ? "old-card" : "citizen", number.digits());
    }

    void origin(UUID person, String ethnicGroup) {
        origins.add(person, ethnicGroup);
    }

    /** What happened to a household or person, for the history; never with a sensitive value. */
    void event(UUID household, @Nullable UUID person, String kind, @Nullable String before, @Nullable String after) {
        events.add(Ids.next(), household, person, kind, asOf, before, after, run);
    }

    void run(JdbcTemplate sql) {
        households.run(sql);
        people.run(sql);
        corrected.run(sql);
        List<Dated> dated = List.of(residences, memberships, situations, identities, healths);
        dated.stream().flatMap(Dated::endings).forEach(batch -> batch.run(sql));
        dated.forEach(each -> each.opened.run(sql));
        origins.run(sql);
        events.run(sql);
    }

    /** A table whose rows are true for a time: an open row ends on the day on which the next one begins. */
    private final class Dated {
        private final Batch replaced;
        private final Batch closed;
        private final Batch opened;

        Dated(String table, String key, String... columns) {
            String same = "t.ward_id = (select platform.ward()) and t.%s = r.id::uuid and t.until = 'infinity'"
                    .formatted(key);
            replaced = new Batch(
                    "delete from registry.%s t using :rows where %s and t.since = r.day::date".formatted(table, same),
                    "id",
                    "day");
            closed = new Batch(
                    "update registry.%s t set until = r.day::date from :rows where %s".formatted(table, same),
                    "id",
                    "day");
            String names = String.join(
                    ", ", Stream.of(columns).map(each -> each.split(" ", 2)[0]).toList());
            String typed = String.join(
                    ", ",
                    Stream.of(columns).map(each -> each.replace(" ", "::")).toList());
            opened = new Batch(
                    "insert into registry.%s (ward_id, %s, since, %s) select platform.ward(), id::uuid, day::date, %s from :rows"
                            .formatted(table, key, names, typed),
                    Stream.concat(Stream.of("id", "day"), Stream.of(columns).map(each -> each.split(" ", 2)[0]))
                            .toArray(String[]::new));
        }

        void add(boolean replaces, UUID id, @Nullable Object... values) {
            if (replaces) {
                replaced.add(id, asOf);
                closed.add(id, asOf);
            }
            @Nullable Object[] row = new @Nullable Object[values.length + 2];
            row[0] = id;
            row[1] = asOf;
            System.arraycopy(values, 0, row, 2, values.length);
            opened.add(row);
        }

        Stream<Batch> endings() {
            return Stream.of(replaced, closed);
        }
    }
}
