package vn.ansinh.office.programme.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Weights, suggestions, bands and places. */
class EvaluationRulesTest {
    private static List<BigDecimal> points(List<Integer> halves) {
        return halves.stream().map(half -> BigDecimal.valueOf(half * 5L, 1)).toList();
    }

    @Property(seed = "20261124")
    void a_place_is_one_more_than_the_number_of_better_sums(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 200) Integer> halves) {
        List<BigDecimal> totals = points(halves);
        Map<BigDecimal, Integer> places = Ranking.of(totals);
        for (BigDecimal one : totals) {
            long better =
                    totals.stream().filter(other -> other.compareTo(one) > 0).count();
            assertThat(places.get(one)).isEqualTo((int) better + 1);
        }
    }

    @Property(seed = "20261124")
    void places_do_not_depend_on_the_order_of_the_groups(
            @ForAll @Size(max = 30) List<@IntRange(max = 200) Integer> halves) {
        List<BigDecimal> totals = points(halves);
        assertThat(Ranking.of(totals.reversed())).isEqualTo(Ranking.of(totals));
    }

    @Property(seed = "20261124")
    void a_suggestion_is_between_nought_and_the_weight_and_more_done_is_never_less(
            @ForAll @IntRange(min = 1, max = 100) int weight,
            @ForAll @IntRange(max = 60) int done,
            @ForAll @IntRange(min = 1, max = 60) int asked) {
        BigDecimal most = BigDecimal.valueOf(weight);
        BigDecimal points = Known.of(done, asked).suggestion(most).orElseThrow();
        assertThat(points).isBetween(BigDecimal.ZERO, most);
        assertThat(Known.of(done + 1, asked).suggestion(most).orElseThrow()).isGreaterThanOrEqualTo(points);
        assertThat(Known.of(asked, asked).suggestion(most).orElseThrow()).isEqualByComparingTo(most);
    }

    @Property(seed = "20261124")
    void weights_add_up_exactly_where_their_sum_is_a_hundred(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 50) Integer> weights) {
        List<Criterion> criteria = IntStream.range(0, weights.size())
                .mapToObj(at -> new Criterion(at + 1, "TC", BigDecimal.valueOf(weights.get(at)), EvaluationFact.NONE))
                .toList();
        assertThat(Criterion.addUp(criteria))
                .isEqualTo(weights.stream().mapToInt(Integer::intValue).sum() == 100);
    }

    @Test
    void the_same_sum_has_the_same_place_whatever_its_zeros() {
        assertThat(Ranking.of(List.of(
                        new BigDecimal("90.0"), new BigDecimal("90.00"), new BigDecimal("85"), new BigDecimal("91"))))
                .containsEntry(new BigDecimal("90"), 2)
                .containsEntry(new BigDecimal("85"), 4)
                .containsEntry(new BigDecimal("91"), 1);
    }

    @Test
    void where_nothing_was_to_be_done_nothing_is_suggested() {
        assertThat(Known.NOTHING.suggestion(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void a_suggestion_is_rounded_half_up_to_a_tenth() {
        // 25 x 1 / 8 = 3.125
        assertThat(Known.of(1, 8).suggestion(BigDecimal.valueOf(25))).contains(new BigDecimal("3.1"));
        // 10 x 1 / 16 = 0.625; 10 x 13 / 20 = 6.5; 5 x 1 / 20 = 0.25
        assertThat(Known.of(1, 20).suggestion(BigDecimal.valueOf(5))).contains(new BigDecimal("0.3"));
    }

    @Test
    void a_band_begins_at_its_points() {
        List<Band> bands = List.of(new Band("Tốt", BigDecimal.valueOf(75)), new Band("Khá", BigDecimal.valueOf(50)));
        assertThat(Band.of(new BigDecimal("75.00"), bands)).isEqualTo("Tốt");
        assertThat(Band.of(new BigDecimal("74.99"), bands)).isEqualTo("Khá");
        assertThat(Band.of(new BigDecimal("49.9"), bands)).isEmpty();
    }

    @Test
    void what_the_program_suggests_adds_up() {
        assertThat(Criterion.addUp(Scheme.suggested(2026).criteria())).isTrue();
    }
}
