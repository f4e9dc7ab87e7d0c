package vn.ansinh.rules.benefit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.ansinh.rules.FactKind;

/** What is not decided among the rights of a household, and which facts would settle most of it. Immutable. */
public final class StillOpen {
    private final List<Entitlement> all;
    private final Set<Way> given;

    /**
     * Looks through what the law says of a household.
     *
     * @param all of the household and its people, as far as they are told
     */
    public StillOpen(Benefits benefits, List<Entitlement> all) {
        this.all = List.copyOf(all);
        this.given = waysToWhatIsGiven(benefits.overlaps(), all);
    }

    /** Open, and not only another way to what is given anyway. */
    public boolean isWorthAsking(Entitlement one) {
        return one.outcome() == Entitlement.Outcome.UNDETERMINED
                && !one.missing().isEmpty()
                && !given.contains(new Way(one.person(), one.benefit().id()));
    }

    /** Each way to something of which one of several is carried out, of whoever gets it by one of them. */
    private static Set<Way> waysToWhatIsGiven(List<Overlap> overlaps, List<Entitlement> all) {
        Set<Way> ways = new HashSet<>();
        for (Overlap overlap : overlaps) {
            if (overlap.kind() == Overlap.Kind.ONE_OF) {
                Set<String> members = Set.copyOf(overlap.members());
                all.stream()
                        .filter(one ->
                                one.isGiven() && members.contains(one.benefit().id()))
                        .forEach(one -> members.forEach(member -> ways.add(new Way(one.person(), member))));
            }
        }
        return ways;
    }

    private record Way(int person, String benefit) {}

    /**
     * Facts that nobody knows and that decide something, those that settle most first.
     *
     * @param worth how much the deciding of a right counts
     */
    public List<ToAsk> toAsk(ToIntFunction<Entitlement> worth) {
        Map<FactKind, Gathering> gathered = new LinkedHashMap<>();
        for (Entitlement one : all) {
            if (isWorthAsking(one)) {
                one.missing()
                        .forEach(fact -> gathered.computeIfAbsent(fact, key -> new Gathering())
                                .add(one, worth.applyAsInt(one)));
            }
        }
        return gathered.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().weight))
                .map(entry -> new ToAsk(
                        entry.getKey(), List.copyOf(entry.getValue().people), List.copyOf(entry.getValue().benefits)))
                .toList();
    }

    private static final class Gathering {
        private static final int WHOLE = 60;

        private final Set<Integer> people = new LinkedHashSet<>();
        private final Set<Benefit> benefits = new LinkedHashSet<>();
        private int weight;

        /** A fact that alone settles a right weighs most, one of five a fifth of it. */
        void add(Entitlement one, int worth) {
            people.add(one.person());
            benefits.add(one.benefit());
            weight += worth * WHOLE / one.missing().size();
        }
    }
}
