package vn.ansinh.office.registry.update;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ansinh.office.registry.people.HouseholdEntry;
import vn.ansinh.office.registry.people.PersonEntry;

/**
 * A list that came back beside the register as it is.
 *
 * @param people those of the list as the register has them, by whom they are known
 * @param households theirs, by code
 */
record Comparison(
        List<Edit> edits,
        List<GivenBack.Problem> problems,
        Map<UUID, PersonEntry> people,
        Map<String, HouseholdEntry> households,
        int rows) {
    Comparison {
        edits = List.copyOf(edits);
        problems = List.copyOf(problems);
        people = Map.copyOf(people);
        households = Map.copyOf(households);
    }

    List<Edit> changes() {
        return edits.stream().filter(edit -> !edit.isConflict()).toList();
    }

    List<Edit> conflicts() {
        return edits.stream().filter(Edit::isConflict).toList();
    }
}
