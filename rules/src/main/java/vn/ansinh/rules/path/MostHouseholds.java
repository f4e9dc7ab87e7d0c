package vn.ansinh.rules.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chọn được nhiều hộ nhất: which households can leave with the money there is. Exact: a choice of most households never gains by a dearer
 * household in place of a cheaper one, so taking the cheapest until the money ends gives the most, and of all such choices
 * one that costs least.
 */
public final class MostHouseholds {
    private MostHouseholds() {}

    /**
     * A household that could leave.
     *
     * @param cost of its least way in dong, 0 or more
     */
    public record Candidate(String id, long cost) {
        public Candidate {
            if (cost < 0) {
                throw new IllegalArgumentException("a way costs 0 dong or more, got " + cost);
            }
        }
    }

    /**
     * The choice.
     *
     * @param cost of all chosen, in dong
     * @param left of the money, in dong
     */
    public record Choice(Set<String> chosen, long cost, long left) {
        public Choice {
            chosen = Set.copyOf(chosen);
        }
    }

    /** Of households of equal cost the one with the lower id is taken. */
    public static Choice within(long money, List<Candidate> candidates) {
        List<Candidate> cheapest = new ArrayList<>(candidates);
        cheapest.sort(Comparator.comparingLong(Candidate::cost).thenComparing(Candidate::id));
        Set<String> chosen = new TreeSet<>();
        long left = money;
        for (Candidate one : cheapest) {
            if (one.cost() > left) {
                break;
            }
            chosen.add(one.id());
            left -= one.cost();
        }
        return new Choice(chosen, money - left, left);
    }
}
