package vn.ansinh.office.report.ask;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Câu hỏi: what is counted, under which conditions, divided how, showing what. On which day it is asked is not part of it.
 *
 * @param rows id of the condition whose choices are the rows of the table; empty for none
 * @param columns the same for columns
 * @param list what a list says of each household or person; empty when numbers are asked for
 */
public record Question(
        Subject subject, List<Asked> conditions, String rows, String columns, Set<Show> show, List<ListColumn> list) {
    private static final String SUBJECT = "of";
    private static final String CONDITION = "c";

    public Question {
        conditions = List.copyOf(conditions);
        show = show.isEmpty() ? Set.of(Show.COUNT) : Set.copyOf(show);
        list = List.copyOf(list);
    }

    public static Question about(Subject subject, Asked... conditions) {
        return new Question(subject, List.of(conditions), "", "", Set.of(Show.COUNT), List.of());
    }

    public Question by(String dimension) {
        return new Question(subject, conditions, dimension, columns, show, list);
    }

    public Question across(String dimension) {
        return new Question(subject, conditions, rows, dimension, show, list);
    }

    public Question showing(Show... wanted) {
        return new Question(subject, conditions, rows, columns, Set.of(wanted), list);
    }

    public boolean isList() {
        return !list.isEmpty();
    }

    public Question with(Asked more) {
        return new Question(
                subject,
                Stream.concat(conditions.stream(), Stream.of(more)).distinct().toList(),
                rows,
                columns,
                show,
                list);
    }

    /** Without the condition at a place. */
    public Question without(int place) {
        List<Asked> rest = new ArrayList<>(conditions);
        rest.remove(place);
        return new Question(subject, rest, rows, columns, show, list);
    }

    public Question asList() {
        return new Question(subject, conditions, "", "", show, isList() ? list : ListColumn.USUAL);
    }

    public Question asNumbers() {
        return new Question(subject, conditions, rows, columns, show, List.of());
    }

    /** The query of its address, always the same for the same question. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(part(SUBJECT, subject.code()));
        conditions.forEach(asked -> parts.add(part(CONDITION, asked.text())));
        if (!rows.isEmpty()) {
            parts.add(part("rows", rows));
        }
        if (!columns.isEmpty()) {
            parts.add(part("cols", columns));
        }
        if (!show.equals(Set.of(Show.COUNT))) {
            EnumSet.copyOf(show).forEach(each -> parts.add(part("show", each.code())));
        }
        list.forEach(column -> parts.add(part("col", column.code())));
        return String.join("&", parts);
    }

    /** Whether two ask the same, whatever the order of their conditions. */
    public String sense() {
        return new Question(
                        subject,
                        conditions.stream()
                                .sorted((one, other) -> one.text().compareTo(other.text()))
                                .toList(),
                        rows,
                        columns,
                        show,
                        list)
                .text();
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Reads what {@link #text} wrote. */
    public static Question read(String text) {
        Map<String, List<String>> parameters = Stream.of(text.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.groupingBy(
                        part -> part[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), Collectors.toList())));
        return read(parameters);
    }

    /** Reads the parameters of an address; whether its conditions are there is not asked here. */
    public static Question read(Map<String, List<String>> parameters) {
        return new Question(
                Subject.ofCode(first(parameters, SUBJECT)),
                all(parameters, CONDITION).stream()
                        .flatMap(text -> Asked.read(text).stream())
                        .toList(),
                first(parameters, "rows"),
                first(parameters, "cols"),
                all(parameters, "show").stream()
                        .flatMap(code -> Show.ofCode(code).stream())
                        .collect(Collectors.toSet()),
                all(parameters, "col").stream()
                        .flatMap(code -> ListColumn.ofCode(code).stream())
                        .distinct()
                        .toList());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst().orElse("");
    }

    private static List<String> all(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
