package vn.ansinh.office.programme.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;

/**
 * The marks of a plan's or report's text: an empty line between paragraphs, {@code - } before a point, {@code ## } before a heading,
 * {@code **bold**}, {@code | a | b |} for a row of a table, {@code {field}} for a figure. Everything else is words, so nothing typed can
 * become anything but words on a page or paper.
 */
public final class Marks {
    private static final Pattern FIELD = Pattern.compile("\\{([a-z0-9:-]{2,100})}");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    /** Fields that nothing fills stay as they are. */
    public static String filled(String text, Map<String, Figure> figures) {
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        figures.containsKey(found.group(1))
                                ? figures.get(found.group(1)).value()
                                : found.group()));
    }

    /** The keys of the fields of a text, in their order. */
    public static List<String> fields(String text) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Text> points = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private Marks() {}

    /** The blocks of a text whose figures are filled in. */
    public static List<Block> blocks(String filled) {
        Marks marks = new Marks();
        filled.lines().map(String::strip).forEach(marks::line);
        marks.end();
        return List.copyOf(marks.blocks);
    }

    private void line(String line) {
        if (line.startsWith("- ")) {
            endParagraph();
            endTable();
            points.add(text(line.substring(2)));
        } else if (line.startsWith("|")) {
            endParagraph();
            endPoints();
            rows.add(cells(line));
        } else if (line.startsWith("## ")) {
            end();
            blocks.add(new Block.Paragraph(strong(line.substring(3))));
        } else if (line.isEmpty()) {
            end();
        } else {
            endPoints();
            endTable();
            lines.add(line);
        }
    }

    private void end() {
        endParagraph();
        endPoints();
        endTable();
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(text(String.join(" ", lines))));
            lines.clear();
        }
    }

    private void endPoints() {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
            points.clear();
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(table(rows)));
            rows.clear();
        }
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /** The first row is the head; columns are as wide as their words ask for, within bounds. */
    private static Table table(List<List<String>> rows) {
        List<String> head = rows.getFirst();
        List<Table.Column> columns = new ArrayList<>();
        for (int at = 0; at < head.size(); at++) {
            int column = at;
            int longest = rows.stream()
                    .mapToInt(row -> column < row.size() ? row.get(column).length() : 0)
                    .max()
                    .orElse(1);
            columns.add(Table.Column.of(head.get(at), Math.clamp(longest, 5, 40), Table.Align.LEFT));
        }
        List<Table.Row> entries = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int at = 0; at < head.size(); at++) {
                cells.add(new Table.Words(at < row.size() ? row.get(at) : ""));
            }
            entries.add(new Table.Entry(cells));
        }
        return new Table(columns, entries, false);
    }

    private static Text strong(String words) {
        return text("**" + words.replace("**", "") + "**");
    }

    /** A field that nothing filled becomes a place to fill, so that nothing is issued with it. */
    public static Text text(String words) {
        Text text = new Text(List.of());
        Matcher bold = BOLD.matcher(words);
        int at = 0;
        while (bold.find()) {
            text = withFields(text, words.substring(at, bold.start()), false);
            text = withFields(text, bold.group(1), true);
            at = bold.end();
        }
        return withFields(text, words.substring(at), false);
    }

    private static Text withFields(Text before, String words, boolean isStrong) {
        Text text = before;
        Matcher field = FIELD.matcher(words);
        int at = 0;
        while (field.find()) {
            text = with(text, words.substring(at, field.start()), isStrong).thenUnfilled(field.group(1));
            at = field.end();
        }
        return with(text, words.substring(at), isStrong);
    }

    private static Text with(Text text, String words, boolean isStrong) {
        if (words.isEmpty()) {
            return text;
        }
        return isStrong ? text.thenStrong(words) : text.then(words);
    }
}
