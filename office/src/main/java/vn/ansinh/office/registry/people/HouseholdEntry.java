package vn.ansinh.office.registry.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hộ: one household as a list gives it; whatever is null is unknown.
 *
 * @param group the residential group by the name under which the ward knows it
 * @param members in the order of the list; the head need not be the first
 */
public record HouseholdEntry(
        @Nullable String code,
        @Nullable String group,
        @Nullable String address,
        @Nullable Phone phone,
        List<PersonEntry> members,
        @Nullable RecognisedStatus status,
        @Nullable String note) {
    public HouseholdEntry {
        members = List.copyOf(members);
    }

    public Optional<PersonEntry> head() {
        return members.stream().filter(PersonEntry::isHead).findFirst();
    }
}
