package vn.ansinh.office.registry.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.Parsed;
import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Severity;
import vn.ansinh.office.registry.sheet.Mapping.Column;

/** The cells of one member, or of the household, in one row: read by meaning, with remarks kept at their cell. */
final class Cells {
    private final String sheet;
    private final IssueList issues;
    private final Map<Meaning, Column> columns = new EnumMap<>(Meaning.class);
    private SheetRow row = new SheetRow(0, List.of(), List.of());
    private boolean failed;

    /** The columns of one member; those of the household where the member is below 0. */
    Cells(String sheet, IssueList issues, List<Column> columns, int member) {
        this.sheet = sheet;
        this.issues = issues;
        for (Column column : columns) {
            boolean ofHousehold = column.meaning().of() == Meaning.Of.HOUSEHOLD;
            if (ofHousehold ? member < 0 : member >= 0 && column.member() == member) {
                this.columns.put(column.meaning(), column);
            }
        }
    }

    /** Turns to another row and forgets failures. */
    void at(SheetRow next) {
        row = next;
        failed = false;
    }

    boolean failed() {
        return failed;
    }

    String text(Meaning meaning) {
        Column column = columns.get(meaning);
        return column == null ? "" : row.cell(column.index());
    }

    @Nullable
    String textOrNull(Meaning meaning) {
        return value(meaning, Parsed::of);
    }

    boolean has(Meaning meaning) {
        return columns.containsKey(meaning);
    }

    boolean isBlank() {
        return columns.keySet().stream()
                .filter(meaning -> meaning.of() != Meaning.Of.NOTHING)
                .allMatch(meaning -> text(meaning).isEmpty());
    }

    /** The value of a cell; null where it is unknown or refused, which is remarked at the cell. */
    <T> @Nullable T value(Meaning meaning, Function<String, Parsed<T>> parser) {
        String text = text(meaning);
        if (text.isEmpty()) {
            return null;
        }
        return taken(
                meaning,
                errorOfFormula(text) ? Parsed.refused(Remark.warning("cell.formula-error", text)) : parser.apply(text));
    }

    <T> @Nullable T taken(Meaning meaning, Parsed<T> parsed) {
        parsed.allRemarks().forEach(remark -> remark(meaning, remark));
        return parsed.asOptional().orElse(null);
    }

    void remark(Meaning meaning, Remark remark) {
        failed |= remark.severity() == Severity.ERROR;
        Column column = columns.get(meaning);
        if (column == null) {
            issues.add(new Issue(sheet, row.number(), -1, "", "", remark));
        } else {
            issues.add(
                    new Issue(sheet, row.number(), column.index(), column.header(), row.cell(column.index()), remark));
        }
    }

    /** Places of the cells that identify the row, for remarks made after the row has gone. */
    Issue issueAt(Meaning meaning, Remark remark) {
        Column column = columns.get(meaning);
        return column == null
                ? new Issue(sheet, row.number(), -1, "", "", remark)
                : new Issue(sheet, row.number(), column.index(), column.header(), row.cell(column.index()), remark);
    }

    List<Meaning> meanings() {
        return new ArrayList<>(columns.keySet());
    }

    static boolean errorOfFormula(String text) {
        return !text.isEmpty()
                && text.charAt(0) == '#'
                && (text.endsWith("!") || text.endsWith("?") || text.equals("#N/A"));
    }
}
