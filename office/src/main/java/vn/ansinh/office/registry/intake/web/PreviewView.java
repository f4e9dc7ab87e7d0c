package vn.ansinh.office.registry.intake.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.intake.PastImport;
import vn.ansinh.office.registry.intake.Plan;
import vn.ansinh.office.registry.intake.RowChange;
import vn.ansinh.office.registry.people.Severity;

/**
 * What a file would do to the register.
 *
 * @param skipped the rows that are no people and no households: totals, headings, signatures
 * @param refusedHouseholds how many households stay out as a whole
 * @param earlier when these very bytes came in before; null when they did not
 * @param notice the key of what happened since the last preview; empty for nothing
 * @param unconfirmed whether a yes was sent without agreeing that rows stay out
 */
public record PreviewView(
        String id,
        String fileName,
        LocalDate asOf,
        Plan plan,
        int skipped,
        int refusedHouseholds,
        List<IssueGroup> groups,
        @Nullable PastImport earlier,
        String notice,
        boolean unconfirmed) {
    private static final int FIRST = 10;

    public PreviewView {
        groups = List.copyOf(groups);
    }

    public List<IssueGroup> errors() {
        return of(Severity.ERROR);
    }

    public List<IssueGroup> warnings() {
        return of(Severity.WARNING);
    }

    public List<IssueGroup> conversions() {
        return of(Severity.CHANGED);
    }

    private List<IssueGroup> of(Severity severity) {
        return groups.stream().filter(group -> group.severity() == severity).toList();
    }

    public static int count(List<IssueGroup> groups) {
        return groups.stream().mapToInt(IssueGroup::count).sum();
    }

    /** The changes that stand in the preview. */
    public List<RowChange> firstChanges() {
        return plan.changes().subList(0, Math.min(FIRST, plan.changes().size()));
    }

    /** Whether there is anything to bring in; the ward's classes may be new although every row is known. */
    public boolean isWorthApplying() {
        return !plan.rows().changesNothing() || (!plan.statuses().isEmpty() && earlier == null);
    }
}
