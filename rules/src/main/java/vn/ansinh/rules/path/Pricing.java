package vn.ansinh.rules.path;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Chi phí của lộ trình: puts ways in order by what they cost, where that is known, and otherwise by their number of steps. */
public final class Pricing {
    private static final Comparator<Priced> ORDER = Comparator.comparing(Priced::isKnown)
            .reversed()
            .thenComparingLong(one -> one.isKnown() ? one.known() : 0)
            .thenComparingInt(one -> one.way().size())
            .thenComparingLong(Priced::known)
            .thenComparingInt(Priced::place);

    private Pricing() {}

    /** What one step costs in dong; empty while nobody has said so. Never negative, the same at every call. */
    @FunctionalInterface
    public interface Costs {
        OptionalLong of(Step step);
    }

    /**
     * A way with its cost.
     *
     * @param known sum of the costs that are known, in dong
     * @param open number of steps whose cost nobody has said
     * @param place of the way among all ways found, which settles equals
     */
    public record Priced(Way way, long known, int open, int place) {
        public boolean isKnown() {
            return open == 0;
        }

        /** Dong; empty while the cost of a step is not known. */
        public OptionalLong cost() {
            return isKnown() ? OptionalLong.of(known) : OptionalLong.empty();
        }
    }

    /**
     * The ways whose cost is known come first, the least first; then the others, fewest steps first. Of equals the one with fewer
     * steps, then the one found first.
     */
    public static List<Priced> order(List<Way> ways, Costs costs) {
        return IntStream.range(0, ways.size())
                .mapToObj(place -> price(ways.get(place), place, costs))
                .sorted(ORDER)
                .toList();
    }

    private static Priced price(Way way, int place, Costs costs) {
        long known = 0;
        int open = 0;
        for (Step step : way.steps()) {
            OptionalLong cost = costs.of(step);
            if (cost.isEmpty()) {
                open++;
            } else if (cost.getAsLong() < 0) {
                throw new IllegalArgumentException("a step costs 0 dong or more, got " + cost.getAsLong());
            } else {
                known = Math.addExact(known, cost.getAsLong());
            }
        }
        return new Priced(way, known, open, place);
    }
}
