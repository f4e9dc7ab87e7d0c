package vn.ansinh.rules.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

class FindingPathPropertyTest {
    private static final Law LAW = Law.load();
    private static final List<Standard> BOTH = List.of(LAW.standard("2022-2025"), LAW.standard("2027-2030"));

    @Property(seed = "20261124", tries = 1500)
    void every_least_way_is_found_and_no_other_whatever_is_unknown(@ForAll("questions") PathQuestion question) {
        PathOut path = FindingPath.find(question);
        assertThat(BruteForce.of(path)).as(question.toString()).isEqualTo(BruteForce.least(question));
        assertThat(path.ways()).doesNotHaveDuplicates();
    }

    @Property(seed = "20261124", tries = 500)
    void a_path_that_also_leaves_the_near_poor_list_is_never_shorter(@ForAll("questions") PathQuestion question) {
        PathOut near = FindingPath.find(with(question, Goal.NOT_POOR));
        PathOut far = FindingPath.find(with(question, Goal.ON_NO_LIST));
        if (far.isReachable()) {
            assertThat(near.ways().getFirst().size())
                    .isLessThanOrEqualTo(far.ways().getFirst().size());
        }
    }

    @Property(seed = "20261124", tries = 500)
    void what_need_not_be_asked_changes_nothing(@ForAll("questions") PathQuestion question) {
        PathOut path = FindingPath.find(question);
        for (Indicator one : LAW.indicators()) {
            if (!path.toAsk().contains(new PathOut.Unknown.Lacking(one))) {
                PathQuestion answered = answered(question, one);
                assertThat(BruteForce.of(FindingPath.find(answered))).isEqualTo(BruteForce.of(path));
            }
        }
    }

    private static PathQuestion answered(PathQuestion question, Indicator indicator) {
        List<PathQuestion.Under> under = question.under().stream()
                .map(one -> one.deprivations().of(indicator) == Answer.UNKNOWN
                        ? new PathQuestion.Under(
                                one.standard(), one.deprivations().with(indicator, Answer.NO))
                        : one)
                .toList();
        return new PathQuestion(
                question.facts(), under, question.goal(), question.outOfReach(), question.isIncomeInReach());
    }

    private static PathQuestion with(PathQuestion question, Goal goal) {
        return new PathQuestion(
                question.facts(), question.under(), goal, question.outOfReach(), question.isIncomeInReach());
    }

    /** Households with up to seven indicators lacking and two not known, so that every case can be tried. */
    @Provide
    Arbitrary<PathQuestion> questions() {
        return Arbitraries.randomValue(random -> question(new Dice(random)));
    }

    private record Dice(Random random) {
        boolean one(int of) {
            return random.nextInt(of) == 0;
        }

        int upTo(int most) {
            return random.nextInt(most + 1);
        }
    }

    private static PathQuestion question(Dice dice) {
        Set<Indicator> lacking = some(dice, 7);
        Set<Indicator> unknown = some(dice, 2);
        List<PathQuestion.Under> under = new ArrayList<>();
        for (Standard standard : dice.one(4) ? List.of(BOTH.get(dice.upTo(1))) : BOTH) {
            Deprivations answers = Deprivations.UNKNOWN;
            for (Indicator one : LAW.indicators()) {
                answers = answers.with(one, Answer.of(lacking.contains(one)));
                answers = unknown.contains(one) && !dice.one(4) ? answers.with(one, Answer.UNKNOWN) : answers;
            }
            under.add(new PathQuestion.Under(standard, answers));
        }
        AreaKind area = dice.one(5) ? AreaKind.UNKNOWN : dice.one(2) ? AreaKind.URBAN : AreaKind.RURAL;
        int members = dice.one(6) ? HouseholdFacts.UNKNOWN_MEMBERS : 1 + dice.upTo(6);
        int months = dice.one(2) ? 1 : 12;
        HouseholdFacts facts = new HouseholdFacts(
                area,
                members,
                income(dice, Math.max(1, members), months),
                months,
                under.getFirst().deprivations(),
                dice.one(5) ? 100 + dice.upTo(100) : HouseholdFacts.UNKNOWN_SCORE,
                dice.one(8) ? 10 * dice.upTo(7) : HouseholdFacts.UNKNOWN_SCORE);
        Goal goal = dice.one(2) ? Goal.NOT_POOR : Goal.ON_NO_LIST;
        return new PathQuestion(facts, under, goal, dice.one(2) ? some(dice, 3) : Set.of(), !dice.one(4));
    }

    /** Half of the incomes lie at a line exactly, where mistakes hide. */
    private static long income(Dice dice, int members, int months) {
        if (dice.one(6)) {
            return HouseholdFacts.UNKNOWN_INCOME;
        }
        List<Long> lines = List.of(1_500_000L, 2_000_000L, 2_200_000L, 2_250_000L, 2_800_000L, 3_000_000L);
        return dice.one(2)
                ? lines.get(dice.upTo(5)) * members * months + dice.upTo(1)
                : (long) dice.upTo(4_000_000) * members * months;
    }

    private static Set<Indicator> some(Dice dice, int most) {
        Set<Indicator> some = new HashSet<>();
        for (int count = dice.upTo(most); count > 0; count--) {
            some.add(LAW.indicators().get(dice.upTo(LAW.indicators().size() - 1)));
        }
        return some;
    }
}
