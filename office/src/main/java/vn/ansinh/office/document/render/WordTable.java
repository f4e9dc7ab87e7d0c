package vn.ansinh.office.document.render;

import java.util.List;
import java.util.Locale;
import vn.ansinh.office.document.Table;

/** A table of a Word file, with its grid written out and its head repeated over pages. */
final class WordTable {
    private static final String BORDERS = "<w:tblBorders>"
            + border("top")
            + border("left")
            + border("bottom")
            + border("right")
            + border("insideH")
            + border("insideV")
            + "</w:tblBorders>";

    private final Table table;
    private final int[] widths;
    private final WordParagraph plain;

    /**
     * The table over a width.
     *
     * @param width millimetres
     * @param size points
     */
    WordTable(Table table, double width, int size) {
        this.table = table;
        this.plain = WordParagraph.of(size);
        this.widths = shared(
                PaperForm.toTwips(width),
                table.columns().stream().mapToInt(Table.Column::share).toArray());
    }

    String xml() {
        StringBuilder out = new StringBuilder(opening(widths, BORDERS, 57));
        head(out);
        table.rows().forEach(row -> row(out, row));
        return out.append("</w:tbl>").toString();
    }

    /** A table without lines, for what stands side by side. */
    static String sideBySide(int[] widths, String... cells) {
        StringBuilder out = new StringBuilder(opening(widths, "", 0));
        for (int cell = 0; cell < cells.length; cell += widths.length) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int column = 0; column < widths.length; column++) {
                out.append(cell(widths[column], 1, "", "top", cells[cell + column]));
            }
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    private static String opening(int[] widths, String borders, int padding) {
        StringBuilder out = new StringBuilder();
        int all = 0;
        for (int width : widths) {
            all += width;
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + all + "\" w:type=\"dxa\"/>" + borders
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"" + padding / 2
                + "\" w:type=\"dxa\"/><w:left w:w=\"" + padding
                + "\" w:type=\"dxa\"/><w:bottom w:w=\"" + padding / 2
                + "\" w:type=\"dxa\"/><w:right w:w=\"" + padding + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                + "<w:tblGrid>" + out + "</w:tblGrid>";
    }

    private void head(StringBuilder out) {
        WordParagraph bold = plain.inBold().centred().kept();
        boolean two = table.hasSpanningHeads();
        out.append(headRow());
        for (Table.Span span : table.spans()) {
            String words = span.over().orElse(table.columns().get(span.first()).heading());
            String merge = two && span.over().isEmpty() ? "<w:vMerge w:val=\"restart\"/>" : "";
            out.append(cell(width(span), span.width(), merge, "center", bold.with(words)));
        }
        out.append("</w:tr>");
        if (two) {
            out.append(headRow());
            for (int column = 0; column < widths.length; column++) {
                Table.Column one = table.columns().get(column);
                boolean under = one.over().isPresent();
                out.append(cell(
                        widths[column],
                        1,
                        under ? "" : "<w:vMerge/>",
                        "center",
                        bold.with(under ? one.heading() : "")));
            }
            out.append("</w:tr>");
        }
        if (table.numbered()) {
            WordParagraph order = WordParagraph.of(10).inItalic().centred().kept();
            out.append(headRow());
            for (int column = 0; column < widths.length; column++) {
                out.append(cell(widths[column], 1, "", "center", order.with(String.valueOf(column + 1))));
            }
            out.append("</w:tr>");
        }
    }

    private void row(StringBuilder out, Table.Row row) {
        switch (row) {
            case Table.Section section ->
                out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                        .append(cell(
                                width(new Table.Span(0, widths.length, java.util.Optional.empty())),
                                widths.length,
                                "",
                                "center",
                                plain.inBold().kept().with(section.words())))
                        .append("</w:tr>");
            case Table.Entry entry -> cells(out, entry.cells(), plain);
            case Table.Total total -> cells(out, total.cells(), plain.inBold());
        }
    }

    private void cells(StringBuilder out, List<Table.Cell> cells, WordParagraph look) {
        out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int column = 0; column < cells.size(); column++) {
            String align = table.columns().get(column).align().name().toLowerCase(Locale.ROOT);
            out.append(cell(
                    widths[column], 1, "", "center", look.aligned(align).with(TableMarkup.shown(cells.get(column)))));
        }
        out.append("</w:tr>");
    }

    private int width(Table.Span span) {
        int sum = 0;
        for (int column = span.first(); column < span.first() + span.width(); column++) {
            sum += widths[column];
        }
        return sum;
    }

    private static String headRow() {
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    }

    private static String cell(int width, int span, String merge, String align, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "") + merge + "<w:vAlign w:val=\"" + align
                + "\"/></w:tcPr>" + content + "</w:tc>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }

    /** A width divided by shares, to the last twip. */
    static int[] shared(int width, int... shares) {
        int all = 0;
        for (int share : shares) {
            all += share;
        }
        int[] widths = new int[shares.length];
        int given = 0;
        int counted = 0;
        for (int column = 0; column < shares.length; column++) {
            counted += shares[column];
            int end = (int) ((long) width * counted / all);
            widths[column] = end - given;
            given = end;
        }
        return widths;
    }
}
