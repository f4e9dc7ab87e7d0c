package vn.ansinh.office.programme.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The light of a target, on days of a year of 366 days. */
class JudgementTest {
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private static Target target(
            Indicator indicator, String goal, boolean isDown, Target.Course course, Target.Milestone... stones) {
        return new Target(
                new UUID(1, 1),
                2024,
                1,
                Optional.empty(),
                "Chỉ tiêu",
                "hộ",
                Optional.empty(),
                new BigDecimal(goal),
                LocalDate.of(2024, 1, 1),
                LAST,
                indicator,
                "",
                false,
                isDown,
                course,
                List.of(stones),
                false,
                "",
                new UUID(1, 2),
                Instant.EPOCH);
    }

    private static Judgement judge(Target target, String value, LocalDate day) {
        return Judgement.of(
                target, Optional.of(new Reading(new BigDecimal(value), day, 0, 0, 0, "")), Optional.empty(), day);
    }

    @Test
    void a_rate_has_two_decimals_half_up() {
        assertThat(Reading.percent(4, 8999)).isEqualTo("0.04");
        assertThat(Reading.percent(60, 8999)).isEqualTo("0.67");
        assertThat(Reading.percent(1, 800)).isEqualTo("0.13");
        assertThat(Reading.percent(0, 0)).isEqualTo("0.00");
    }

    @Test
    void the_way_goes_by_the_same_part_each_day() {
        Target even = target(Indicator.TYPED, "366", false, Target.Course.LINEAR);
        assertThat(Judgement.expected(even, LocalDate.of(2024, 1, 1))).isEqualByComparingTo("1");
        assertThat(Judgement.expected(even, LocalDate.of(2024, 7, 1))).isEqualByComparingTo("183");
        assertThat(Judgement.expected(even, LAST)).isEqualByComparingTo("366");
    }

    @Test
    void milestones_of_the_ward_bend_the_way() {
        Target bent = target(
                Indicator.TYPED,
                "100",
                false,
                Target.Course.MILESTONES,
                new Target.Milestone(LocalDate.of(2024, 6, 30), new BigDecimal(20)));
        assertThat(Judgement.expected(bent, LocalDate.of(2024, 6, 30))).isEqualByComparingTo("20");
        assertThat(judge(bent, "20", LocalDate.of(2024, 6, 30)).colour()).isEqualTo(Judgement.Colour.GREEN);
    }

    @Test
    void behind_by_a_tenth_of_the_way_is_amber_and_by_more_is_red() {
        Target even = target(Indicator.TYPED, "366", false, Target.Course.LINEAR);
        LocalDate middle = LocalDate.of(2024, 7, 1);
        assertThat(judge(even, "183", middle).colour()).isEqualTo(Judgement.Colour.GREEN);
        assertThat(judge(even, "147", middle).colour()).isEqualTo(Judgement.Colour.AMBER);
        assertThat(judge(even, "146", middle).colour()).isEqualTo(Judgement.Colour.RED);
        assertThat(judge(even, "146", middle).forecast()).hasValue(new BigDecimal("292.00"));
        assertThat(judge(even, "366", middle).why().key()).isEqualTo("target.why.already");
    }

    @Test
    void what_counts_on_the_last_day_waits_for_the_lists_unless_the_forms_miss_it_in_the_last_month() {
        Target end = target(Indicator.POOR_REDUCTION, "4", false, Target.Course.AT_END);
        Optional<Reading> none = Optional.of(Reading.count(0, LAST));
        Optional<BigDecimal> two = Optional.of(BigDecimal.TWO);
        assertThat(Judgement.of(end, none, two, LocalDate.of(2024, 10, 1)).colour())
                .isEqualTo(Judgement.Colour.AMBER);
        assertThat(Judgement.of(end, none, two, LocalDate.of(2024, 12, 5)).colour())
                .isEqualTo(Judgement.Colour.RED);
        assertThat(Judgement.of(end, none, Optional.of(new BigDecimal(4)), LocalDate.of(2024, 12, 5))
                        .colour())
                .isEqualTo(Judgement.Colour.GREEN);
        assertThat(judge(end, "4", LAST).label()).isEqualTo("met");
        assertThat(judge(end, "3", LAST).label()).isEqualTo("missed");
        assertThat(judge(end, "3", LAST).colour()).isEqualTo(Judgement.Colour.RED);
    }

    @Test
    void of_a_rate_less_is_better() {
        Target rate = target(Indicator.NEAR_POOR_RATE, "0.44", true, Target.Course.AT_END);
        assertThat(judge(rate, "0.44", LAST).colour()).isEqualTo(Judgement.Colour.GREEN);
        assertThat(judge(rate, "0.45", LAST).colour()).isEqualTo(Judgement.Colour.RED);
    }

    @Test
    void without_figures_nothing_is_judged() {
        Target even = target(Indicator.TYPED, "10", false, Target.Course.LINEAR);
        assertThat(Judgement.of(even, Optional.empty(), Optional.empty(), LAST).colour())
                .isEqualTo(Judgement.Colour.NONE);
    }

    @Test
    void numbers_are_read_as_people_type_them() {
        assertThat(TargetTyped.number("1.286")).hasValue(new BigDecimal("1286"));
        assertThat(TargetTyped.number("0,44%")).hasValue(new BigDecimal("0.44"));
        assertThat(TargetTyped.number("hai")).isEmpty();
        assertThat(TargetTyped.number("-4")).isEmpty();
    }
}
