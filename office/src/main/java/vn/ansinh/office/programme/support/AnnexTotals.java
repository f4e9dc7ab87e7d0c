package vn.ansinh.office.programme.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.programme.MoneySource;

/**
 * The sums at the end of the annex: households, people, money by source.
 *
 * @param bySource in the order of the sources, of those that a line names
 */
public record AnnexTotals(int households, int people, Map<MoneySource, Sum> bySource) {
    /**
     * In dong.
     *
     * @param open amounts that are not known
     */
    public record Sum(long known, int open) {
        Sum plus(Sum other) {
            return new Sum(known + other.known, open + other.open);
        }
    }

    public static AnnexTotals of(List<AnnexRow> rows) {
        Map<MoneySource, Sum> sums = new EnumMap<>(MoneySource.class);
        rows.stream()
                .flatMap(row -> row.lines().stream())
                .flatMap(line -> line.money().stream())
                .forEach(money ->
                        sums.merge(money.source(), new Sum(money.known(), money.amount() == null ? 1 : 0), Sum::plus));
        return new AnnexTotals(
                rows.size(), rows.stream().mapToInt(AnnexRow::people).sum(), sums);
    }

    public Sum all() {
        return bySource.values().stream().reduce(new Sum(0, 0), Sum::plus);
    }
}
