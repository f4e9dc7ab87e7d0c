package vn.ansinh.office.survey.points;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was ticked for a household in a table of points.
 *
 * @param chosen numbers of answers by the number of their question; only what the table has
 */
public record Marks(PointTable table, SortedMap<Integer, SortedSet<Integer>> chosen) {

    /** An answer that was chosen, with its question. */
    public record Line(PointQuestion question, PointAnswer answer) {}

    /** Reads the fields of a form; what the table does not have is left out. */
    public static Marks typed(PointTable table, Function<String, Collection<String>> field) {
        SortedMap<Integer, SortedSet<Integer>> chosen = new TreeMap<>();
        for (PointQuestion question : table.questions()) {
            Collection<String> sent = field.apply(question.field());
            SortedSet<Integer> numbers = question.answers().stream()
                    .map(PointAnswer::number)
                    .filter(number -> sent.contains(String.valueOf(number)))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!numbers.isEmpty()) {
                chosen.put(question.number(), numbers);
            }
        }
        return new Marks(table, chosen);
    }

    /** Reads back what {@link #written} wrote of this table. */
    public static Marks read(PointTable table, String written) {
        List<String> marks = List.of(written.split(" "));
        return typed(
                table,
                field -> marks.stream()
                        .filter(mark -> field.equals("point-" + mark.substring(0, Math.max(0, mark.indexOf('.')))))
                        .map(mark -> mark.substring(mark.indexOf('.') + 1))
                        .toList());
    }

    /** The question of a field of the form. */
    public Optional<String> text(String field) {
        return table.questions().stream()
                .filter(question -> question.field().equals(field))
                .map(PointQuestion::text)
                .findFirst();
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    public boolean has(PointQuestion question, PointAnswer answer) {
        return chosen.containsKey(question.number())
                && chosen.get(question.number()).contains(answer.number());
    }

    /** Questions of one answer that have none, or have more than one. */
    public List<PointQuestion> open() {
        return table.questions().stream()
                .filter(question -> !question.isMany())
                .filter(question -> !chosen.containsKey(question.number())
                        || chosen.get(question.number()).size() > 1)
                .toList();
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (PointQuestion question : table.questions()) {
            question.answers().stream()
                    .filter(answer -> has(question, answer))
                    .forEach(answer -> lines.add(new Line(question, answer)));
        }
        return List.copyOf(lines);
    }

    /** The sum of points. */
    public int total() {
        return lines().stream().mapToInt(line -> line.answer().points()).sum();
    }

    /** The table and its marks in a text. */
    public String stored() {
        return (table.id() + " " + written()).strip();
    }

    /** The marks in a text, such as {@code 1.2 3.1 3.4}: the second answer of the first question and so on. */
    public String written() {
        return lines().stream()
                .map(line -> line.question().number() + "." + line.answer().number())
                .collect(Collectors.joining(" "));
    }
}
