package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;

/**
 * Finds the pairs among all people without comparing everybody with everybody: only those are compared who share a
 * number, a name without marks, a birth date (day and month in either order), or a phone or address with a given name.
 */
final class Scan {
    /** A key that more people share tells nothing, such as the phone of whoever wrote the list. */
    private static final int LARGEST_BLOCK = 400;

    private static final Comparator<Pair> BY_SCORE =
            Comparator.comparingInt(Pair::score).reversed().thenComparing(Pair::address);

    private Scan() {}

    /** The likeliest first. */
    static List<Pair> pairs(List<Suspect> people) {
        List<Keyed> all = people.stream().map(Keyed::of).toList();
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            for (String key : keys(all.get(at))) {
                blocks.computeIfAbsent(key, any -> new ArrayList<>(2)).add(at);
            }
        }
        Comparing comparing = new Comparing(new UsualNames(all));
        Set<Long> compared = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> block : blocks.values()) {
            if (block.size() > LARGEST_BLOCK) {
                continue;
            }
            for (int one = 0; one < block.size(); one++) {
                for (int other = one + 1; other < block.size(); other++) {
                    if (compared.add(((long) block.get(one) << 32) | block.get(other))) {
                        comparing
                                .compare(all.get(block.get(one)), all.get(block.get(other)))
                                .ifPresent(pairs::add);
                    }
                }
            }
        }
        pairs.sort(BY_SCORE);
        return pairs;
    }

    private static List<String> keys(Keyed one) {
        Suspect who = one.who();
        List<String> keys = new ArrayList<>(6);
        add(keys, "n ", who.number());
        add(keys, "o ", who.oldNumber());
        BirthDate birth = who.birth();
        keys.add("w " + one.folded());
        if (birth != null) {
            // names that are borne by more people than a block holds are still compared within a year or two
            keys.add("y " + birth.year() + one.folded());
            keys.add("y " + (birth.year() + 1) + one.folded());
        }
        if (birth != null && birth.precision() == BirthDate.Precision.DAY) {
            keys.add("b " + inEitherOrder(birth.date()));
        }
        add(keys, "p " + one.given(), who.home().phone());
        if (!who.home().address().isEmpty()) {
            keys.add("a " + one.given() + who.home().address());
        }
        return keys;
    }

    private static String inEitherOrder(LocalDate day) {
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        return day.getYear() + " " + Math.min(month, date) + " " + Math.max(month, date);
    }

    private static void add(List<String> keys, String kind, @Nullable String value) {
        if (value != null) {
            keys.add(kind + value);
        }
    }
}
