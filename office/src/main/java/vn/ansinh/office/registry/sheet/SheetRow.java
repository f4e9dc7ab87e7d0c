package vn.ansinh.office.registry.sheet;

import java.util.List;

/**
 * One row of a sheet as clean text.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param converted the columns whose text was in an old font and is now Unicode
 */
public record SheetRow(int number, List<String> cells, List<Integer> converted) {
    /** The text of a column from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
