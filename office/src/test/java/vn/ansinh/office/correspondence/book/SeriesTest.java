package vn.ansinh.office.correspondence.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.correspondence.book.Series.Gap;
import vn.ansinh.office.correspondence.book.Series.Start;
import vn.ansinh.office.correspondence.book.Series.Why;

class SeriesTest {
    private static Series series(List<Integer> given, Map<Integer, String> lost, Start... starts) {
        return Series.of("QĐ-UBND", new TreeSet<>(given), lost, List.of(starts));
    }

    @Test
    void a_series_without_gaps_goes_on_with_the_next_number() {
        Series series = series(List.of(1, 2, 3), Map.of());

        assertThat(series.gaps()).isEmpty();
        assertThat(series.next()).isEqualTo(4);
    }

    @Test
    void neighbouring_gaps_of_one_reason_are_one() {
        Series series = series(List.of(25, 28), Map.of(26, "Hỏng"), new Start(0, 25, "Sổ giấy"));

        assertThat(series.gaps())
                .containsExactly(
                        new Gap(1, 24, Why.BEFORE_START, "Sổ giấy"),
                        new Gap(26, 26, Why.LOST, "Hỏng"),
                        new Gap(27, 27, Why.UNEXPLAINED, ""));
        assertThat(series.hasUnexplained()).isTrue();
        assertThat(series.next()).isEqualTo(29);
    }

    @Test
    void a_start_that_was_taken_back_explains_nothing() {
        Series series = series(List.of(10, 50), Map.of(), new Start(0, 100, "Nhầm"), new Start(0, 10, "Sổ giấy"));

        assertThat(series.gaps())
                .containsExactly(new Gap(1, 9, Why.BEFORE_START, "Sổ giấy"), new Gap(11, 49, Why.UNEXPLAINED, ""));
    }

    @Test
    void a_number_that_was_lost_last_is_not_given_again() {
        assertThat(series(List.of(1), Map.of(2, "Hỏng")).next()).isEqualTo(3);
    }

    @Test
    void a_start_explains_no_gap_that_was_there_before() {
        Series series = series(List.of(1, 4, 10), Map.of(), new Start(4, 10, "Sổ giấy"));

        assertThat(series.gaps())
                .containsExactly(new Gap(2, 3, Why.UNEXPLAINED, ""), new Gap(5, 9, Why.BEFORE_START, "Sổ giấy"));
    }
}
