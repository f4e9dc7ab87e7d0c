package vn.ansinh.office.registry.intake;

import java.util.List;
import vn.ansinh.office.registry.StatusesImported.Listed;
import vn.ansinh.office.registry.sheet.Issue;

/**
 * What a list would do to the register, or did.
 *
 * @param changes the first of the changed facts with before and after; all are counted
 * @param issues what the register has to say against rows, besides what the sheet itself says
 * @param statuses the classes in which the list keeps households of the register; not yet known ones are left out
 */
public record Plan(
        RowCounts rows,
        int newHouseholds,
        int changedHouseholds,
        int newPeople,
        int changedFacts,
        List<RowChange> changes,
        List<Issue> issues,
        List<Listed> statuses) {
    public Plan {
        changes = List.copyOf(changes);
        issues = List.copyOf(issues);
        statuses = List.copyOf(statuses);
    }

    /** Whether both do the same, so that what was confirmed is what is done. */
    public boolean agreesWith(Plan other) {
        return rows.equals(other.rows)
                && newHouseholds == other.newHouseholds
                && newPeople == other.newPeople
                && changedFacts == other.changedFacts;
    }
}
