package vn.ansinh.office.report.ask.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.office.registry.sheet.FormulaGuard;

/** An answer as a spreadsheet, numbers as numbers, and as plain text to be copied. */
final class AnswerSheet {
    private static final int WIDE = 30;
    private static final int USUAL = 16;
    private static final int BEFORE = 2;

    private AnswerSheet() {}

    static byte[] workbook(Grid grid, String sentence, List<String> remarks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Hoi nhanh");
            sheet.inlineString(0, 0, FormulaGuard.on(sentence));
            sheet.range(0, 0, 0, 0).style().bold().set();
            for (int column = 0; column < grid.heads().size(); column++) {
                sheet.inlineString(BEFORE, column, grid.heads().get(column).whole());
                sheet.width(column, column == 0 ? WIDE : USUAL);
            }
            sheet.range(BEFORE, 0, BEFORE, grid.heads().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("E8EEF4")
                    .set();
            int at = BEFORE + 1;
            for (Grid.Row row : grid.rows()) {
                row(sheet, at, row);
                at++;
            }
            at++;
            for (String remark : remarks) {
                sheet.inlineString(at, 0, FormulaGuard.on(remark));
                at++;
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int at, Grid.Row row) {
        sheet.inlineString(at, 0, FormulaGuard.on(row.label()));
        for (int column = 0; column < row.entries().size(); column++) {
            Grid.Entry entry = row.entries().get(column);
            if (entry.number().isPresent()) {
                sheet.value(at, column + 1, entry.number().getAsLong());
            } else {
                sheet.inlineString(at, column + 1, FormulaGuard.on(entry.text()));
            }
        }
        if (row.isSum()) {
            sheet.range(at, 0, at, row.entries().size()).style().bold().set();
        }
    }

    /** Lines with tabulators between cells, as a message or another table takes them. */
    static String text(Grid grid, String sentence, List<String> remarks) {
        Stream<String> rows = grid.rows().stream()
                .map(row -> row.label() + "\t"
                        + row.entries().stream().map(Grid.Entry::text).collect(Collectors.joining("\t")));
        return Stream.of(
                        Stream.of(
                                sentence,
                                "",
                                grid.heads().stream().map(Grid.Head::whole).collect(Collectors.joining("\t"))),
                        rows,
                        remarks.isEmpty() ? Stream.<String>empty() : Stream.concat(Stream.of(""), remarks.stream()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
