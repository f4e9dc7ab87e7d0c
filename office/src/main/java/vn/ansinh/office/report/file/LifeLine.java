package vn.ansinh.office.report.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import vn.ansinh.office.registry.Chapter;

/**
 * The years of a household, the latest first, with what happened in each.
 *
 * @param years only those in which something happened
 */
public record LifeLine(List<Year> years) {
    /**
     * A year.
     *
     * @param people who lived in the household at its end, or on the day asked about
     * @param moments from the first day to the last
     */
    public record Year(int year, int people, List<Chapter.Moment> moments) {
        public Year {
            moments = List.copyOf(moments);
        }
    }

    public LifeLine {
        years = List.copyOf(years);
    }

    static LifeLine of(List<Chapter> chapters, LocalDate asOf, ToIntFunction<LocalDate> people) {
        TreeMap<Integer, List<Chapter.Moment>> byYear = new TreeMap<>(Comparator.reverseOrder());
        chapters.stream()
                .flatMap(chapter -> chapter.moments().stream())
                .filter(moment -> !moment.day().isAfter(asOf))
                .distinct()
                .sorted(Comparator.comparing(Chapter.Moment::day))
                .forEach(moment -> byYear.computeIfAbsent(moment.day().getYear(), any -> new java.util.ArrayList<>())
                        .add(moment));
        return new LifeLine(byYear.entrySet().stream()
                .map(year -> {
                    LocalDate end = LocalDate.of(year.getKey(), 12, 31);
                    return new Year(year.getKey(), people.applyAsInt(end.isAfter(asOf) ? asOf : end), year.getValue());
                })
                .toList());
    }
}
