package vn.ansinh.office.review.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Whether what came and went explains the end: 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8, of households and of people, in every group. */
public final class Balance {
    private Balance() {}

    /**
     * The first group that does not balance.
     *
     * @param households codes of the households whose own entries do not add up, in order
     */
    public record Broken(String group, List<String> households) {
        public Broken {
            households = List.copyOf(households);
        }
    }

    private record Place(String group, UUID household) {}

    private static final class Sum {
        private long households;
        private long people;

        void add(Entry entry) {
            int sign = entry.column() == Column.CLOSING ? -1 : entry.column().sign();
            households += (long) sign * entry.households();
            people += (long) sign * entry.people();
        }

        boolean isBroken() {
            return households != 0 || people != 0;
        }
    }

    /**
     * Empty for entries that add up. As every group is checked household by household, two errors that cancel each other are found
     * too, and the whole ward, the sum of its groups, adds up with them.
     */
    static Optional<Broken> of(List<Entry> entries) {
        Map<Place, Sum> sums = new LinkedHashMap<>();
        Map<UUID, String> codes = new LinkedHashMap<>();
        for (Entry entry : entries) {
            UUID household = entry.home().household();
            codes.put(household, entry.home().code());
            sums.computeIfAbsent(new Place(entry.group(), household), place -> new Sum())
                    .add(entry);
        }
        return sums.entrySet().stream()
                .filter(each -> each.getValue().isBroken())
                .map(each -> each.getKey().group())
                .findFirst()
                .map(group -> {
                    TreeSet<String> wrong = new TreeSet<>();
                    sums.forEach((place, sum) -> {
                        if (place.group().equals(group) && sum.isBroken()) {
                            wrong.add(codes.getOrDefault(place.household(), ""));
                        }
                    });
                    return new Broken(group, List.copyOf(wrong));
                });
    }
}
