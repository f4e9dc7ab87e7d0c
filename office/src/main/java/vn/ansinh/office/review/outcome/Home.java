package vn.ansinh.office.review.outcome;

import java.util.Set;
import java.util.UUID;

/**
 * A household of the ward on a day.
 *
 * @param group id of its residential group; empty for one that is in none
 * @param people its members on the day
 */
public record Home(UUID household, String code, String group, Grade grade, Set<UUID> people) {
    public Home {
        people = Set.copyOf(people);
    }

    Home as(Grade other) {
        return new Home(household, code, group, other, people);
    }

    /** How many of its people were, or will be, in the same household on another day. */
    int shared(Home other) {
        return (int) people.stream().filter(other.people()::contains).count();
    }
}
