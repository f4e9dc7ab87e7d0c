package vn.ansinh.office.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** When something that recurs is due. */
class RhythmTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void a_year_has_twelve_months_four_quarters_and_two_halves() {
        assertThat(Rhythm.MONTHLY.spans(FIRST, LAST)).hasSize(12);
        assertThat(Rhythm.QUARTERLY.spans(FIRST, LAST))
                .extracting(Rhythm.Span::until)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), LAST);
        assertThat(Rhythm.HALF_YEARLY.spans(FIRST, LAST)).hasSize(2);
        assertThat(Rhythm.ONCE.spans(FIRST, LAST)).containsExactly(new Rhythm.Span(FIRST, LAST));
    }

    @Test
    void a_month_that_begins_in_its_middle_is_due_by_its_end_and_the_last_is_cut_short() {
        assertThat(Rhythm.MONTHLY.spans(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 11, 18)))
                .containsExactly(
                        new Rhythm.Span(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 31)),
                        new Rhythm.Span(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 18)));
    }

    @Property
    void spans_follow_one_another_without_gap_from_the_first_day_to_the_last(
            @ForAll Rhythm rhythm, @ForAll @IntRange(max = 400) int begins, @ForAll @IntRange(max = 800) int days) {
        LocalDate from = FIRST.plusDays(begins);
        LocalDate until = from.plusDays(days);
        List<Rhythm.Span> spans = rhythm.spans(from, until);

        assertThat(spans.getFirst().from()).isEqualTo(from);
        assertThat(spans.getLast().until()).isEqualTo(until);
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).from()).isEqualTo(spans.get(at - 1).until().plusDays(1));
        }
        assertThat(spans).allSatisfy(span -> assertThat(span.until()).isAfterOrEqualTo(span.from()));
    }
}
