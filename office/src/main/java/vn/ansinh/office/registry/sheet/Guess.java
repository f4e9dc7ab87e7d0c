package vn.ansinh.office.registry.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.Mapping.Column;
import vn.ansinh.office.registry.sheet.Mapping.Confidence;

/**
 * What a file seems to be: the sheet, the header, the meaning of each column, and the first rows to show beside it.
 *
 * @param fingerprint of the file's shape; a mapping stored under it fits every file of the same header
 */
public record Guess(String fingerprint, Mapping mapping, List<SheetRow> sample) {
    private static final int HEADER_WITHIN = 40;
    private static final int LOOK_AT = 80;
    private static final int DEEPEST = 3;
    private static final Pattern COUNTER = Pattern.compile("\\(?(\\d{1,2}|[A-Da-d])\\)?");

    public Guess {
        sample = List.copyOf(sample);
    }

    /** Looks at every visible sheet and takes the one whose header says most. */
    public static Guess of(SheetFile file) {
        Candidate best = new Candidate(0, 0, 1, List.of(), -1);
        List<SheetRow> rows = List.of();
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            List<SheetRow> head = head(file, sheet);
            Candidate found = best(sheet, head);
            if (found.score > best.score) {
                best = found;
                rows = head;
            }
        }
        return of(best, rows);
    }

    /** Looks at one sheet only, which the user has chosen. */
    public static Guess of(SheetFile file, int sheet) {
        List<SheetRow> head = head(file, sheet);
        return of(best(sheet, head), head);
    }

    private static Guess of(Candidate best, List<SheetRow> rows) {
        List<Column> columns = withGivenNames(best, rows);
        Mapping mapping = new Mapping(best.sheet, best.headerRow, best.firstRow, HeaderWords.shape(columns), columns);
        int first = best.firstRow;
        return new Guess(
                fingerprint(columns),
                mapping,
                rows.stream().filter(row -> row.number() >= first).limit(10).toList());
    }

    /** The first rows of a sheet. */
    private static List<SheetRow> head(SheetFile file, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        file.read(sheet, row -> {
            if (!row.isBlank()) {
                rows.add(row);
            }
            return rows.size() < LOOK_AT;
        });
        return rows;
    }

    private record Candidate(int sheet, int headerRow, int firstRow, List<Column> columns, double score) {}

    private static Candidate best(int sheet, List<SheetRow> rows) {
        Candidate best = new Candidate(
                sheet, 0, rows.isEmpty() ? 1 : rows.getFirst().number(), List.of(), rows.isEmpty() ? -1 : 0);
        for (int top = 0; top < Math.min(rows.size(), HEADER_WITHIN); top++) {
            if (rows.get(top).filled() < 2) {
                continue;
            }
            for (int depth = 1; depth <= DEEPEST && top + depth <= rows.size(); depth++) {
                List<Column> columns = HeaderWords.columns(joined(rows.subList(top, top + depth)));
                double score = score(columns) - (depth - 1) * 0.6;
                if (score > best.score) {
                    best = new Candidate(sheet, rows.get(top).number(), firstRow(rows, top + depth), columns, score);
                }
            }
        }
        return best;
    }

    /** Below the header, and below a line that only counts the columns. */
    private static int firstRow(List<SheetRow> rows, int after) {
        if (after >= rows.size()) {
            return rows.getLast().number() + 1;
        }
        SheetRow next = rows.get(after);
        long counters = next.cells().stream()
                .filter(cell -> COUNTER.matcher(cell).matches())
                .count();
        boolean counts = counters >= 3 && counters == next.filled();
        return counts ? next.number() + 1 : rows.get(after - 1).number() + 1;
    }

    private static double score(List<Column> columns) {
        double score = 0;
        boolean named = false;
        for (Column column : columns) {
            named |= column.meaning() == Meaning.NAME
                    || column.meaning() == Meaning.HEAD_NAME
                    || column.meaning() == Meaning.FAMILY_NAME;
            score += switch (column.confidence()) {
                case SURE -> 3;
                case LIKELY -> column.meaning() == Meaning.IGNORED ? 0 : 1.5;
                case NONE -> -0.3;
            };
        }
        return named ? score : score / 4;
    }

    /** The header text of each column over several rows; a merged cell speaks for the columns under it. */
    private static List<String> joined(List<SheetRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            StringBuilder header = new StringBuilder();
            for (int row = 0; row < rows.size(); row++) {
                String own = rows.get(row).cell(column);
                String text = own.isEmpty() && hasBelow(rows, row, column) ? left(rows.get(row), column) : own;
                if (!text.isEmpty()) {
                    header.append(header.isEmpty() ? "" : " ").append(text);
                }
            }
            headers.add(header.toString());
        }
        return headers;
    }

    private static boolean hasBelow(List<SheetRow> rows, int row, int column) {
        return rows.subList(row + 1, rows.size()).stream()
                .anyMatch(below -> !below.cell(column).isEmpty());
    }

    private static String left(SheetRow row, int column) {
        for (int at = column - 1; at >= 0; at--) {
            if (!row.cell(at).isEmpty()) {
                return row.cell(at);
            }
        }
        return "";
    }

    /** A header over two columns, family name and given name: the second has no header and single words. */
    private static List<Column> withGivenNames(Candidate best, List<SheetRow> rows) {
        List<Column> columns = new ArrayList<>();
        for (Column column : best.columns) {
            columns.add(column);
            int next = column.index() + 1;
            boolean free = best.columns.stream().noneMatch(other -> other.index() == next);
            if (column.meaning() == Meaning.NAME && column.member() == 0 && free && areGivenNames(best, rows, next)) {
                columns.removeLast();
                columns.add(new Column(column.index(), column.header(), Meaning.FAMILY_NAME, 0, Confidence.LIKELY));
                columns.add(new Column(next, column.header(), Meaning.GIVEN_NAME, 0, Confidence.LIKELY));
            }
        }
        boolean family = columns.stream().anyMatch(column -> column.meaning() == Meaning.FAMILY_NAME);
        return columns.stream()
                .map(column -> family && column.meaning() == Meaning.NAME && column.member() == 0
                        ? new Column(column.index(), column.header(), Meaning.GIVEN_NAME, 0, column.confidence())
                        : column)
                .toList();
    }

    private static boolean areGivenNames(Candidate best, List<SheetRow> rows, int column) {
        List<String> texts = rows.stream()
                .filter(row -> row.number() >= best.firstRow)
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() > 1
                && texts.stream()
                        .allMatch(text -> text.indexOf(' ') < 0 && text.chars().allMatch(Character::isLetter));
    }

    private static String fingerprint(List<Column> columns) {
        StringBuilder shape = new StringBuilder();
        columns.forEach(column -> shape.append(column.index())
                .append('=')
                .append(Vietnamese.fold(column.header()))
                .append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(shape.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
