package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.StatusesImported.Listed;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.DraftHousehold;

/** Decides household by household what a list does to the register, and hands the rows to write on. */
final class Planning {
    private final LocalDate asOf;
    private final boolean headsOnly;
    private final Map<Integer, UUID> people;
    private final Map<String, UUID> areas;
    private final NewCodes codes;
    private final Tally tally;
    private final Set<String> founded = new HashSet<>();

    Planning(WardList list, Map<String, UUID> areas, NewCodes codes, Tally tally) {
        this.asOf = list.asOf();
        this.headsOnly = list.headsOnly();
        this.people = list.people();
        this.areas = areas;
        this.codes = codes;
        this.tally = tally;
    }

    /** Plans one household that the sheet itself did not refuse. */
    void plan(DraftHousehold draft, KnownPart known, Writes writes) {
        try {
            HouseholdEntry entry = draft.entry();
            Known.Household household = known.household(entry);
            List<Matched> members = matched(draft, household, known);
            if (household == null && entry.code() == null) {
                household = known.where(members, headsOnly);
            }
            if (household == null) {
                found(draft, members, known, writes);
            } else {
                new Updating(asOf, headsOnly, people.isEmpty(), tally, known, writes)
                        .update(draft, household, members, area(entry));
            }
        } catch (Refusal refusal) {
            tally.refused(draft, refusal);
        }
    }

    private List<Matched> matched(DraftHousehold draft, Known.@Nullable Household household, KnownPart known)
            throws Refusal {
        List<Matched> members = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        List<PersonEntry> entries = draft.entry().members();
        for (int at = 0; at < entries.size(); at++) {
            int row = draft.rows().get(at);
            PersonEntry entry = entries.get(at);
            Known.Person person = person(entry, row, household, known);
            if (person != null && !taken.add(person.id())) {
                throw new Refusal(
                        row,
                        entry.name().written(),
                        "person-twice",
                        entry.name().written(),
                        person.name().written());
            }
            members.add(new Matched(row, entry, person));
        }
        return members;
    }

    private Known.@Nullable Person person(
            PersonEntry entry, int row, Known.@Nullable Household household, KnownPart known) throws Refusal {
        UUID meant = people.get(row);
        if (meant == null) {
            return known.matching().find(entry, row, household).orElse(null);
        }
        return Stream.ofNullable(household)
                .flatMap(home -> home.people().stream())
                .filter(member -> member.id().equals(meant))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        row, entry.name().written(), "person-gone", entry.name().written()));
    }

    private @Nullable UUID area(HouseholdEntry entry) {
        String group = entry.group();
        if (group == null) {
            return null;
        }
        String folded = Vietnamese.fold(group);
        UUID area = areas.get(folded);
        return area != null ? area : areas.get(KnownRows.number(folded));
    }

    /** A household that the register does not know. */
    private void found(DraftHousehold draft, List<Matched> members, KnownPart known, Writes writes) throws Refusal {
        HouseholdEntry entry = draft.entry();
        int row = draft.rows().getFirst();
        if (headsOnly) {
            throw new Refusal(row, named(entry), "household-unknown", named(entry));
        }
        if (entry.code() != null && !founded.add(entry.code())) {
            throw new Refusal(row, entry.code(), "code-twice", entry.code());
        }
        UUID area = area(entry);
        if (area == null) {
            String group = entry.group();
            throw group == null
                    ? new Refusal(row, "", "group-missing", named(entry))
                    : new Refusal(row, group, "group-unknown", group);
        }
        for (Matched member : members) {
            known.checkMay(member, asOf);
        }
        String code = entry.code() == null ? codes.next() : entry.code();
        UUID id = Ids.next();
        writes.household(id, code);
        writes.residence(id, new Known.Home(area, entry.address(), entry.phone(), entry.note(), asOf), false);
        writes.event(id, null, "registered", null, null);
        for (Matched member : members) {
            Known.Person person = member.person();
            if (person == null) {
                Newcomer.write(member.entry(), id, relation(member.entry()), writes);
                tally.newPerson();
            } else {
                known.moved(person);
                writes.membership(person.id(), id, relation(member.entry()), true);
                writes.event(id, person.id(), "moved", person.householdCode(), code);
            }
        }
        if (entry.status() != null) {
            tally.status(new Listed(id, entry.status()));
        }
        tally.newHousehold(draft);
    }

    static Relation relation(PersonEntry entry) {
        Relation relation = entry.relation();
        return relation == null ? Relation.OTHER : relation;
    }

    static String named(HouseholdEntry entry) {
        String head = entry.head()
                .or(() -> entry.members().stream().findFirst())
                .map(person -> person.name().written())
                .orElse("");
        return entry.code() == null ? head : (entry.code() + " " + head).strip();
    }

    /** A row and the person of the register whom it means, if any. */
    record Matched(int row, PersonEntry entry, Known.@Nullable Person person) {}
}
