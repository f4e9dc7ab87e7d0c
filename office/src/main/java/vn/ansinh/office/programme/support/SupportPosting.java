package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Bản niêm yết: the list of a year as it hangs. It has no place for anything that must not be posted.
 *
 * @param until the last day, inclusive
 * @param contact to whom people speak, and how
 */
public record SupportPosting(
        UUID id, int year, LocalDate from, LocalDate until, String place, String contact, List<Row> rows, String by) {
    public SupportPosting {
        rows = List.copyOf(rows);
    }

    /**
     * One household.
     *
     * @param forms in general words
     */
    public record Row(String head, String group, List<String> forms) {
        public Row {
            forms = List.copyOf(forms);
        }
    }

    /** What hangs of lines: agreed ones, each household once. */
    static List<Row> rows(List<SupportLine> lines) {
        java.util.Map<UUID, List<SupportLine>> byHome = lines.stream()
                .filter(SupportLine::isAgreed)
                .collect(java.util.stream.Collectors.groupingBy(
                        line -> line.home().id(), java.util.LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return byHome.values().stream()
                .map(of -> new Row(
                        of.getFirst().home().head(),
                        of.getFirst().home().areaName(),
                        of.stream()
                                .map(line -> line.wanted().form())
                                .sorted()
                                .map(SupportForm::posted)
                                .distinct()
                                .toList()))
                .toList();
    }
}
