package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.rules.source.Bilingual;

/** How tables are written down when a review is closed, so that they can be read whatever tables look like later. */
@Component
class KeptJson {
    private final JsonMapper json;

    KeptJson(JsonMapper json) {
        this.json = json;
    }

    /** A heading; {@code over} is null where none spans it. */
    private record Column(Bilingual words, @Nullable Bilingual over, int share) {}

    /** A table without what stands in it. {@code total} is null for one without a total. */
    private record Head(
            Bilingual title,
            Bilingual first,
            List<Column> columns,
            List<Bilingual> notes,
            boolean isPersonal,
            @Nullable Row total) {}

    private record Row(
            Bilingual name,
            List<String> cells,
            @Nullable String group,
            @Nullable UUID household) {}

    String head(Report report) {
        return json.writeValueAsString(new Head(
                report.title(),
                report.first(),
                report.heads().stream()
                        .map(one -> new Column(one.words(), one.over().orElse(null), one.share()))
                        .toList(),
                report.notes(),
                report.isPersonal(),
                report.rows().stream()
                        .filter(Report.Line::isTotal)
                        .findFirst()
                        .map(KeptJson::row)
                        .orElse(null)));
    }

    String lines(List<Report.Line> lines) {
        return json.writeValueAsString(lines.stream().map(KeptJson::row).toList());
    }

    String facts(Facts facts) {
        return json.writeValueAsString(facts);
    }

    Facts facts(String kept) {
        return json.readValue(kept, Facts.class);
    }

    String figures(Figures figures) {
        return json.writeValueAsString(figures.numbers());
    }

    Figures figures(String kept) {
        return new Figures(json.readValue(kept, new TypeReference<LinkedHashMap<String, Long>>() {}));
    }

    /** The table with these parts of it; its total is theirs. */
    Report report(String id, String kept, List<String> parts) {
        Head head = json.readValue(kept, Head.class);
        List<Report.Line> rows = new ArrayList<>();
        for (String part : parts) {
            json.readValue(part, new TypeReference<List<Row>>() {}).forEach(row -> rows.add(line(row, false)));
        }
        if (head.total() != null) {
            rows.addFirst(total(line(head.total(), true), rows));
        }
        return new Report(
                id,
                head.title(),
                head.first(),
                head.columns().stream()
                        .map(one -> new Report.Head(one.words(), Optional.ofNullable(one.over()), one.share()))
                        .toList(),
                rows,
                head.notes(),
                head.isPersonal());
    }

    private static Report.Line total(Report.Line whole, List<Report.Line> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < whole.cells().size(); column++) {
            Cell sum = none(whole.cells().get(column));
            for (Report.Line row : rows) {
                sum = plus(sum, row.cells().get(column));
            }
            cells.add(sum);
        }
        return new Report.Line(whole.name(), true, cells, null, null);
    }

    private static Cell none(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> Cell.of(0);
            case Cell.Rate rate -> new Cell.Rate(0, 0);
            case Cell.Words words -> cell;
            case Cell.Unknown unknown -> cell;
        };
    }

    private static Cell plus(Cell one, Cell other) {
        if (one instanceof Cell.Count(long number) && other instanceof Cell.Count(long more)) {
            return Cell.of(number + more);
        }
        return one instanceof Cell.Rate(long part, long whole) && other instanceof Cell.Rate(long more, long all)
                ? new Cell.Rate(part + more, whole + all)
                : one;
    }

    private static Row row(Report.Line line) {
        return new Row(
                line.name(), line.cells().stream().map(KeptJson::written).toList(), line.group(), line.household());
    }

    private static Report.Line line(Row row, boolean isTotal) {
        return new Report.Line(
                row.name(), isTotal, row.cells().stream().map(KeptJson::cell).toList(), row.group(), row.household());
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Count(long number) -> "n" + number;
            case Cell.Rate(long part, long whole) -> "r" + part + "/" + whole;
            case Cell.Words(String words) -> "w" + words;
            case Cell.Unknown() -> "?";
        };
    }

    private static Cell cell(String written) {
        String value = written.substring(1);
        return switch (written.charAt(0)) {
            case 'n' -> Cell.of(Long.parseLong(value));
            case 'r' -> {
                int slash = value.indexOf('/');
                yield new Cell.Rate(
                        Long.parseLong(value.substring(0, slash)), Long.parseLong(value.substring(slash + 1)));
            }
            case 'w' -> Cell.of(value);
            default -> Cell.UNKNOWN;
        };
    }
}
