package vn.ansinh.office.document.render;

import java.util.List;
import java.util.Locale;
import vn.ansinh.office.document.Table;

/** A table written over the columns of the sheet, each of its own columns over one or more of them. */
final class SheetTable {
    private final Table table;
    private final SheetRows rows;
    private final int[] starts;
    private final SheetStyle plain;

    SheetTable(Table table, List<Integer> shares, SheetRows rows, int size) {
        this.table = table;
        this.rows = rows;
        this.plain = SheetStyle.of(size).inFrame();
        this.starts = starts(table, shares);
    }

    /** Writes the table and gives the number, from 1, of the last row of its head. */
    int write() {
        head();
        int last = rows.current() - 1;
        table.rows().forEach(this::row);
        return last;
    }

    private void head() {
        SheetStyle bold = plain.inBold().aligned("center");
        boolean two = table.hasSpanningHeads();
        for (Table.Span span : table.spans()) {
            String alone = table.columns().get(span.first()).heading();
            int start = starts[span.first()];
            rows.text(
                    start,
                    starts[span.first() + span.width()] - start,
                    bold,
                    span.over().orElse(alone));
        }
        rows.end(0);
        if (two) {
            int second = rows.current() - 1;
            for (int column = 0; column < table.columns().size(); column++) {
                Table.Column one = table.columns().get(column);
                boolean under = one.over().isPresent();
                rows.text(starts[column], width(column), bold, under ? one.heading() : "");
                if (!under && width(column) == 1) {
                    rows.merge(starts[column], second - 1, starts[column], second);
                }
            }
            rows.end(0);
        }
        if (table.numbered()) {
            SheetStyle order = SheetStyle.of(10).inFrame().inItalic().aligned("center");
            for (int column = 0; column < table.columns().size(); column++) {
                rows.text(starts[column], width(column), order, String.valueOf(column + 1));
            }
            rows.end(0);
        }
    }

    private void row(Table.Row row) {
        switch (row) {
            case Table.Section section ->
                rows.text(0, starts[table.columns().size()], plain.inBold(), section.words())
                        .end(0);
            case Table.Entry entry -> cells(entry.cells(), plain);
            case Table.Total total -> cells(total.cells(), plain.inBold());
        }
    }

    private void cells(List<Table.Cell> cells, SheetStyle look) {
        for (int column = 0; column < cells.size(); column++) {
            SheetStyle style =
                    look.aligned(table.columns().get(column).align().name().toLowerCase(Locale.ROOT));
            if (cells.get(column) instanceof Table.Count(long number) && width(column) == 1) {
                rows.number(starts[column], style, number);
            } else {
                rows.text(starts[column], width(column), style, TableMarkup.shown(cells.get(column)));
            }
        }
        rows.end(0);
    }

    private int width(int column) {
        return starts[column + 1] - starts[column];
    }

    private static int[] starts(Table table, List<Integer> shares) {
        int columns = table.columns().size();
        int[] starts = new int[columns + 1];
        if (columns == shares.size()) {
            for (int column = 0; column <= columns; column++) {
                starts[column] = column;
            }
            return starts;
        }
        int all = table.columns().stream().mapToInt(Table.Column::share).sum();
        int counted = 0;
        for (int column = 0; column < columns; column++) {
            counted += table.columns().get(column).share();
            int room = shares.size() - (columns - column - 1);
            starts[column + 1] = Math.clamp(nearest(shares, (double) counted / all), starts[column] + 1, room);
        }
        return starts;
    }

    static int boundary(List<Integer> shares, double part) {
        return Math.clamp(nearest(shares, part), 1, shares.size() - 1);
    }

    private static int nearest(List<Integer> shares, double part) {
        double all = shares.stream().mapToInt(Integer::intValue).sum();
        int best = 0;
        double off = part;
        double counted = 0;
        for (int column = 0; column < shares.size(); column++) {
            counted += shares.get(column);
            double distance = Math.abs(counted / all - part);
            if (distance < off) {
                off = distance;
                best = column + 1;
            }
        }
        return best;
    }
}
