package vn.ansinh.office.registry.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.office.registry.people.Severity;

/**
 * The file handed back: the same cells in the same places, the doubtful ones coloured and commented, and a second sheet
 * that lists them. It is written in a stream, so that the largest list fits into a small memory (ADR 0052).
 */
public final class HandBack {
    private static final String CELLS = "Danh sách";
    private static final String REMARKS = "Cần xem lại";
    private static final List<String> HEADERS = List.of("Ô", "Cột", "Mức", "Đang ghi", "Cần làm");
    private static final int MOST_COMMENTS = 10_000;
    private static final int FLUSH_EVERY = 500;
    private static final double WIDTH = 16;
    private static final double WIDE = 60;

    private final Worksheet sheet;
    private final Mapping mapping;
    private final Map<Integer, List<Issue>> byRow;
    private final Function<Issue, String> sentence;
    private int comments;

    private HandBack(
            Worksheet sheet, Mapping mapping, Map<Integer, List<Issue>> byRow, Function<Issue, String> sentence) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.byRow = byRow;
        this.sentence = sentence;
    }

    /**
     * Writes the sheet that was read, as an .xlsx whatever the file was.
     *
     * @param sentence says of an issue what is wrong and what to type instead
     */
    public static void write(
            SheetFile file, Mapping mapping, List<Issue> issues, Function<Issue, String> sentence, OutputStream out) {
        Map<Integer, List<Issue>> byRow =
                issues.stream().collect(Collectors.groupingBy(Issue::row, TreeMap::new, Collectors.toList()));
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            Worksheet cells = workbook.newWorksheet(CELLS);
            HandBack pen = new HandBack(cells, mapping, byRow, sentence);
            int width = mapping.columns().stream()
                    .mapToInt(Mapping.Column::index)
                    .max()
                    .orElse(0);
            for (int column = 0; column <= Math.min(width, RawRows.MOST_COLUMNS); column++) {
                cells.width(column, WIDTH);
            }
            file.read(mapping.sheet(), pen::row);
            cells.finish();
            remarks(workbook.newWorksheet(REMARKS), byRow, sentence);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private boolean row(SheetRow row) {
        int at = row.number() - 1;
        if (at >= Worksheet.MAX_ROWS) {
            return false;
        }
        boolean header = row.number() >= mapping.headerRow() && row.number() < mapping.firstRow();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column);
            if (!text.isEmpty()) {
                sheet.inlineString(at, column, FormulaGuard.on(text));
                if (header) {
                    sheet.style(at, column)
                            .bold()
                            .wrapText(true)
                            .fillColor("E8EEF4")
                            .set();
                }
            }
        }
        byRow.getOrDefault(row.number(), List.of()).stream()
                .collect(Collectors.groupingBy(
                        issue -> issue.column() < 0 ? first(row) : issue.column(), TreeMap::new, Collectors.toList()))
                .forEach((column, found) -> mark(at, column, found));
        if (at % FLUSH_EVERY == 0) {
            flush();
        }
        return true;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What is said of a whole row stands at its first filled cell. */
    private static int first(SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty()) {
                return column;
            }
        }
        return 0;
    }

    private void mark(int row, int column, List<Issue> issues) {
        Severity worst =
                issues.stream().map(Issue::severity).min(Severity::compareTo).orElse(Severity.CHANGED);
        sheet.style(row, column).fillColor(colour(worst)).set();
        if (comments < MOST_COMMENTS) {
            comments++;
            sheet.comment(row, column, issues.stream().map(sentence).collect(Collectors.joining("\n")));
        }
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "F7C6C2";
            case WARNING -> "FCE8B2";
            case CHANGED -> "D6E4F0";
        };
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Lỗi";
            case WARNING -> "Cần xem lại";
            case CHANGED -> "Đã đổi";
        };
    }

    private static void remarks(Worksheet sheet, Map<Integer, List<Issue>> byRow, Function<Issue, String> sentence)
            throws IOException {
        for (int column = 0; column < HEADERS.size(); column++) {
            sheet.inlineString(0, column, HEADERS.get(column));
            sheet.width(column, column == HEADERS.size() - 1 ? WIDE : WIDTH);
        }
        sheet.range(0, 0, 0, HEADERS.size() - 1)
                .style()
                .bold()
                .fillColor("E8EEF4")
                .set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (List<Issue> issues : byRow.values()) {
            for (Issue issue : issues) {
                sheet.inlineString(row, 0, issue.address());
                sheet.inlineString(row, 1, FormulaGuard.on(issue.header()));
                sheet.inlineString(row, 2, word(issue.severity()));
                sheet.style(row, 2).fillColor(colour(issue.severity())).set();
                sheet.inlineString(row, 3, FormulaGuard.on(issue.value()));
                sheet.inlineString(row, 4, FormulaGuard.on(sentence.apply(issue)));
                row++;
                if (row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
