package vn.ansinh.office.registry.export;

import java.util.List;
import java.util.UUID;
import vn.ansinh.office.registry.people.HouseholdEntry;

/**
 * A household as a list gives it.
 *
 * @param people by whom its members are known, in their order
 */
public record Listed(HouseholdEntry entry, List<UUID> people) {
    public Listed {
        people = List.copyOf(people);
    }
}
