package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * A part of the file of a household or of the extract of a person: a table, and what of it belongs to the life line.
 *
 * @param titleKey the key of its heading
 * @param columns the keys of the heads of its columns
 * @param rows cells in words, as many as there are columns
 * @param moments what happened on a day
 */
public record Chapter(String titleKey, List<String> columns, List<List<String>> rows, List<Moment> moments) {
    /**
     * Something on the life line.
     *
     * @param said in words, without the day
     */
    public record Moment(LocalDate day, String said) {}

    public Chapter {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        moments = List.copyOf(moments);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(titleKey + " has a row that is not " + width + " cells wide");
        }
    }

    /** One without a place on the life line. */
    public static Chapter of(String titleKey, List<String> columns, List<List<String>> rows) {
        return new Chapter(titleKey, columns, rows, List.of());
    }
}
