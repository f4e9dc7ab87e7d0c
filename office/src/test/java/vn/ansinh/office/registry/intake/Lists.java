package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.Identity;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.RecognisedStatus;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.sheet.Draft;
import vn.ansinh.office.registry.sheet.DraftHousehold;
import vn.ansinh.office.registry.sheet.Mapping;

/** Lists as they come out of a spreadsheet, written as sentences of a test. */
final class Lists {
    private Lists() {}

    static WardList on(LocalDate asOf, HouseholdEntry... households) {
        List<DraftHousehold> drafts = new ArrayList<>();
        int row = 2;
        for (HouseholdEntry household : households) {
            List<Integer> rows = new ArrayList<>();
            for (int at = 0; at < household.members().size(); at++) {
                rows.add(row++);
            }
            drafts.add(new DraftHousehold(household, rows, false));
        }
        Mapping mapping = new Mapping(0, 1, 2, Mapping.Shape.PERSON_ROWS, List.of());
        return new WardList("ho.xlsx", "hash", "Hộ", asOf, new Draft(mapping, drafts, List.of(), Map.of(), row - 2, 0));
    }

    static HouseholdEntry household(@Nullable String code, String group, PersonEntry... members) {
        return new HouseholdEntry(code, group, "12 Nguyễn Trãi", null, List.of(members), null, null);
    }

    static HouseholdEntry listed(HouseholdEntry entry, RecognisedStatus status) {
        return new HouseholdEntry(
                entry.code(), entry.group(), entry.address(), entry.phone(), entry.members(), status, entry.note());
    }

    static PersonEntry head(String name, @Nullable String id, int year) {
        return person(name, Relation.HEAD, id, year);
    }

    static PersonEntry person(String name, Relation relation, @Nullable String id, int year) {
        return new PersonEntry(
                new PersonName(name),
                relation,
                null,
                BirthDate.of(LocalDate.of(year, 5, 20)),
                id == null ? Identity.UNKNOWN : new Identity(new CitizenId(id), null),
                null,
                Situation.UNKNOWN,
                Health.UNKNOWN,
                null);
    }

    static PersonEntry working(PersonEntry person, String occupation) {
        Situation situation = new Situation(null, null, null, null, occupation, null, null, null, null, null, null);
        return new PersonEntry(
                person.name(),
                person.relation(),
                person.sex(),
                person.birth(),
                person.identity(),
                person.ethnicGroup(),
                situation,
                person.health(),
                person.note());
    }
}
