package vn.ansinh.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Phân loại hộ nghèo, hộ cận nghèo: gives a household its class under a standard, in whole dong and without rounding. What is not
 * known is tried in every way it can be, so the possible classes are exact. Pure, thread-safe; makes one object a household.
 */
public final class Classifier {
    private Classifier() {}

    public static Classification classify(HouseholdFacts facts, Standard standard) {
        int mask = standard.mask();
        Deprivations answers = facts.deprivations();
        return new Classification(
                standard, classes(facts, standard), answers.deprived() & mask, mask & ~answers.known());
    }

    /** The class alone; empty where several are possible. Makes no object. */
    public static Optional<PovertyClass> classOf(HouseholdFacts facts, Standard standard) {
        return PovertyClass.onlyOf(classes(facts, standard));
    }

    /** The possible classes as bits. */
    private static int classes(HouseholdFacts facts, Standard standard) {
        int mask = standard.mask();
        Deprivations answers = facts.deprivations();
        int least = Integer.bitCount(answers.deprived() & mask);
        int most = least + Integer.bitCount(mask & ~answers.known());
        int from = standard.poorFrom();
        boolean canBe = most >= from;
        boolean canBeNot = least < from;
        boolean scored = facts.knowsIncomeScore() || facts.knowsDeprivationScore();
        if (scored && facts.knowsDeprivationScore() && standard.scores().isPresent()) {
            canBe = facts.deprivationScore() >= standard.scores().get().poorFrom();
            canBeNot = !canBe;
        }
        if (!scored && facts.area() != AreaKind.UNKNOWN && facts.knowsMembers() && facts.knowsIncome()) {
            return classesOf(standard, bandOf(facts, standard, facts.area()), canBe, canBeNot);
        }
        return possibleClasses(facts, standard, canBe, canBeNot);
    }

    /** The household under the standard of the day and, where a review is used under the next one, under that as well. */
    public static List<Classification> classifyAll(HouseholdFacts facts, Law law, LocalDate day) {
        List<Classification> all = new ArrayList<>();
        for (Standard standard : law.standardsEvaluatedOn(day)) {
            all.add(classify(facts, standard));
        }
        return List.copyOf(all);
    }

    /** A line is at most 1e8, members below 2^31 and months at most 12, so the product fits a long. */
    private static int bandOf(HouseholdFacts facts, Standard standard, AreaKind area) {
        long shares = (long) facts.members() * facts.months();
        int count = standard.lineCount();
        for (int band = 0; band < count; band++) {
            if (facts.income() <= standard.line(band, area) * shares) {
                return band;
            }
        }
        return count;
    }

    private static int classesOf(Standard standard, int band, boolean canBe, boolean canBeNot) {
        return (canBe ? standard.bitIfDeprived(band) : 0) | (canBeNot ? standard.bitOtherwise(band) : 0);
    }

    private static int possibleClasses(HouseholdFacts facts, Standard standard, boolean canBe, boolean canBeNot) {
        return switch (facts.area()) {
            case URBAN, RURAL -> possibleIn(facts.area(), facts, standard, canBe, canBeNot);
            case UNKNOWN ->
                possibleIn(AreaKind.URBAN, facts, standard, canBe, canBeNot)
                        | possibleIn(AreaKind.RURAL, facts, standard, canBe, canBeNot);
        };
    }

    private static int possibleIn(
            AreaKind area, HouseholdFacts facts, Standard standard, boolean canBe, boolean canBeNot) {
        int lowest = 0;
        Optional<Scores> scores = standard.scores();
        if (facts.knowsIncomeScore() && scores.isPresent()) {
            if (facts.incomeScore() <= scores.get().incomeLine(area)) {
                return classesOf(standard, 0, canBe, canBeNot);
            }
            // The points say "above the first line"; only a measured income can tell which band above it.
            lowest = 1;
        }
        int classes = 0;
        for (int band = 0; band <= standard.lineCount(); band++) {
            if (canBeIn(band, area, facts, standard)) {
                classes |= classesOf(standard, Math.max(band, lowest), canBe, canBeNot);
            }
        }
        return classes;
    }

    private static boolean canBeIn(int band, AreaKind area, HouseholdFacts facts, Standard standard) {
        if (!facts.knowsIncome()) {
            return true;
        }
        if (facts.knowsMembers()) {
            return band == bandOf(facts, standard, area);
        }
        // Some number of members must put the income above the line below and within the line above: the fewest members
        // that
        // keep it within the upper line leave most for each, so if they do not pass the lower line, nobody does.
        long income = facts.income();
        int months = facts.months();
        long fewest = 1;
        if (band < standard.lineCount()) {
            long upper = standard.line(band, area) * months;
            fewest = Math.max(1, income / upper + (income % upper == 0 ? 0 : 1));
        }
        if (band == 0) {
            return true;
        }
        return income > 0 && fewest <= (income - 1) / (standard.line(band - 1, area) * months);
    }
}
