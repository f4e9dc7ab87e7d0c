package vn.ansinh.office.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table whose head is repeated on every page.
 *
 * @param columns from the left
 * @param rows from the top
 * @param numbered whether a row with the columns' numbers stands under the head, as official lists have
 */
public record Table(List<Column> columns, List<Row> rows, boolean numbered) {

    /** Where a column's words stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * One column.
     *
     * @param heading words of the head
     * @param over a heading spanning this column and its neighbours of the same words
     * @param share width in relation to the others
     */
    public record Column(String heading, Optional<String> over, int share, Align align) {
        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("column " + heading + " has share " + share);
            }
        }

        public static Column of(String heading, int share, Align align) {
            return new Column(heading, Optional.empty(), share, align);
        }

        public Column under(String spanning) {
            return new Column(heading, Optional.of(spanning), share, align);
        }
    }

    /** One row. */
    public sealed interface Row {}

    /** Cells of the columns, in their order. */
    public record Entry(List<Cell> cells) implements Row {
        public Entry {
            cells = List.copyOf(cells);
        }
    }

    /** Words over the whole width that open a part of the table. */
    public record Section(String words) implements Row {}

    /** A sum; set in bold. */
    public record Total(List<Cell> cells) implements Row {
        public Total {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in one cell. */
    public sealed interface Cell {}

    /** Words; may be none where having nothing to say is itself the answer. */
    public record Words(String words) implements Cell {}

    /** A whole number. */
    public record Count(long number) implements Cell {}

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            int width = switch (row) {
                case Entry entry -> entry.cells().size();
                case Total total -> total.cells().size();
                case Section _ -> columns.size();
            };
            if (width != columns.size()) {
                throw new IllegalArgumentException("row of " + width + " cells under " + columns.size() + " columns");
            }
        }
    }

    public boolean hasSpanningHeads() {
        return columns.stream().anyMatch(column -> column.over().isPresent());
    }

    /** Neighbouring columns under one spanning heading, and each other column alone. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int column = 0; column < columns.size(); ) {
            Optional<String> over = columns.get(column).over();
            int end = column + 1;
            while (over.isPresent()
                    && end < columns.size()
                    && columns.get(end).over().equals(over)) {
                end++;
            }
            spans.add(new Span(column, end - column, over));
            column = end;
        }
        return spans;
    }

    /** A stretch of {@code width} columns from {@code first}, with the heading over them if there is one. */
    public record Span(int first, int width, Optional<String> over) {}

    public static Cell words(String words) {
        return new Words(words);
    }

    public static Cell count(long number) {
        return new Count(number);
    }

    public static Entry row(Cell... cells) {
        return new Entry(List.of(cells));
    }
}
