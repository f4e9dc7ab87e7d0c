package vn.ansinh.office.registry.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ansinh.office.registry.StatusesImported.Listed;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.sheet.DraftHousehold;
import vn.ansinh.office.registry.sheet.Issue;

/** Counts what becomes of the rows and keeps what is to be shown. */
final class Tally {
    private static final int SHOWN = 2_000;

    private final String sheet;
    private int fresh;
    private int changed;
    private int same;
    private int refused;
    private int newHouseholds;
    private int changedHouseholds;
    private int newPeople;
    private int changedFacts;
    private final List<RowChange> changes = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Listed> statuses = new ArrayList<>();

    Tally(String sheet) {
        this.sheet = sheet;
    }

    void refused(DraftHousehold draft) {
        refused += rows(draft);
    }

    void refused(DraftHousehold draft, Refusal refusal) {
        refused += rows(draft);
        issue(refusal.row(), refusal.value(), refusal.remark());
    }

    /** Rows that the sheet refused without a household. */
    void refusedRows(int rows) {
        refused += rows;
    }

    void newHousehold(DraftHousehold draft) {
        fresh += rows(draft);
        newHouseholds++;
    }

    void newPerson() {
        newPeople++;
    }

    void status(Listed status) {
        statuses.add(status);
    }

    void warning(int row, String value, Remark remark) {
        issue(row, value, remark);
    }

    void change(RowChange change) {
        changedFacts++;
        if (changes.size() < SHOWN) {
            changes.add(change);
        }
    }

    /** A known household: each of its rows is new, changed or the same. */
    void knownHousehold(DraftHousehold draft, Set<Integer> freshRows, Set<Integer> changedRows) {
        if (!freshRows.isEmpty() || !changedRows.isEmpty()) {
            changedHouseholds++;
        }
        for (int row : new HashSet<>(draft.rows())) {
            if (freshRows.contains(row) && !changedRows.contains(row)) {
                fresh++;
            } else if (changedRows.contains(row)) {
                changed++;
            } else {
                same++;
            }
        }
    }

    int read() {
        return fresh + changed + same + refused;
    }

    Plan plan() {
        return new Plan(
                new RowCounts(fresh, changed, same, refused),
                newHouseholds,
                changedHouseholds,
                newPeople,
                changedFacts,
                changes,
                issues,
                statuses);
    }

    private void issue(int row, String value, Remark remark) {
        issues.add(new Issue(sheet, row, -1, "", value, remark));
    }

    private static int rows(DraftHousehold draft) {
        return Set.copyOf(draft.rows()).size();
    }
}
