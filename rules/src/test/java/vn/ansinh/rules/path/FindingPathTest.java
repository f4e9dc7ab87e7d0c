package vn.ansinh.rules.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Standard;

/** Rules D07.3: article 3 of Decree 07/2021; D351: Decree 351/2025. */
class FindingPathTest {
    private static final Law LAW = Law.load();
    private static final Standard TODAY = LAW.standard("2022-2025");
    private static final Standard COMING = LAW.standard("2027-2030");
    private static final List<Standard> BOTH = List.of(TODAY, COMING);

    @Test
    void D07_3_a_poor_household_leaves_by_one_indicator_or_by_income() {
        PathOut path = find(household(4, 6_000_000, "toilet", "housing-area", "telecom"), Goal.NOT_POOR, TODAY);
        assertThat(text(path)).containsExactly("housing-area", "toilet", "telecom", ">2000000");
        // 2,000,000 × 4 = 8,000,000 is within the line, so one dong more: 8,000,001 − 6,000,000.
        IncomeGap gap = gap(path);
        assertThat(gap.total()).isEqualTo(2_000_001);
        assertThat(gap.household()).isEqualTo(2_000_001);
        assertThat(gap.member()).isEqualTo(500_001);
    }

    @Test
    void D07_3_a_near_poor_household_leaves_by_income_alone() {
        PathOut path = find(household(4, 6_000_000, "toilet"), Goal.ON_NO_LIST, TODAY);
        assertThat(text(path)).containsExactly(">2000000");
    }

    @Test
    void D07_3_an_income_at_the_line_is_short_by_one_dong() {
        IncomeGap gap = gap(find(household(4, 8_000_000), Goal.ON_NO_LIST, TODAY));
        assertThat(gap.total()).isEqualTo(1);
        assertThat(gap.member()).isEqualTo(1);
    }

    @Test
    void D07_3_a_yearly_gap_is_told_by_the_month_rounded_up() {
        HouseholdFacts facts = HouseholdFacts.yearly(AreaKind.URBAN, 3, 60_000_000, none());
        IncomeGap gap = gap(find(facts, Goal.ON_NO_LIST, TODAY));
        // 2,000,000 × 3 × 12 + 1 − 60,000,000 = 12,000,001; by the month 1,000,000.08; for each of three 333,333.36.
        assertThat(gap.total()).isEqualTo(12_000_001);
        assertThat(gap.household()).isEqualTo(1_000_001);
        assertThat(gap.member()).isEqualTo(333_334);
    }

    @Test
    void D351_to_stay_out_under_the_coming_standard_the_higher_line_counts() {
        PathOut path = FindingPath.find(
                PathQuestion.of(household(4, 6_000_000, "toilet", "housing-area", "telecom"), BOTH, Goal.ON_NO_LIST));
        assertThat(text(path)).containsExactly(">2800000");
        Step.RaiseIncome raise = path.ways().getFirst().income().orElseThrow();
        assertThat(raise.standard()).isEqualTo(COMING);
        assertThat(raise.line().citation().document().id()).isEqualTo("decree-351-2025");
    }

    @Test
    void D351_above_todays_line_already_and_within_the_coming_one() {
        // Ten million for four is 2.5 million each: out today, poor by three indicators from 2027.
        PathOut path = FindingPath.find(PathQuestion.of(
                household(4, 10_000_000, "toilet", "housing-area", "waste-treatment"), BOTH, Goal.NOT_POOR));
        assertThat(text(path)).containsExactly("housing-area", "toilet", "waste-treatment", ">2800000");
    }

    @Test
    void D351_means_of_information_count_today_and_waste_counts_later() {
        PathOut path = FindingPath.find(PathQuestion.of(
                        household(4, 1_000_000, "toilet", "housing-area", "information-means", "waste-treatment"),
                        BOTH,
                        Goal.NOT_POOR)
                .within(Set.of(), false));
        assertThat(text(path)).containsExactly("housing-area", "toilet", "information-means waste-treatment");
    }

    @Test
    void what_is_out_of_reach_is_on_no_way() {
        PathQuestion asked = PathQuestion.of(
                household(4, 6_000_000, "toilet", "housing-area", "telecom"), List.of(TODAY), Goal.NOT_POOR);
        PathOut path = FindingPath.find(asked.within(Set.of(LAW.indicator("housing-area")), false));
        assertThat(text(path)).containsExactly("toilet", "telecom");
        PathOut none = FindingPath.find(asked.within(Set.copyOf(LAW.indicators()), false));
        assertThat(none.isReachable()).isFalse();
    }

    @Test
    void I26_dependants_are_what_nobody_can_change() {
        assertThat(Unchangeable.among(LAW.indicators())).containsExactly(LAW.indicator("dependents"));
    }

    @Test
    void a_household_that_is_out_has_nothing_to_do_and_is_asked_nothing() {
        HouseholdFacts facts = household(4, 20_000_000);
        PathOut path = FindingPath.find(PathQuestion.of(
                facts.with(facts.deprivations().with(LAW.indicator("toilet"), Answer.UNKNOWN)), BOTH, Goal.ON_NO_LIST));
        assertThat(path.isThere()).isTrue();
        assertThat(path.toAsk()).isEmpty();
    }

    @Test
    void an_unknown_indicator_may_be_met_or_asked_about() {
        HouseholdFacts facts = household(4, 6_000_000, "toilet", "telecom");
        PathOut path = find(
                facts.with(facts.deprivations().with(LAW.indicator("nutrition"), Answer.UNKNOWN)),
                Goal.NOT_POOR,
                TODAY);
        assertThat(text(path)).containsExactly("nutrition?", "toilet", "telecom", ">2000000");
        assertThat(path.toAsk()).containsExactly(new PathOut.Unknown.Lacking(LAW.indicator("nutrition")));
    }

    @Test
    void an_unknown_income_counts_as_nothing_and_is_asked_about() {
        HouseholdFacts facts = HouseholdFacts.withoutIncome(AreaKind.URBAN, 4, none());
        PathOut path = find(facts, Goal.ON_NO_LIST, TODAY);
        assertThat(text(path)).containsExactly(">2000000");
        assertThat(path.ways().getFirst().income().orElseThrow().gap()).isEmpty();
        assertThat(path.toAsk()).containsExactly(PathOut.Unknown.Fact.INCOME);
    }

    @Test
    void points_within_the_line_leave_the_sum_open() {
        PathOut path = find(household(4, 6_000_000).withIncomeScore(120), Goal.ON_NO_LIST, TODAY);
        assertThat(text(path)).containsExactly(">2000000");
        assertThat(path.ways().getFirst().income().orElseThrow().gap()).isEmpty();
    }

    @Test
    void a_known_cost_goes_before_an_unknown_one_and_fewer_steps_before_more() {
        PathOut path = find(household(4, 6_000_000, "toilet", "housing-area", "telecom"), Goal.NOT_POOR, TODAY);
        List<Pricing.Priced> ways = Pricing.order(path.ways(), FindingPathTest::cost);
        assertThat(ways.stream().map(one -> text(one.way())).toList())
                .containsExactly("telecom", "toilet", "housing-area", ">2000000");
        assertThat(ways.getFirst().cost()).hasValue(100_000);
        assertThat(ways.getLast().cost()).isEmpty();
        assertThatThrownBy(() -> Pricing.order(path.ways(), step -> OptionalLong.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OptionalLong cost(Step step) {
        return switch (step) {
            case Step.RaiseIncome income -> OptionalLong.empty();
            case Step.MeetIndicator met ->
                switch (met.indicator().id()) {
                    case "toilet" -> OptionalLong.of(15_000_000);
                    case "telecom" -> OptionalLong.of(100_000);
                    default -> OptionalLong.empty();
                };
        };
    }

    @Test
    void goals_follow_from_the_class() {
        assertThat(Goal.of(PovertyClass.POOR)).containsExactly(Goal.NOT_POOR, Goal.ON_NO_LIST);
        assertThat(Goal.of(PovertyClass.NEAR_POOR)).containsExactly(Goal.ON_NO_LIST);
        assertThat(Goal.nearest(PovertyClass.ABOVE_LINE)).isEmpty();
    }

    @Test
    void everything_lacking_leaves_all_pairs_that_may_remain() {
        Deprivations all = Deprivations.UNKNOWN;
        for (Indicator one : LAW.indicators()) {
            all = all.with(one, Answer.YES);
        }
        PathQuestion asked =
                PathQuestion.of(HouseholdFacts.monthly(AreaKind.URBAN, 4, 1_000_000, all), BOTH, Goal.NOT_POOR);
        assertThat(BruteForce.of(FindingPath.find(asked))).isEqualTo(BruteForce.least(asked));
    }

    private static PathOut find(HouseholdFacts facts, Goal goal, Standard standard) {
        return FindingPath.find(PathQuestion.of(facts, List.of(standard), goal));
    }

    private static IncomeGap gap(PathOut path) {
        return path.ways().getLast().income().orElseThrow().gap().orElseThrow();
    }

    private static HouseholdFacts household(int members, long income, String... lacking) {
        Deprivations answers = none();
        for (String one : lacking) {
            answers = answers.with(LAW.indicator(one), Answer.YES);
        }
        return HouseholdFacts.monthly(AreaKind.URBAN, members, income, answers);
    }

    private static Deprivations none() {
        Deprivations none = Deprivations.UNKNOWN;
        for (Indicator one : LAW.indicators()) {
            none = none.with(one, Answer.NO);
        }
        return none;
    }

    private static List<String> text(PathOut path) {
        return path.ways().stream().map(FindingPathTest::text).toList();
    }

    private static String text(Way way) {
        return String.join(
                " ",
                way.steps().stream()
                        .map(step -> switch (step) {
                            case Step.RaiseIncome income -> ">" + income.perMember();
                            case Step.MeetIndicator met -> met.indicator().id() + (met.isSure() ? "" : "?");
                        })
                        .toList());
    }
}
