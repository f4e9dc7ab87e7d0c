package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.StatusesImported.Listed;
import vn.ansinh.office.registry.intake.Planning.Matched;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.sheet.DraftHousehold;

/** Brings one known household up to what the list says of it. */
final class Updating {
    private final LocalDate asOf;
    private final boolean headsOnly;
    private final boolean isWhole;
    private final Tally tally;
    private final KnownPart known;
    private final Writes writes;
    private final Set<Integer> fresh = new HashSet<>();
    private final Set<Integer> changed = new HashSet<>();

    Updating(LocalDate asOf, boolean headsOnly, boolean isWhole, Tally tally, KnownPart known, Writes writes) {
        this.asOf = asOf;
        this.headsOnly = headsOnly;
        this.isWhole = isWhole;
        this.tally = tally;
        this.known = known;
        this.writes = writes;
    }

    void update(DraftHousehold draft, Known.Household household, List<Matched> members, @Nullable UUID area)
            throws Refusal {
        check(draft, household, members, area);
        home(draft, household, area);
        for (Matched member : members) {
            Known.Person person = member.person();
            if (person == null) {
                join(member, household);
            } else {
                person(member, person, household);
            }
        }
        if (!headsOnly && isWhole) {
            warnOfMissing(draft, household, members);
        }
        if (draft.entry().status() != null) {
            tally.status(new Listed(household.id(), draft.entry().status()));
        }
        tally.knownHousehold(draft, fresh, changed);
    }

    /** All that can refuse the household, before anything is written. */
    private void check(DraftHousehold draft, Known.Household household, List<Matched> members, @Nullable UUID area)
            throws Refusal {
        int row = draft.rows().getFirst();
        HouseholdEntry entry = draft.entry();
        if (entry.group() != null && area == null) {
            throw new Refusal(row, entry.group(), "group-unknown", entry.group());
        }
        Known.Home home = household.home();
        if (home != null && home.since().isAfter(asOf)) {
            throw KnownPart.newer(row, home.since());
        }
        for (Matched member : members) {
            Known.Person person = member.person();
            if (person != null && !person.household().equals(household.id())) {
                if (headsOnly) {
                    throw new Refusal(
                            member.row(),
                            person.name().written(),
                            "person-elsewhere",
                            person.name().written(),
                            Matching.written(person.birth()),
                            person.householdCode());
                }
                known.checkMay(member, asOf);
            } else if (person != null && person.memberSince().isAfter(asOf)) {
                throw KnownPart.newer(member.row(), person.memberSince());
            } else if (person != null
                    && person.situationSince() != null
                    && person.situationSince().isAfter(asOf)) {
                throw KnownPart.newer(member.row(), person.situationSince());
            } else if (person != null
                    && person.healthSince() != null
                    && person.healthSince().isAfter(asOf)
                    && !Changes.of(person, member.entry()).health().equals(person.health())) {
                throw KnownPart.newer(member.row(), person.healthSince());
            }
        }
        if (!headsOnly) {
            checkHead(household, members);
        }
    }

    private void checkHead(Known.Household household, List<Matched> members) throws Refusal {
        Optional<Matched> head =
                members.stream().filter(member -> member.entry().isHead()).findFirst();
        Optional<Known.Person> was =
                household.people().stream().filter(Known.Person::isHead).findFirst();
        if (head.isEmpty() || was.isEmpty()) {
            return;
        }
        Known.Person now = head.get().person();
        boolean changes = now == null || !now.id().equals(was.get().id());
        boolean oldIsListed = members.stream()
                .map(Matched::person)
                .anyMatch(
                        person -> person != null && person.id().equals(was.get().id()));
        if (changes && !oldIsListed) {
            throw new Refusal(
                    head.get().row(),
                    head.get().entry().name().written(),
                    "head-not-listed",
                    was.get().name().written(),
                    head.get().entry().name().written(),
                    household.code());
        }
        if (changes) {
            known.newHead(household.id());
        }
    }

    private void home(DraftHousehold draft, Known.Household household, @Nullable UUID area) {
        HouseholdEntry entry = draft.entry();
        Known.Home was = household.home();
        UUID place = area != null ? area : was == null ? null : was.area();
        if (place == null) {
            return;
        }
        Known.Home now = new Known.Home(
                place,
                entry.address() != null ? entry.address() : was == null ? null : was.address(),
                entry.phone() != null ? entry.phone() : was == null ? null : was.phone(),
                entry.note() != null ? entry.note() : was == null ? null : was.note(),
                was == null ? asOf : was.since());
        if (now.equals(was)) {
            return;
        }
        writes.residence(household.id(), now, true);
        int row = draft.rows().getFirst();
        String code = household.code();
        if (was == null || !was.area().equals(now.area())) {
            note(row, code, household.id(), null, "group", "", entry.group() == null ? "" : entry.group());
        }
        if (was == null || !Objects.equals(was.address(), now.address())) {
            note(row, code, household.id(), null, "address", was == null ? null : was.address(), now.address());
        }
        if (was == null || !Objects.equals(was.phone(), now.phone())) {
            String before =
                    was == null || was.phone() == null ? "" : was.phone().shown();
            note(
                    row,
                    code,
                    household.id(),
                    null,
                    "phone",
                    before,
                    now.phone() == null ? "" : now.phone().shown());
        }
        if (was != null && !Objects.equals(was.note(), now.note())) {
            note(row, code, household.id(), null, "household-note", was.note(), now.note());
        }
    }

    private void join(Matched member, Known.Household household) {
        PersonEntry entry = member.entry();
        UUID id = Newcomer.write(entry, household.id(), Planning.relation(entry), writes);
        writes.event(household.id(), id, "joined", null, entry.name().written());
        tally.newPerson();
        fresh.add(member.row());
    }

    private void person(Matched member, Known.Person person, Known.Household household) {
        PersonEntry entry = member.entry();
        String code = household.code();
        boolean moves = !person.household().equals(household.id());
        Relation relation = entry.relation() == null ? person.relation() : entry.relation();
        if (moves) {
            known.moved(person);
            writes.membership(person.id(), household.id(), relation, true);
            note(member.row(), code, household.id(), person, "household", person.householdCode(), code);
        } else if (relation != person.relation() && !headsOnly) {
            writes.membership(person.id(), household.id(), relation, true);
            note(
                    member.row(),
                    code,
                    household.id(),
                    person,
                    "relation",
                    person.relation().vietnamese(),
                    relation.vietnamese());
        }
        correct(member, person, household);
        Changes changes = Changes.of(person, entry);
        if (!changes.situation().equals(person.situation()) || !Objects.equals(changes.note(), person.note())) {
            writes.situation(person.id(), changes.situation(), changes.note(), person.situationSince() != null);
        }
        if (!changes.health().equals(person.health())) {
            writes.health(person.id(), changes.health(), person.healthSince() != null);
        }
        changes.facts()
                .forEach(fact ->
                        note(member.row(), code, household.id(), person, fact.field(), fact.before(), fact.after()));
        origin(member, person, household);
    }

    private void origin(Matched member, Known.Person person, Known.Household household) {
        PersonEntry entry = member.entry();
        if (entry.ethnicGroup() != null && !entry.ethnicGroup().name().equals(person.ethnicGroup())) {
            writes.origin(person.id(), entry.ethnicGroup().name());
            String before = person.ethnicGroup() == null ? "" : person.ethnicGroup();
            note(
                    member.row(),
                    household.code(),
                    household.id(),
                    person,
                    "ethnic-group",
                    before,
                    entry.ethnicGroup().name());
        }
    }

    /** Name, birth date, sex and numbers are put right, not dated; the audit keeps what stood there. */
    private void correct(Matched member, Known.Person person, Known.Household household) {
        PersonEntry entry = member.entry();
        PersonName name = isWhole && entry.name().sameAs(person.name()) ? person.name() : entry.name();
        BirthDate birth = isWhole ? moreExact(person.birth(), entry.birth()) : given(person.birth(), entry.birth());
        Sex sex = entry.sex() == null ? person.sex() : entry.sex();
        CitizenId was = person.identity().citizenId();
        CitizenId number = was == null ? entry.identity().citizenId() : was;
        UUID id = household.id();
        int row = member.row();
        if (!name.equals(person.name())) {
            note(row, household.code(), id, person, "name", person.name().written(), name.written());
        }
        if (!Objects.equals(birth, person.birth())) {
            note(row, household.code(), id, person, "birth", Matching.written(person.birth()), Matching.written(birth));
        }
        if (sex != person.sex()) {
            note(row, household.code(), id, person, "sex", Changes.written(person.sex()), Changes.written(sex));
        }
        if (!Objects.equals(was, number)) {
            writes.identity(person.id(), Objects.requireNonNull(number));
            note(row, household.code(), id, person, "citizen-id", "", number.toString());
        }
        if (entry.identity().oldId() != null && person.identity().oldId() == null) {
            writes.identity(person.id(), entry.identity().oldId());
            note(
                    row,
                    household.code(),
                    id,
                    person,
                    "old-id",
                    "",
                    entry.identity().oldId().toString());
        }
        boolean differs = !name.equals(person.name())
                || !Objects.equals(birth, person.birth())
                || sex != person.sex()
                || !Objects.equals(was, number);
        if (differs) {
            writes.corrected(person.id(), name, birth, sex, number);
        }
    }

    /** A cell that somebody edited says what they want, less exact or not. */
    private static @Nullable BirthDate given(@Nullable BirthDate known, @Nullable BirthDate given) {
        return given == null ? known : given;
    }

    private static @Nullable BirthDate moreExact(@Nullable BirthDate known, @Nullable BirthDate given) {
        if (given == null || known == null) {
            return given == null ? known : given;
        }
        boolean lessExact = given.precision().compareTo(known.precision()) > 0;
        return lessExact && Matching.sameBirth(known, given) ? known : given;
    }

    private void warnOfMissing(DraftHousehold draft, Known.Household household, List<Matched> members) {
        Set<UUID> listed = new HashSet<>();
        for (Matched member : members) {
            if (member.person() != null) {
                listed.add(member.person().id());
            }
        }
        household.people().stream()
                .filter(person -> !listed.contains(person.id()))
                .forEach(person -> tally.warning(
                        draft.rows().getLast(),
                        person.name().written(),
                        Remark.warning("register-not-in-list", person.name().written(), household.code())));
    }

    private void note(
            int row,
            String code,
            UUID household,
            Known.@Nullable Person person,
            String field,
            @Nullable String before,
            @Nullable String after) {
        changed.add(row);
        String was = before == null ? "" : before;
        String now = after == null ? "" : after;
        tally.change(
                new RowChange(row, code, person == null ? "" : person.name().written(), field, was, now));
        boolean sensitive = Sensitive.isSensitive(field);
        writes.event(
                household, person == null ? null : person.id(), field, sensitive ? null : was, sensitive ? null : now);
    }
}
