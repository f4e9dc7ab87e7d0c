package vn.ansinh.office.registry.sheet;

import vn.ansinh.office.registry.people.Remark;
import vn.ansinh.office.registry.people.Severity;

/**
 * Something to say about one cell of a file.
 *
 * @param sheet the name of the sheet; empty for a text file
 * @param row as the spreadsheet counts, from 1
 * @param column from 0; -1 where the whole row is meant
 * @param header the header of the column, empty for a whole row
 * @param value what stands in the cell
 */
public record Issue(String sheet, int row, int column, String header, String value, Remark remark) {
    public Severity severity() {
        return remark.severity();
    }

    /** The address as a spreadsheet writes it, such as {@code C12}; a whole row is its number. */
    public String address() {
        return column < 0 ? String.valueOf(row) : letters(column) + row;
    }

    /** A column as a spreadsheet calls it: {@code C} for 2. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
