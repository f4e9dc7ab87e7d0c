package vn.ansinh.office.document.render;

import java.util.List;
import java.util.Locale;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.VietnameseNumbers;

/** A table as XHTML whose head the typesetter repeats on every page. */
final class TableMarkup {
    private final Table table;

    TableMarkup(Table table) {
        this.table = table;
    }

    void appendTo(StringBuilder out) {
        out.append("<table class=\"grid\"><colgroup>");
        int all = table.columns().stream().mapToInt(Table.Column::share).sum();
        table.columns()
                .forEach(column -> out.append(
                        String.format(Locale.ROOT, "<col style=\"width:%.3f%%\"/>", column.share() * 100.0 / all)));
        out.append("</colgroup><thead>");
        head(out);
        out.append("</thead><tbody>");
        table.rows().forEach(row -> row(out, row));
        out.append("</tbody></table>");
    }

    private void head(StringBuilder out) {
        boolean two = table.hasSpanningHeads();
        out.append("<tr>");
        for (Table.Span span : table.spans()) {
            if (span.over().isPresent()) {
                out.append("<th colspan=\"")
                        .append(span.width())
                        .append("\">")
                        .append(PageMarkup.escape(span.over().get()))
                        .append("</th>");
            } else {
                out.append(two ? "<th rowspan=\"2\">" : "<th>")
                        .append(PageMarkup.escape(
                                table.columns().get(span.first()).heading()))
                        .append("</th>");
            }
        }
        out.append("</tr>");
        if (two) {
            out.append("<tr>");
            table.columns().stream()
                    .filter(column -> column.over().isPresent())
                    .forEach(column -> out.append("<th>")
                            .append(PageMarkup.escape(column.heading()))
                            .append("</th>"));
            out.append("</tr>");
        }
        if (table.numbered()) {
            out.append("<tr>");
            for (int column = 1; column <= table.columns().size(); column++) {
                out.append("<th class=\"order\">").append(column).append("</th>");
            }
            out.append("</tr>");
        }
    }

    private void row(StringBuilder out, Table.Row row) {
        switch (row) {
            case Table.Section section ->
                out.append("<tr class=\"section\"><td colspan=\"")
                        .append(table.columns().size())
                        .append("\">")
                        .append(PageMarkup.escape(section.words()))
                        .append("</td></tr>");
            case Table.Entry entry -> cells(out, "<tr>", entry.cells());
            case Table.Total total -> cells(out, "<tr class=\"total\">", total.cells());
        }
    }

    private void cells(StringBuilder out, String opening, List<Table.Cell> cells) {
        out.append(opening);
        for (int column = 0; column < cells.size(); column++) {
            out.append("<td class=\"")
                    .append(table.columns().get(column).align().name().toLowerCase(Locale.ROOT))
                    .append("\">")
                    .append(PageMarkup.escape(shown(cells.get(column))))
                    .append("</td>");
        }
        out.append("</tr>");
    }

    static String shown(Table.Cell cell) {
        return switch (cell) {
            case Table.Words words -> Composition.clean(words.words());
            case Table.Count count -> VietnameseNumbers.digits(count.number());
        };
    }
}
