package vn.ansinh.office.programme.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell that is not what it was.
 *
 * @param was empty where there was none
 * @param is empty where there is none any more
 */
public record PeriodicChange(String table, String row, String column, String was, String is) {

    /** Every cell in which two sets of tables differ, in the order of the newer ones and then of those that are gone. */
    static List<PeriodicChange> between(List<PeriodicTable> older, List<PeriodicTable> newer) {
        List<PeriodicChange> changes = new ArrayList<>();
        for (PeriodicTable table : newer) {
            changed(table, find(older, table.code()), false, changes);
        }
        for (PeriodicTable table : older) {
            changed(table, find(newer, table.code()), true, changes);
        }
        return changes;
    }

    static Optional<PeriodicTable> find(List<PeriodicTable> tables, String code) {
        return tables.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static void changed(
            PeriodicTable table, Optional<PeriodicTable> other, boolean isGone, List<PeriodicChange> changes) {
        for (PeriodicTable.Row row : table.rows()) {
            for (int at = 0; at < table.columns().size(); at++) {
                PeriodicTable.Column column = table.columns().get(at);
                String here = row.cells().get(at).shown();
                Optional<PeriodicTable.Cell> there = other.flatMap(one -> one.at(row.key(), column.key()));
                if (isGone && there.isEmpty() && !here.isEmpty()) {
                    changes.add(new PeriodicChange(table.title(), row.words(), column.words(), here, ""));
                } else if (!isGone) {
                    String was = there.map(PeriodicTable.Cell::shown).orElse("");
                    if (!was.equals(here)) {
                        changes.add(new PeriodicChange(table.title(), row.words(), column.words(), was, here));
                    }
                }
            }
        }
    }
}
