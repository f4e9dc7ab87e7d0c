package vn.ansinh.rules.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ansinh.rules.language.Slots;

/** Of a couple who both meet the conditions, one gets the benefit: the higher, or the first of equals. */
final class Couples {
    private Couples() {}

    static void settle(List<Overlap> overlaps, Slots slots, List<long[]> people, List<List<Entitlement>> byPerson) {
        for (Overlap overlap : overlaps) {
            if (overlap.kind() == Overlap.Kind.HIGHEST_ONE_OF_COUPLE) {
                settle(overlap, slots, people, byPerson);
            }
        }
    }

    private static void settle(Overlap overlap, Slots slots, List<long[]> people, List<List<Entitlement>> byPerson) {
        List<Entitlement> entitled = new ArrayList<>();
        for (List<Entitlement> ofPerson : byPerson) {
            for (Entitlement one : ofPerson) {
                if (one.outcome() == Entitlement.Outcome.ENTITLED
                        && overlap.members().contains(one.benefit().id())) {
                    entitled.add(one);
                }
            }
        }
        if (entitled.size() != 2
                || !mayBeCouple(
                        slots,
                        people.get(entitled.getFirst().person()),
                        people.get(entitled.getLast().person()))) {
            return;
        }
        Entitlement first = entitled.getFirst();
        Entitlement second = entitled.getLast();
        boolean isSecondHigher = Judging.worth(second.sum()).compareTo(Judging.worth(first.sum())) > 0;
        Entitlement lower = isSecondHigher ? first : second;
        Entitlement higher = isSecondHigher ? second : first;
        byPerson.get(lower.person())
                .replaceAll(one -> one.benefit().id().equals(lower.benefit().id())
                        ? Overlapping.blocked(one, higher.benefit())
                        : one);
    }

    /** Neither is known to be unmarried, and they are not known to be of the same sex. */
    private static boolean mayBeCouple(Slots slots, long[] one, long[] other) {
        int state = slots.place("person.marital-state");
        long married = slots.facts().get(state).values().indexOf("married");
        int sex = slots.place("person.sex");
        boolean mayBeMarried =
                Stream.of(one, other).allMatch(view -> view[state] == Slots.UNKNOWN || view[state] == married);
        return mayBeMarried && (one[sex] == Slots.UNKNOWN || one[sex] != other[sex]);
    }
}
