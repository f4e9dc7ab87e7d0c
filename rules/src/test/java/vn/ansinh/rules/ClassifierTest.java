package vn.ansinh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifierTest {
    private static final Law LAW = Law.load();

    static Stream<Map<String, Object>> cases() {
        return Stream.concat(Cases.of("by-income.yaml").stream(), Cases.of("by-score.yaml").stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_household_gets_the_class_of_its_sum(Map<String, Object> one) {
        Standard standard = LAW.standard(Cases.text(one, "standard"));
        Classification result = Classifier.classify(household(one, standard), standard);
        assertThat(result.possible().stream().map(PovertyClass::id).toList())
                .as(Cases.text(one, "id") + ": " + Cases.text(one, "sum"))
                .isEqualTo(Cases.list(one, "expect"));
        assertThat(result.isDecided()).isEqualTo(Cases.list(one, "expect").size() == 1);
    }

    @Test
    void an_indicator_that_the_standard_does_not_have_is_not_counted() {
        Deprivations three = Deprivations.UNKNOWN
                .with(LAW.indicator("information-means"), Answer.YES)
                .with(LAW.indicator("telecom"), Answer.YES)
                .with(LAW.indicator("toilet"), Answer.YES);
        for (Indicator other : LAW.indicators()) {
            if (three.of(other) == Answer.UNKNOWN && !other.id().equals("waste-treatment")) {
                three = three.with(other, Answer.NO);
            }
        }
        HouseholdFacts facts = HouseholdFacts.monthly(AreaKind.URBAN, 4, 7_200_000, three);
        assertThat(Classifier.classify(facts, LAW.standard("2022-2025")).possible())
                .containsExactly(PovertyClass.POOR);
        assertThat(Classifier.classify(facts, LAW.standard("2027-2030")).possible())
                .containsExactly(PovertyClass.NEAR_POOR, PovertyClass.POOR);
        HouseholdFacts collected = facts.with(three.with(LAW.indicator("waste-treatment"), Answer.NO));
        assertThat(Classifier.classify(collected, LAW.standard("2027-2030")).possible())
                .containsExactly(PovertyClass.NEAR_POOR);
    }

    @Test
    void the_largest_household_with_the_largest_income_does_not_overflow() {
        Standard standard = LAW.standard("2022-2025");
        HouseholdFacts facts =
                HouseholdFacts.yearly(AreaKind.URBAN, Integer.MAX_VALUE, Long.MAX_VALUE, Deprivations.UNKNOWN);
        assertThat(Classifier.classify(facts, standard).possible()).containsExactly(PovertyClass.ABOVE_AVERAGE);
        assertThat(Classifier.classify(
                                HouseholdFacts.monthly(AreaKind.UNKNOWN, 0, Long.MAX_VALUE, Deprivations.UNKNOWN),
                                standard)
                        .allows(PovertyClass.ABOVE_AVERAGE))
                .isTrue();
    }

    @Test
    void a_review_used_under_the_next_standard_is_classified_under_both() {
        Law law = Law.load();
        HouseholdFacts facts = HouseholdFacts.monthly(AreaKind.URBAN, 4, 7_200_000, Deprivations.UNKNOWN);
        assertThat(Classifier.classifyAll(facts, law, java.time.LocalDate.of(2026, 11, 24)))
                .extracting(result -> result.standard().id())
                .containsExactly("2022-2025", "2027-2030");
        assertThat(Classifier.classifyAll(facts, law, java.time.LocalDate.of(2026, 8, 31)))
                .extracting(result -> result.standard().id())
                .containsExactly("2022-2025");
    }

    @Test
    void income_of_a_year_is_compared_with_twelve_lines() {
        Standard standard = LAW.standard("2022-2025");
        Deprivations none = answers(standard, 0, 0);
        assertThat(Classifier.classify(HouseholdFacts.yearly(AreaKind.URBAN, 4, 96_000_000, none), standard)
                        .is(PovertyClass.NEAR_POOR))
                .isTrue();
        assertThat(Classifier.classify(HouseholdFacts.yearly(AreaKind.URBAN, 4, 96_000_001, none), standard)
                        .is(PovertyClass.AVERAGE_LIVING_STANDARD))
                .isTrue();
    }

    static HouseholdFacts household(Map<String, Object> one, Standard standard) {
        return new HouseholdFacts(
                AreaKind.ofCode(Cases.text(one, "area")).orElse(AreaKind.UNKNOWN),
                (int) Cases.number(one, "members", HouseholdFacts.UNKNOWN_MEMBERS),
                Cases.number(one, "income", HouseholdFacts.UNKNOWN_INCOME),
                1,
                answers(standard, (int) Cases.number(one, "deprived", 0), (int) Cases.number(one, "open", 12)),
                (int) Cases.number(one, "income-score", HouseholdFacts.UNKNOWN_SCORE),
                (int) Cases.number(one, "deprivation-score", HouseholdFacts.UNKNOWN_SCORE));
    }

    /** The first indicators lack, the next are not known, the rest do not lack. */
    static Deprivations answers(Standard standard, int deprived, int open) {
        Deprivations answers = Deprivations.UNKNOWN;
        int place = 0;
        for (Indicator indicator : standard.indicators()) {
            Answer answer = place < deprived ? Answer.YES : place < deprived + open ? Answer.UNKNOWN : Answer.NO;
            answers = answers.with(indicator, answer);
            place++;
        }
        return answers;
    }
}
