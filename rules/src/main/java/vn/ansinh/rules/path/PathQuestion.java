package vn.ansinh.rules.path;

import java.util.List;
import java.util.Set;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Standard;

/**
 * What is asked: a household, the standards under all of which it is to reach the goal, and what cannot be changed.
 *
 * @param facts area, members, income and points; its answers to the indicators are those of {@code under}
 * @param under today's standard first, then a coming one
 * @param outOfReach indicators that nobody can change for this household, or not by what is within reach
 * @param isIncomeInReach false for a household in which nobody is able to work
 */
public record PathQuestion(
        HouseholdFacts facts, List<Under> under, Goal goal, Set<Indicator> outOfReach, boolean isIncomeInReach) {
    public PathQuestion {
        under = List.copyOf(under);
        outOfReach = Set.copyOf(outOfReach);
        if (under.isEmpty()) {
            throw new IllegalArgumentException("a path is asked under one standard at least");
        }
    }

    /** A standard with the answers that its own conditions give; two standards may ask differently for one indicator. */
    public record Under(Standard standard, Deprivations deprivations) {}

    /** The same under one standard for all, with the answers of the facts. */
    public static PathQuestion of(HouseholdFacts facts, List<Standard> standards, Goal goal) {
        List<Under> under = standards.stream()
                .map(standard -> new Under(standard, facts.deprivations()))
                .toList();
        return new PathQuestion(facts, under, goal, Set.of(), true);
    }

    /** The same with some things out of reach. */
    public PathQuestion within(Set<Indicator> notThese, boolean income) {
        return new PathQuestion(facts, under, goal, notThese, income);
    }
}
