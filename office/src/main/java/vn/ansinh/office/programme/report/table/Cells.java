package vn.ansinh.office.programme.report.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.ansinh.office.programme.ReportTable.Cell;
import vn.ansinh.office.programme.ReportTable.Column;
import vn.ansinh.office.programme.ReportTable.Contents;
import vn.ansinh.office.programme.ReportTable.Row;
import vn.ansinh.office.programme.target.Reading;

/** Builds the contents of a table row by row. */
final class Cells {
    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Cells(String name) {
        this.name = name;
    }

    static Cells of(String name) {
        return new Cells(name);
    }

    Cells column(String key, String words) {
        columns.add(new Column(key, words));
        return this;
    }

    void row(String key, String words, Cell... cells) {
        rows.add(new Row(key, words, List.copyOf(Arrays.asList(cells))));
    }

    void row(String key, String words, List<Cell> cells) {
        rows.add(new Row(key, words, List.copyOf(cells)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Contents done() {
        return new Contents(name, List.copyOf(columns), List.copyOf(rows));
    }

    /** A part in a hundred; nothing is said of nothing. */
    static Cell percent(long part, long whole) {
        return whole == 0 ? Cell.unknown() : Cell.number(Reading.percent(part, whole));
    }

    static Cell dong(long amount) {
        return Cell.number(BigDecimal.valueOf(amount));
    }
}
