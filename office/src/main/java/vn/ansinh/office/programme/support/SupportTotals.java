package vn.ansinh.office.programme.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ansinh.office.programme.MoneySource;

/**
 * Sums of lines: households and people once each, money by source.
 *
 * @param lines how many lines
 * @param bySource of every source that a line names or gave from
 */
public record SupportTotals(int households, int people, int lines, Map<MoneySource, Sum> bySource) {
    public SupportTotals {
        bySource = Map.copyOf(bySource);
    }

    /**
     * Money of a source in dong.
     *
     * @param open lines whose amount of this source is not known
     * @param left what is still to be given of what is known; of finished lines nothing is
     */
    public record Sum(long agreed, int open, long given, long left) {
        static final Sum NONE = new Sum(0, 0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(agreed + other.agreed, open + other.open, given + other.given, left + other.left);
        }
    }

    public static SupportTotals of(List<SupportLine> lines) {
        Map<java.util.UUID, Integer> people = new java.util.HashMap<>();
        Map<MoneySource, Sum> sums = new EnumMap<>(MoneySource.class);
        for (SupportLine line : lines) {
            people.put(line.home().id(), line.home().people());
            for (MoneySource source : MoneySource.values()) {
                Sum sum = of(line, source);
                if (!sum.equals(Sum.NONE)) {
                    sums.merge(source, sum, Sum::plus);
                }
            }
        }
        return new SupportTotals(
                people.size(),
                people.values().stream().mapToInt(Integer::intValue).sum(),
                lines.size(),
                sums);
    }

    private static Sum of(SupportLine line, MoneySource source) {
        long given = line.given(source);
        return line.wanted().money().stream()
                .filter(one -> one.source() == source)
                .findFirst()
                .map(one -> {
                    long agreed = one.amount().orElse(0);
                    long left = line.isDone() ? 0 : Math.max(0, agreed - given);
                    return new Sum(agreed, one.amount().isEmpty() ? 1 : 0, given, left);
                })
                .orElse(new Sum(0, 0, given, 0));
    }

    public Sum of(MoneySource source) {
        return Objects.requireNonNullElse(bySource.get(source), Sum.NONE);
    }

    public Sum all() {
        return bySource.values().stream().reduce(Sum.NONE, Sum::plus);
    }
}
