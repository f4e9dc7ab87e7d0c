package vn.ansinh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.ansinh.second.NaiveClassifier;

class ClassifierPropertyTest {
    private static final Law LAW = Law.load();
    /** More members than any income below the highest generated one needs. */
    private static final int MOST_MEMBERS = 45;

    @Property(seed = "20261124", tries = 3000)
    void the_classes_possible_are_those_of_a_second_implementation(
            @ForAll("households") HouseholdFacts facts, @ForAll("standards") Standard standard) {
        assertThat(new TreeSet<>(Classifier.classify(facts, standard).possible()))
                .as(facts + " under " + standard)
                .isEqualTo(NaiveClassifier.possible(facts, standard, MOST_MEMBERS));
    }

    @Property(seed = "20261124", tries = 3000)
    void the_class_alone_is_that_of_the_whole_finding(
            @ForAll("households") HouseholdFacts facts, @ForAll("standards") Standard standard) {
        assertThat(Classifier.classOf(facts, standard))
                .isEqualTo(Classifier.classify(facts, standard).povertyClass());
    }

    @Property(seed = "20261124")
    void more_income_never_makes_a_household_poorer(
            @ForAll("decided") HouseholdFacts facts,
            @ForAll("standards") Standard standard,
            @ForAll @IntRange(min = 1, max = 20_000_000) int more) {
        HouseholdFacts richer =
                HouseholdFacts.monthly(facts.area(), facts.members(), facts.income() + more, facts.deprivations());
        assertThat(rank(richer, standard)).isGreaterThanOrEqualTo(rank(facts, standard));
    }

    @Property(seed = "20261124")
    void one_deprivation_fewer_never_makes_a_household_poorer(
            @ForAll("decided") HouseholdFacts facts, @ForAll("standards") Standard standard) {
        for (Indicator indicator : standard.indicators()) {
            HouseholdFacts fewer = facts.with(facts.deprivations().with(indicator, Answer.NO));
            assertThat(rank(fewer, standard)).isGreaterThanOrEqualTo(rank(facts, standard));
        }
    }

    @Property(seed = "20261124", tries = 3000)
    void nor_any_class_that_is_possible_when_not_all_is_known(
            @ForAll("households") HouseholdFacts facts,
            @ForAll("standards") Standard standard,
            @ForAll @IntRange(min = 1, max = 20_000_000) int more) {
        if (facts.knowsIncome()) {
            isNotPoorer(
                    HouseholdFacts.monthly(facts.area(), facts.members(), facts.income() + more, facts.deprivations()),
                    facts,
                    standard);
        }
        for (Indicator indicator : standard.indicators()) {
            if (facts.deprivations().of(indicator) == Answer.YES) {
                isNotPoorer(facts.with(facts.deprivations().with(indicator, Answer.NO)), facts, standard);
            }
        }
    }

    /** Neither the poorest class that is possible nor the least poor one comes nearer to poverty. */
    private static void isNotPoorer(HouseholdFacts after, HouseholdFacts before, Standard standard) {
        List<Integer> now = ranks(after, standard);
        List<Integer> then = ranks(before, standard);
        assertThat(now.getFirst()).as(after + " after " + before).isGreaterThanOrEqualTo(then.getFirst());
        assertThat(now.getLast()).as(after + " after " + before).isGreaterThanOrEqualTo(then.getLast());
    }

    private static List<Integer> ranks(HouseholdFacts facts, Standard standard) {
        return Classifier.classify(facts, standard).possible().stream()
                .map(ClassifierPropertyTest::rank)
                .sorted()
                .toList();
    }

    @Property(seed = "20261124")
    void knowing_more_never_adds_a_class(
            @ForAll("households") HouseholdFacts facts, @ForAll("standards") Standard standard) {
        Set<PovertyClass> before =
                Set.copyOf(Classifier.classify(facts, standard).possible());
        for (Indicator indicator : standard.indicators()) {
            if (facts.deprivations().of(indicator) == Answer.UNKNOWN) {
                for (Answer answer : new Answer[] {Answer.YES, Answer.NO}) {
                    HouseholdFacts more = facts.with(facts.deprivations().with(indicator, answer));
                    assertThat(before)
                            .containsAll(Classifier.classify(more, standard).possible());
                }
            }
        }
        if (facts.area() == AreaKind.UNKNOWN) {
            for (AreaKind area : new AreaKind[] {AreaKind.URBAN, AreaKind.RURAL}) {
                HouseholdFacts more =
                        HouseholdFacts.monthly(area, facts.members(), facts.income(), facts.deprivations());
                assertThat(before)
                        .containsAll(Classifier.classify(more, standard).possible());
            }
        }
    }

    @Property(seed = "20261124")
    void a_class_is_decided_exactly_when_one_is_possible(
            @ForAll("households") HouseholdFacts facts, @ForAll("standards") Standard standard) {
        Classification result = Classifier.classify(facts, standard);
        assertThat(result.isDecided()).isEqualTo(result.possible().size() == 1);
        assertThat(result.povertyClass().isPresent()).isEqualTo(result.isDecided());
    }

    @Provide
    Arbitrary<Standard> standards() {
        return Arbitraries.of(LAW.standards());
    }

    @Provide
    Arbitrary<HouseholdFacts> households() {
        return households(Arbitraries.of(AreaKind.values()), 0, -1, Arbitraries.of(Answer.values()));
    }

    @Provide
    Arbitrary<HouseholdFacts> decided() {
        return households(Arbitraries.of(AreaKind.URBAN, AreaKind.RURAL), 1, 0, Arbitraries.of(Answer.YES, Answer.NO));
    }

    private static Arbitrary<HouseholdFacts> households(
            Arbitrary<AreaKind> areas, int leastMembers, long leastIncome, Arbitrary<Answer> answer) {
        // Every fourth income is a line times members exactly, where mistakes hide.
        Arbitrary<Long> incomes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(leastIncome, 25_000_000)),
                net.jqwik.api.Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of(1_500_000L, 2_000_000L, 2_250_000L, 2_800_000L, 3_000_000L),
                                        Arbitraries.longs().between(1, 8))
                                .as((line, members) -> line * members)));
        return Combinators.combine(
                        areas,
                        Arbitraries.integers().between(leastMembers, 9),
                        incomes,
                        answer.list().ofSize(LAW.indicators().size()))
                .as((area, members, income, answers) -> {
                    Deprivations all = Deprivations.UNKNOWN;
                    for (int place = 0; place < answers.size(); place++) {
                        all = all.with(LAW.indicators().get(place), answers.get(place));
                    }
                    return HouseholdFacts.monthly(area, members, income, all);
                });
    }

    private static int rank(HouseholdFacts facts, Standard standard) {
        return rank(Classifier.classify(facts, standard).povertyClass().orElseThrow());
    }

    private static int rank(PovertyClass found) {
        return switch (found) {
            case POOR -> 0;
            case NEAR_POOR -> 1;
            case AVERAGE_LIVING_STANDARD -> 2;
            case ABOVE_AVERAGE, ABOVE_LINE -> 3;
        };
    }
}
