package vn.ansinh.office.registry.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.PersonEntry;

/**
 * Finds the person of the register whom a row means: by number, else by name and birth date inside the household. A
 * person without a number is never taken for one who lives elsewhere: then somebody is asked.
 */
final class Matching {
    private final Map<String, Known.Person> byNumber;
    private final Map<String, List<Known.Person>> byName;

    Matching(Map<String, Known.Person> byNumber, Map<String, List<Known.Person>> byName) {
        this.byNumber = byNumber;
        this.byName = byName;
    }

    Optional<Known.Person> find(PersonEntry entry, int row, Known.@Nullable Household household) throws Refusal {
        Known.Person numbered = byNumber(entry, row);
        if (numbered != null) {
            return Optional.of(numbered);
        }
        if (household != null) {
            List<Known.Person> named = household.people().stream()
                    .filter(person -> sameName(person, entry))
                    .toList();
            List<Known.Person> same =
                    named.stream().filter(person -> mayBe(person, entry)).toList();
            if (same.size() > 1) {
                throw new Refusal(
                        row,
                        entry.name().written(),
                        "person-ambiguous",
                        entry.name().written());
            }
            if (same.size() == 1) {
                return Optional.of(same.getFirst());
            }
            Optional<Known.Person> otherNumber = named.stream()
                    .filter(person -> contradicts(person, entry) && sameBirth(person.birth(), entry.birth()))
                    .findFirst();
            if (otherNumber.isPresent()) {
                CitizenId given = entry.identity().citizenId();
                throw new Refusal(
                        row,
                        given == null ? "" : given.toString(),
                        "number-differs",
                        entry.name().written(),
                        String.valueOf(otherNumber.get().identity().citizenId()),
                        String.valueOf(given));
            }
            Optional<Known.Person> otherBirth =
                    named.stream().filter(person -> !contradicts(person, entry)).findFirst();
            if (otherBirth.isPresent()) {
                throw new Refusal(
                        row,
                        written(entry.birth()),
                        "birth-differs",
                        entry.name().written(),
                        written(otherBirth.get().birth()),
                        written(entry.birth()));
            }
        }
        askAboutNamesake(entry, row, household);
        return Optional.empty();
    }

    private Known.@Nullable Person byNumber(PersonEntry entry, int row) throws Refusal {
        CitizenId citizen = entry.identity().citizenId();
        CitizenId old = entry.identity().oldId();
        Known.Person found = citizen == null ? null : byNumber.get(citizen.digits());
        if (found == null && old != null) {
            found = byNumber.get(old.digits());
        }
        if (found == null) {
            return null;
        }
        // One number, one person: another name and another birth date at once is another person.
        if (!sameName(found, entry) && !sameBirth(found.birth(), entry.birth())) {
            throw new Refusal(
                    row,
                    citizen == null ? "" : citizen.toString(),
                    "number-of-another",
                    found.name().written(),
                    written(found.birth()),
                    found.householdCode(),
                    entry.name().written());
        }
        return found;
    }

    private void askAboutNamesake(PersonEntry entry, int row, Known.@Nullable Household household) throws Refusal {
        BirthDate birth = entry.birth();
        if (birth == null || birth.precision() != BirthDate.Precision.DAY) {
            return;
        }
        for (Known.Person person : byName.getOrDefault(entry.name().searchKey(), List.of())) {
            boolean elsewhere = household == null || !person.household().equals(household.id());
            if (elsewhere && birth.equals(person.birth()) && sameName(person, entry) && !contradicts(person, entry)) {
                throw new Refusal(
                        row,
                        entry.name().written(),
                        "person-elsewhere",
                        entry.name().written(),
                        written(birth),
                        person.householdCode());
            }
        }
    }

    private static boolean sameName(Known.Person person, PersonEntry entry) {
        return person.name().sameAs(entry.name());
    }

    private static boolean mayBe(Known.Person person, PersonEntry entry) {
        return !contradicts(person, entry) && sameBirth(person.birth(), entry.birth());
    }

    /** Two different numbers are two people. */
    private static boolean contradicts(Known.Person person, PersonEntry entry) {
        CitizenId known = person.identity().citizenId();
        CitizenId given = entry.identity().citizenId();
        return known != null && given != null && !known.equals(given);
    }

    /** Whether both dates can be one: equal as far as both are known. */
    static boolean sameBirth(@Nullable BirthDate known, @Nullable BirthDate given) {
        if (known == null || given == null) {
            return true;
        }
        if (known.date().getYear() != given.date().getYear()) {
            return false;
        }
        if (known.precision() == BirthDate.Precision.YEAR || given.precision() == BirthDate.Precision.YEAR) {
            return true;
        }
        boolean sameMonth = known.date().getMonthValue() == given.date().getMonthValue();
        return sameMonth
                && (known.precision() != given.precision() || known.date().equals(given.date()));
    }

    static String written(@Nullable BirthDate birth) {
        return birth == null ? "" : birth.written();
    }
}
