package vn.ansinh.office.report.ask.page;

import java.util.List;
import java.util.OptionalLong;

/**
 * An answer as a table of words: the same on the screen, on paper, in a spreadsheet and as plain text.
 *
 * @param heads of all columns, the first being that of the rows' names
 */
public record Grid(List<Head> heads, List<Row> rows) {
    /**
     * What stands over a column.
     *
     * @param over what it has in common with its neighbours; may be empty
     */
    public record Head(String over, String words) {
        static Head of(String words) {
            return new Head("", words);
        }

        /** Both in one line. */
        public String whole() {
            return over.isEmpty() ? words : over + ": " + words;
        }
    }

    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param address what its name leads to; empty for nothing
     */
    public record Row(String label, String address, boolean isSum, List<Entry> entries) {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One cell.
     *
     * @param number what a spreadsheet calculates with; none for words
     * @param address the list behind it; empty for none
     */
    public record Entry(String text, OptionalLong number, String address) {
        static Entry words(String text) {
            return new Entry(text, OptionalLong.empty(), "");
        }

        public boolean isNumeric() {
            return number.isPresent() || text.endsWith("%") || text.startsWith("<") || text.equals("…");
        }
    }
}
