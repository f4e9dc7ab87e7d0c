package vn.ansinh.office.document.render;

import java.util.Locale;

/** The rows of a sheet being written: cells that may span columns, and heights that fit their words. */
final class SheetRows {
    /** Room beside the words of a cell, in millimetres. */
    private static final double PADDING = 1.6;

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final double[] widths;
    private final SheetStyles styles;
    private final StringBuilder rows = new StringBuilder(32_768);
    private final StringBuilder merges = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private int merged;
    private int row;
    private double height;

    SheetRows(double[] widths, SheetStyles styles) {
        this.widths = widths.clone();
        this.styles = styles;
    }

    /** The number, from 1, of the row being filled. */
    int current() {
        return row + 1;
    }

    /** Words over {@code span} columns; always text, whatever they begin with. */
    SheetRows text(int first, int span, SheetStyle style, String words) {
        String clean = Composition.clean(words);
        boolean likeFormula = !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0;
        int number = styles.number(likeFormula ? style.asQuoted() : style);
        cells.append("<c r=\"").append(name(first)).append("\" s=\"").append(number);
        if (clean.isEmpty()) {
            cells.append("\"/>");
        } else {
            cells.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(OfficePackage.escape(clean))
                    .append("</t></is></c>");
        }
        for (int column = first + 1; column < first + span; column++) {
            cells.append("<c r=\"")
                    .append(name(column))
                    .append("\" s=\"")
                    .append(number)
                    .append("\"/>");
        }
        if (span > 1) {
            merge(first, row, first + span - 1, row);
        }
        double width = 0;
        for (int column = first; column < first + span; column++) {
            width += widths[column];
        }
        int lines = style.typeface().lines(clean, style.size(), Math.max(5, width - PADDING));
        height = Math.max(height, lines * style.size() * 1.22 + (style.framed() ? 5 : 2));
        return this;
    }

    SheetRows number(int column, SheetStyle style, long value) {
        cells.append("<c r=\"")
                .append(name(column))
                .append("\" s=\"")
                .append(styles.number(style.asNumber()))
                .append("\"><v>")
                .append(value)
                .append("</v></c>");
        height = Math.max(height, style.size() * 1.22 + 5);
        return this;
    }

    /** Ends the row; {@code least} is a height in points it has at any rate. */
    SheetRows end(double least) {
        rows.append(String.format(
                        Locale.ROOT, "<row r=\"%d\" ht=\"%.2f\" customHeight=\"1\">", row + 1, Math.max(least, height)))
                .append(cells)
                .append("</row>");
        cells.setLength(0);
        height = 0;
        row++;
        return this;
    }

    /** Joins cells over rows, from 0. */
    void merge(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        merged++;
        merges.append("<mergeCell ref=\"")
                .append(letters(firstColumn))
                .append(firstRow + 1)
                .append(':')
                .append(letters(lastColumn))
                .append(lastRow + 1)
                .append("\"/>");
    }

    String xml() {
        return "<sheetData>" + rows + "</sheetData>"
                + (merged == 0 ? "" : "<mergeCells count=\"" + merged + "\">" + merges + "</mergeCells>");
    }

    private String name(int column) {
        return letters(column) + (row + 1);
    }

    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
