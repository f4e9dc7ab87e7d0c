package vn.ansinh.office.programme.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Marks;
import vn.ansinh.office.programme.writing.Part;

/**
 * A report as its page shows it.
 *
 * @param against what the numbers are looked at beside; none for nothing
 */
public record PeriodicView(
        PeriodicReport report,
        List<PeriodicTable> tables,
        Map<String, Figure> fields,
        List<String> unfilled,
        Optional<Against> against) {
    private static final Map<String, String> NEEDED = Map.of(
            "/households", "SEARCH_REGISTER",
            "/supports", "SEE_HOUSEHOLD",
            "/reviews", "SEE_REVIEW",
            "/requests", "SEE_REVIEW",
            "/programme/loans", "SEE_HELP",
            "/programme/training", "SEE_HELP",
            "/programme/help", "SEE_HELP",
            "/programme/reports", "SEE_HOUSEHOLD",
            "/programme/committee", "DO_TASK");

    public PeriodicView {
        tables = List.copyOf(tables);
        unfilled = List.copyOf(unfilled);
    }

    /** An earlier report of the same kind. */
    public record Against(PeriodicReport report, List<PeriodicTable> tables) {}

    /** Tables as the one who acts may see them: small numbers of sensitive ones only with the right to facts of health. */
    static List<PeriodicTable> seen(List<PeriodicTable> tables) {
        Role role = Role.of(Acting.current().orElseThrow().role());
        return Access.allows(role, UseCase.SEE_HEALTH) && !role.isGroupBound()
                ? tables
                : tables.stream()
                        .map(one -> one.sensitive() ? one.outside() : one)
                        .toList();
    }

    public List<Block> blocks(String text) {
        return Marks.blocks(Marks.filled(text, fields));
    }

    public String filled(String text) {
        return Marks.filled(text, fields);
    }

    public List<PeriodicTable> under(Part part) {
        return tables.stream().filter(one -> one.part().equals(part.key())).toList();
    }

    public String remark(PeriodicTable table) {
        return report.remark(table.code());
    }

    public int number(PeriodicTable table) {
        return tables.indexOf(table) + 1;
    }

    /** What the cell was in the report beside which it is looked at; empty where nothing is compared or it did not stand there. */
    public String was(PeriodicTable table, PeriodicTable.Row row, int column) {
        return against.flatMap(one -> PeriodicChange.find(one.tables(), table.code()))
                .flatMap(one -> one.at(row.key(), table.columns().get(column).key()))
                .map(PeriodicTable.Cell::shown)
                .orElse("");
    }

    /** Where the list of a cell is, for whoever may see it; empty otherwise. */
    public static String link(PeriodicTable.Cell cell, Predicate<String> may) {
        return NEEDED.entrySet().stream()
                        .filter(one -> cell.address().startsWith(one.getKey()))
                        .allMatch(one -> may.test(one.getValue()))
                ? cell.address()
                : "";
    }
}
