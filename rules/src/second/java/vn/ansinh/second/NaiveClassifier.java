package vn.ansinh.second;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Band;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Standard;

/**
 * A second, slow implementation that trusts nothing of the first: it tries every way in which the unknown can be and compares in big
 * integers, member count by member count.
 */
public final class NaiveClassifier {
    private NaiveClassifier() {}

    /** Every class that some way of filling in what is unknown gives. */
    public static Set<PovertyClass> possible(HouseholdFacts facts, Standard standard, int mostMembers) {
        Set<PovertyClass> possible = new TreeSet<>();
        List<AreaKind> areas =
                facts.area() == AreaKind.UNKNOWN ? List.of(AreaKind.URBAN, AreaKind.RURAL) : List.of(facts.area());
        for (AreaKind area : areas) {
            for (int members : facts.knowsMembers() ? List.of(facts.members()) : upTo(mostMembers)) {
                for (int deprived : counts(facts, standard)) {
                    for (BigInteger income : incomes(facts, standard, area, members)) {
                        possible.add(one(income, facts.months(), area, members, deprived, standard));
                    }
                }
            }
        }
        return possible;
    }

    private static PovertyClass one(
            BigInteger income, int months, AreaKind area, int members, int deprived, Standard standard) {
        for (Band band : standard.bands()) {
            if (band.upTo().isEmpty() || income.compareTo(total(band.upTo().get(), area, members, months)) <= 0) {
                return deprived >= standard.poorFrom() ? band.ifDeprived() : band.otherwise();
            }
        }
        throw new IllegalStateException("the last band has no line");
    }

    private static BigInteger total(IncomeLine line, AreaKind area, int members, int months) {
        return BigInteger.valueOf(area == AreaKind.URBAN ? line.urban() : line.rural())
                .multiply(BigInteger.valueOf(members))
                .multiply(BigInteger.valueOf(months));
    }

    private static List<BigInteger> incomes(HouseholdFacts facts, Standard standard, AreaKind area, int members) {
        if (facts.knowsIncome()) {
            return List.of(BigInteger.valueOf(facts.income()));
        }
        List<BigInteger> incomes = new ArrayList<>(List.of(BigInteger.ZERO));
        for (IncomeLine line : standard.lines()) {
            incomes.add(total(line, area, members, facts.months()));
            incomes.add(total(line, area, members, facts.months()).add(BigInteger.ONE));
        }
        return incomes;
    }

    private static List<Integer> counts(HouseholdFacts facts, Standard standard) {
        int sure = 0;
        int open = 0;
        for (Indicator indicator : standard.indicators()) {
            Answer answer = facts.deprivations().of(indicator);
            sure += answer == Answer.YES ? 1 : 0;
            open += answer == Answer.UNKNOWN ? 1 : 0;
        }
        List<Integer> counts = new ArrayList<>();
        for (int more = 0; more <= open; more++) {
            counts.add(sure + more);
        }
        return counts;
    }

    private static List<Integer> upTo(int most) {
        List<Integer> all = new ArrayList<>();
        for (int one = 1; one <= most; one++) {
            all.add(one);
        }
        return all;
    }
}
