package vn.ansinh.office.registry.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is to be read: which column means what. Guessed, shown, corrected, and remembered by the file's shape.
 *
 * @param sheet the place of the sheet among the visible ones, from 0
 * @param headerRow the first row of the header as the spreadsheet counts, from 1; 0 where there is none
 * @param firstRow the first row below the header
 */
public record Mapping(int sheet, int headerRow, int firstRow, Shape shape, List<Column> columns) {
    /** What a row stands for. */
    public enum Shape {
        /** A row a person. */
        PERSON_ROWS,
        /** A row a household, with columns repeated for its members. */
        HOUSEHOLD_ROWS,
        /** A row a household, with its head only, as in a list of poor households: not the whole membership. */
        HEADS_ONLY
    }

    /** How sure the guess is. */
    public enum Confidence {
        SURE,
        LIKELY,
        NONE
    }

    /**
     * One column.
     *
     * @param member whose fact it is in a row a household: 1 the head, 2 and on the others; 0 in a row a person
     */
    public record Column(int index, String header, Meaning meaning, int member, Confidence confidence) {}

    private static final Pattern LINE = Pattern.compile("\\n");

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** The first column with a meaning. */
    public Optional<Column> column(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    public boolean has(Meaning meaning) {
        return column(meaning).isPresent();
    }

    /** Whether households can be read at all: somebody has a name. */
    public boolean isUsable() {
        return has(Meaning.NAME) || has(Meaning.HEAD_NAME) || (has(Meaning.FAMILY_NAME) && has(Meaning.GIVEN_NAME));
    }

    /** The same with one column corrected by the user; the shape follows. */
    public Mapping with(int index, Meaning meaning, int member) {
        List<Column> corrected = new ArrayList<>();
        for (Column column : columns) {
            corrected.add(
                    column.index() == index
                            ? new Column(index, column.header(), meaning, member, Confidence.SURE)
                            : column);
        }
        return new Mapping(sheet, headerRow, firstRow, HeaderWords.shape(corrected), corrected);
    }

    /** The same with another shape, where the user knows better. */
    public Mapping as(Shape other) {
        return new Mapping(sheet, headerRow, firstRow, other, columns);
    }

    /** The same columns read in a sheet that is laid out like another, whose rows may begin elsewhere. */
    public Mapping movedTo(Mapping other) {
        int below = firstRow - headerRow;
        return new Mapping(
                other.sheet,
                other.headerRow,
                Math.max(1, headerRow == 0 ? other.firstRow : other.headerRow + below),
                shape,
                columns);
    }

    /** The columns as corrected by the user, who was shown all of them; the shape follows unless it was chosen too. */
    public Mapping corrected(List<Column> chosen, Shape chosenShape, int first) {
        boolean reshaped = chosenShape != shape;
        Shape follows = chosen.equals(columns) || reshaped ? chosenShape : HeaderWords.shape(chosen);
        return new Mapping(sheet, headerRow, first, follows, chosen);
    }

    /** One line of text for each part, to be stored by the caller under the fingerprint. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(sheet)
                .append('\t')
                .append(headerRow)
                .append('\t')
                .append(firstRow)
                .append('\t')
                .append(shape);
        for (Column column : columns) {
            text.append('\n')
                    .append(column.index())
                    .append('\t')
                    .append(column.meaning())
                    .append('\t');
            text.append(column.member())
                    .append('\t')
                    .append(column.confidence())
                    .append('\t')
                    .append(column.header());
        }
        return text.toString();
    }

    /** The mapping that {@link #text()} wrote; null for a text of another version. */
    public static @Nullable Mapping ofText(String text) {
        try {
            List<String> lines = LINE.splitAsStream(text).toList();
            String[] first = lines.getFirst().split("\t", -1);
            List<Column> columns = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split("\t", 5);
                columns.add(new Column(
                        Integer.parseInt(parts[0]),
                        parts[4],
                        Meaning.valueOf(parts[1]),
                        Integer.parseInt(parts[2]),
                        Confidence.valueOf(parts[3])));
            }
            return new Mapping(
                    Integer.parseInt(first[0]),
                    Integer.parseInt(first[1]),
                    Integer.parseInt(first[2]),
                    Shape.valueOf(first[3]),
                    columns);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException otherVersion) {
            return null;
        }
    }
}
