package vn.ansinh.office.registry.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Identity;
import vn.ansinh.office.registry.people.PersonName;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;

/** What the register holds now of the people and households of a list. */
final class Known {
    private Known() {}

    /** A person who now lives in a household; the dates tell since when each part is so. */
    record Person(
            UUID id,
            UUID household,
            String householdCode,
            PersonName name,
            Relation relation,
            LocalDate memberSince,
            @Nullable Sex sex,
            @Nullable BirthDate birth,
            Situation situation,
            @Nullable String note,
            @Nullable LocalDate situationSince,
            Identity identity,
            @Nullable String ethnicGroup,
            Health health,
            @Nullable LocalDate healthSince) {
        boolean isHead() {
            return relation == Relation.HEAD;
        }
    }

    /** Where a household now lives. */
    record Home(
            UUID area,
            @Nullable String address,
            @Nullable Phone phone,
            @Nullable String note,
            LocalDate since) {}

    /** A household with the people who now live in it. */
    record Household(UUID id, String code, @Nullable Home home, List<Person> people) {
        Household {
            people = List.copyOf(people);
        }
    }
}
