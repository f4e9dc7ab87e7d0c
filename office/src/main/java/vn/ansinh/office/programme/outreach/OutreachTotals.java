package vn.ansinh.office.programme.outreach;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many activities of each kind in each month, and the people reached.
 *
 * @param kinds those of which there is any, in their order
 * @param months of which there is any
 */
public record OutreachTotals(List<Line> kinds, List<Integer> months) {
    /**
     * A kind.
     *
     * @param byMonth the number of the month, 1 to 12, with how many
     * @param counted people who were counted
     * @param estimated people who were estimated
     */
    public record Line(OutreachKind kind, Map<Integer, Long> byMonth, long items, long counted, long estimated) {
        public long reached() {
            return counted + estimated;
        }
    }

    public OutreachTotals {
        kinds = List.copyOf(kinds);
        months = List.copyOf(months);
    }

    static OutreachTotals of(List<Outreach> shown) {
        Map<OutreachKind, List<Outreach>> by = shown.stream()
                .collect(Collectors.groupingBy(one -> one.what().kind(), TreeMap::new, Collectors.toList()));
        return new OutreachTotals(
                by.entrySet().stream()
                        .map(each -> new Line(
                                each.getKey(),
                                each.getValue().stream()
                                        .collect(Collectors.groupingBy(
                                                one -> one.what().day().getMonthValue(),
                                                TreeMap::new,
                                                Collectors.counting())),
                                each.getValue().size(),
                                reached(each.getValue(), true),
                                reached(each.getValue(), false)))
                        .toList(),
                shown.stream()
                        .map(one -> one.what().day().getMonthValue())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static long reached(List<Outreach> of, boolean isCounted) {
        return of.stream()
                .map(Outreach::what)
                .filter(one -> one.isCounted() == isCounted)
                .mapToLong(one -> one.reached().orElse(0))
                .sum();
    }

    public long items() {
        return kinds.stream().mapToLong(Line::items).sum();
    }

    public long counted() {
        return kinds.stream().mapToLong(Line::counted).sum();
    }

    public long estimated() {
        return kinds.stream().mapToLong(Line::estimated).sum();
    }

    public long in(int month) {
        return kinds.stream()
                .mapToLong(line -> line.byMonth().getOrDefault(month, 0L))
                .sum();
    }
}
