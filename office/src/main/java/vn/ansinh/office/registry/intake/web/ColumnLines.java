package vn.ansinh.office.registry.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.registry.sheet.Issue;
import vn.ansinh.office.registry.sheet.Mapping;
import vn.ansinh.office.registry.sheet.Mapping.Column;
import vn.ansinh.office.registry.sheet.Mapping.Confidence;
import vn.ansinh.office.registry.sheet.Mapping.Shape;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetRow;

/** The columns of a file between the guess and the user's correction, those without a header included. */
final class ColumnLines {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    private ColumnLines() {}

    static List<ColumnLine> of(Reading reading) {
        Mapping mapping = reading.mapping();
        List<SheetRow> rows = reading.guess().sample();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int named = mapping.columns().stream().mapToInt(Column::index).max().orElse(-1) + 1;
        List<ColumnLine> lines = new ArrayList<>();
        for (int index = 0; index < Math.max(width, named); index++) {
            int at = index;
            Optional<Column> known = mapping.columns().stream()
                    .filter(column -> column.index() == at)
                    .findFirst();
            List<String> samples = samples(rows, at);
            if (known.isPresent() || !samples.isEmpty()) {
                Column column = known.orElse(new Column(at, "", Meaning.IGNORED, 0, Confidence.NONE));
                lines.add(new ColumnLine(
                        at,
                        Issue.letters(at),
                        column.header(),
                        samples,
                        column.meaning(),
                        column.member(),
                        column.confidence()));
            }
        }
        return lines;
    }

    private static List<String> samples(List<SheetRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(text -> text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text)
                .toList();
    }

    /** The columns as the form says; {@code c3} is the meaning of column 3 and {@code m3} its member. */
    static List<Column> chosen(List<ColumnLine> lines, Map<String, String> form, Shape shape) {
        List<Column> columns = new ArrayList<>();
        for (ColumnLine line : lines) {
            Meaning meaning = meaning(form.get("c" + line.index())).orElse(line.meaning());
            boolean personal = meaning.of() == Meaning.Of.PERSON;
            int member = !personal || shape != Shape.HOUSEHOLD_ROWS
                    ? 0
                    : Math.max(1, number(form.get("m" + line.index())).orElse(line.member()));
            boolean same = meaning == line.meaning() && member == line.member();
            Confidence confidence = same ? line.confidence() : Confidence.SURE;
            if (!line.header().isEmpty() || meaning != Meaning.IGNORED) {
                columns.add(new Column(line.index(), line.header(), meaning, member, confidence));
            }
        }
        return columns;
    }

    /** The meaning that two columns have, which only one can. */
    static Optional<Meaning> twice(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.meaning() != Meaning.IGNORED && column.meaning() != Meaning.ROW_NUMBER)
                .filter(column -> columns.stream()
                                .filter(other ->
                                        other.meaning() == column.meaning() && other.member() == column.member())
                                .count()
                        > 1)
                .map(Column::meaning)
                .findFirst();
    }

    static Optional<Integer> number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.strip().matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(text.strip()))
                : Optional.empty();
    }

    private static Optional<Meaning> meaning(@org.jspecify.annotations.Nullable String name) {
        for (Meaning meaning : Meaning.values()) {
            if (meaning.name().equals(name)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
