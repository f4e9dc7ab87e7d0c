package vn.ansinh.office.report.ask.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;

/** An answer as a paper of the ward: the sentence, the table, the day of the data, who asked, and what is not known. */
final class AnswerPaper {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 16;
    private static final int MANY = 6;

    private AnswerPaper() {}

    /**
     * What the paper says beside its table.
     *
     * @param isList whether it names households or people
     * @param remarks in small letters under the table
     * @param askedBy full name
     * @param signedAs what stands over the name of who asked
     */
    record Content(
            String sentence, List<String> remarks, boolean isList, boolean isOutside, String askedBy, String signedAs) {
        Content {
            remarks = List.copyOf(remarks);
        }
    }

    static AdministrativeDocument of(Grid grid, Content content, IssuingBody issuer, LocalDate today) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Grid(table(grid)));
        content.remarks().forEach(remark -> body.add(new Block.Remark(Text.of(remark))));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(today),
                content.isList() ? DocumentKind.LIST : DocumentKind.TABLES,
                Text.of(content.sentence()),
                Optional.empty(),
                content.isOutside() ? Circulation.OPEN : Circulation.INTERNAL,
                grid.heads().size() > MANY ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer(content.signedAs(), Optional.of(content.askedBy())));
    }

    private static Table table(Grid grid) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.heads().size(); column++) {
            columns.add(column(grid, column));
        }
        return new Table(columns, grid.rows().stream().map(AnswerPaper::row).toList(), false);
    }

    private static Column column(Grid grid, int column) {
        Grid.Head head = grid.heads().get(column);
        int longest = grid.rows().stream()
                .mapToInt(row -> column == 0
                        ? row.label().length()
                        : row.entries().get(column - 1).text().length())
                .max()
                .orElse(0);
        boolean isNumeric = column > 0
                && grid.rows().stream()
                        .anyMatch(row -> row.entries().get(column - 1).isNumeric());
        Column plain = Column.of(
                head.words(),
                Math.clamp(Math.max(longest, head.words().length() / 2), NARROWEST, WIDEST),
                isNumeric ? Align.RIGHT : Align.LEFT);
        return head.over().isEmpty() ? plain : plain.under(head.over());
    }

    private static Table.Row row(Grid.Row row) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.words(row.label()));
        row.entries()
                .forEach(entry -> cells.add(
                        entry.number().isPresent()
                                ? Table.count(entry.number().getAsLong())
                                : Table.words(entry.text())));
        return row.isSum() ? new Table.Total(cells) : new Table.Entry(cells);
    }
}
