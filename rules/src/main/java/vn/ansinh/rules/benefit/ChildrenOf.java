package vn.ansinh.rules.benefit;

import java.util.List;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;

/** Fills in whether somebody who died was a child counted for a parent of a group in the same household. */
final class ChildrenOf {
    private static final List<String> OLDER =
            List.of("person.children-16-22-in-school-raised", "person.children-16-plus-still-studying-raised");

    private ChildrenOf() {}

    /** @param limit age in years under which a child counts by age alone, or {@link Slots#UNKNOWN} */
    static void fill(Slots slots, List<RulesInForce> inForce, List<long[]> people, long day, long limit) {
        if (people.stream().noneMatch(slots::isDead)) {
            return;
        }
        for (String group : slots.groupsWithChildren()) {
            inForce.stream()
                    .filter(rules ->
                            rules.benefit().group().filter(group::equals).isPresent())
                    .findFirst()
                    .ifPresent(rules -> fill(slots, group, rules, people, day, limit));
        }
    }

    private static void fill(Slots slots, String group, RulesInForce rules, List<long[]> people, long day, long limit) {
        int place = slots.childOf(group);
        for (int child = 0; child < people.size(); child++) {
            if (slots.isDead(people.get(child))) {
                people.get(child)[place] = child(slots, rules, people, child, day, limit);
            }
        }
    }

    private static long child(Slots slots, RulesInForce rules, List<long[]> people, int child, long day, long limit) {
        boolean isPossible = false;
        for (int parent = 0; parent < people.size(); parent++) {
            if (parent == child) {
                continue;
            }
            int answer =
                    new Judging(slots, rules, day).judge(people.get(parent)).answer();
            if (answer == Program.NO) {
                continue;
            }
            int counts = counts(slots, people.get(child), people.get(parent), limit);
            if (answer == Program.YES && counts == Program.YES) {
                return 1;
            }
            isPossible |= counts != Program.NO;
        }
        return isPossible ? Slots.UNKNOWN : 0;
    }

    /** An older child counts only if the parent was paid for it while it studied. */
    private static int counts(Slots slots, long[] child, long[] parent, long limit) {
        long age = child[slots.place("person.age-years")];
        if (age == Slots.UNKNOWN || limit == Slots.UNKNOWN) {
            return Program.UNKNOWN;
        }
        if (age < limit) {
            return Program.YES;
        }
        boolean hasNone = OLDER.stream().allMatch(fact -> parent[slots.place(fact)] == 0);
        return hasNone ? Program.NO : Program.UNKNOWN;
    }
}
