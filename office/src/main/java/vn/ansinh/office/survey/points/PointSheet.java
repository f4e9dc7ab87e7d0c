package vn.ansinh.office.survey.points;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.PlainSheet;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRow;

/** A table of points in a spreadsheet: an answer a row, its question beside the first of its answers. */
final class PointSheet {
    private static final List<String> TITLES = List.of("Câu hỏi", "Cách chọn", "Câu trả lời", "Điểm");
    private static final int HEADER_WITHIN = 30;

    private PointSheet() {}

    /** The rows of the first sheet that has the titles; empty where none has. */
    static Optional<List<PointRow>> read(SheetFile file) {
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            List<SheetRow> rows = new ArrayList<>();
            file.read(sheet, row -> rows.add(row));
            for (int header = 0; header < Math.min(HEADER_WITHIN, rows.size()); header++) {
                List<Integer> columns = columns(rows.get(header));
                if (!columns.contains(-1)) {
                    return Optional.of(rows.subList(header + 1, rows.size()).stream()
                            .map(row -> row(row, columns))
                            .filter(row -> !row.isBlank())
                            .toList());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> columns(SheetRow titles) {
        List<String> found = titles.cells().stream().map(PointSheet::key).toList();
        return TITLES.stream().map(title -> found.indexOf(key(title))).toList();
    }

    private static String key(String title) {
        return Vietnamese.fold(title).strip();
    }

    private static PointRow row(SheetRow row, List<Integer> columns) {
        return new PointRow(
                row.cell(columns.get(0)), row.cell(columns.get(1)), row.cell(columns.get(2)), row.cell(columns.get(3)));
    }

    /** The table as a spreadsheet that {@link #read} takes; without questions an empty one to fill in. */
    static void write(String name, List<PointQuestion> questions, OutputStream out) {
        List<List<String>> rows = new ArrayList<>();
        for (PointQuestion question : questions) {
            for (PointAnswer answer : question.answers()) {
                boolean isFirst = answer.number() == 1;
                rows.add(List.of(
                        isFirst ? question.text() : "",
                        isFirst ? question.isMany() ? "nhiều" : "một" : "",
                        answer.text(),
                        String.valueOf(answer.points())));
            }
        }
        PlainSheet.write(name, TITLES, rows, out);
    }
}
