package vn.ansinh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The cases agreed with those who know the law are all there; what each one expects is run by the tests of its kind. */
class AgreedCasesTest {
    private static final Law LAW = Law.load();

    @Test
    void sixteen_by_income_five_by_points_and_six_by_indicator() {
        assertThat(agreed("by-income.yaml", "c\\d\\d-.*"))
                .containsExactly(
                        "c01-poor",
                        "c02-near-poor-two",
                        "c03-near-poor-none",
                        "c04-on-the-line",
                        "c05-one-dong-above",
                        "c06-top-of-average",
                        "c07-above-average",
                        "c08-rural-same-income",
                        "c09-undetermined",
                        "c10-open-but-decided",
                        "c11-income-unknown",
                        "c12-dual-old",
                        "c12-dual-new",
                        "c13-birth-before",
                        "c13-birth-after",
                        "c14-2016");
        assertThat(agreed("by-score.yaml", "s\\d\\d")).containsExactly("s01", "s02", "s03", "s04", "s05");
        assertThat(agreed("by-indicator.yaml", "i\\d\\d-.*"))
                .containsExactly(
                        "i01-three-of-five",
                        "i02-half",
                        "i03-exactly-8",
                        "i04-just-below-8",
                        "i05-one-part",
                        "i06-two-parts");
    }

    /** 7 200 000 <= 2 000 000 x 4; lacks insurance, a toilet and the internet: 3 >= 3, 3 x 10 = 30 points. */
    @Test
    void the_first_worked_household_is_poor_by_count_and_by_points() {
        Standard standard = LAW.standard("2022-2025");
        HouseholdFacts facts = lacking(standard, List.of("health-insurance", "toilet", "telecom"), 7_200_000);
        assertThat(Classifier.classify(facts, standard).possible()).containsExactly(PovertyClass.POOR);
        assertThat(standard.scores().orElseThrow().perIndicator() * 3)
                .isEqualTo(standard.scores().orElseThrow().poorFrom());
    }

    /** Lacks means of information and two others, below both lines: 3 in 2026; in 2027 2, or 3 with untreated waste. */
    @Test
    void the_last_worked_household_is_poor_in_2026_and_near_poor_or_poor_in_2027() {
        Standard before = LAW.standard("2022-2025");
        HouseholdFacts facts = lacking(before, List.of("information-means", "telecom", "toilet"), 7_200_000);
        assertThat(Classifier.classify(facts, before).possible()).containsExactly(PovertyClass.POOR);
        Standard after = LAW.standard("2027-2030");
        assertThat(Classifier.classify(facts, after).possible())
                .containsExactly(PovertyClass.NEAR_POOR, PovertyClass.POOR);
        assertThat(answered(facts, after, Answer.NO)).containsExactly(PovertyClass.NEAR_POOR);
        assertThat(answered(facts, after, Answer.YES)).containsExactly(PovertyClass.POOR);
    }

    private static List<PovertyClass> answered(HouseholdFacts facts, Standard standard, Answer waste) {
        Deprivations answers = facts.deprivations().with(LAW.indicator("waste-treatment"), waste);
        return Classifier.classify(facts.with(answers), standard).possible();
    }

    private static HouseholdFacts lacking(Standard standard, List<String> lacking, long income) {
        Deprivations answers = Deprivations.UNKNOWN;
        for (Indicator indicator : standard.indicators()) {
            answers = answers.with(indicator, Answer.of(lacking.contains(indicator.id())));
        }
        return HouseholdFacts.monthly(AreaKind.URBAN, 4, income, answers);
    }

    private static List<String> agreed(String file, String id) {
        Predicate<Map<String, Object>> isAgreed = one -> Cases.text(one, "id").matches(id);
        return Cases.of(file).stream()
                .filter(isAgreed)
                .map(one -> Cases.text(one, "id"))
                .toList();
    }
}
