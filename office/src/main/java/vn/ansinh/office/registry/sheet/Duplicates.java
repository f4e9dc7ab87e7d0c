package vn.ansinh.office.registry.sheet;

import java.util.HashMap;
import java.util.Map;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.PersonEntry;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Vietnamese;

/** Finds people that stand twice in one file: by number for sure, by name and day of birth perhaps. */
final class Duplicates {
    private record Seen(HouseholdRows household, String name, int row) {}

    private final IssueList issues;
    private final Map<String, Seen> byNumber = new HashMap<>();
    private final Map<String, Seen> byName = new HashMap<>();

    Duplicates(IssueList issues) {
        this.issues = issues;
    }

    void check(HouseholdRows household, PersonEntry person, Cells cells, int row) {
        Seen now = new Seen(household, person.name().written(), row);
        var id = person.identity().citizenId();
        Seen before = id == null ? null : byNumber.putIfAbsent(id.digits(), now);
        if (before != null) {
            String code = before.household == household ? "id.twice" : "person.in-two-households";
            issues.add(cells.issueAt(
                    Meaning.CITIZEN_ID, Remark.error(code, before.name, String.valueOf(before.row), now.name)));
            household.refuse();
            before.household.refuse();
            return;
        }
        BirthDate birth = person.birth();
        if (birth == null) {
            return;
        }
        String key = Vietnamese.markedKey(person.name().written()) + " " + birth.written();
        boolean exact = birth.precision() == BirthDate.Precision.DAY;
        Seen alike = exact ? byName.putIfAbsent(key, now) : null;
        if (alike != null) {
            issues.add(cells.issueAt(
                    Meaning.NAME,
                    Remark.warning("person.maybe-twice", now.name, String.valueOf(alike.row), birth.written())));
        }
    }
}
