package vn.ansinh.rules.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.enrolment.NextList.Draft;
import vn.ansinh.rules.enrolment.Posted.Kind;
import vn.ansinh.rules.enrolment.Posted.Result;

/** What stands on the next list after what happened to the ones before. */
class NextListTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void a_file_decided_after_its_first_month_brings_the_arrears_with_it() {
        assertThat(NextList.lines(from(JANUARY), List.of(), MARCH))
                .containsExactly(
                        new Draft(JANUARY, Kind.ARREARS, 500_000),
                        new Draft(FEBRUARY, Kind.ARREARS, 500_000),
                        new Draft(MARCH, Kind.REGULAR, 500_000));
    }

    @Test
    void what_stands_on_a_list_that_is_not_answered_is_not_listed_again() {
        List<Posted> open = List.of(new Posted(JANUARY, Kind.REGULAR, 500_000, Result.OPEN));
        assertThat(NextList.lines(from(JANUARY), open, JANUARY)).isEmpty();
        assertThat(NextList.lines(from(JANUARY), open, FEBRUARY))
                .containsExactly(new Draft(FEBRUARY, Kind.REGULAR, 500_000));
    }

    @Test
    void what_nobody_collected_goes_into_the_next_list_once() {
        List<Posted> history =
                new ArrayList<>(List.of(new Posted(JANUARY, Kind.REGULAR, 500_000, Result.NOT_COLLECTED)));
        assertThat(NextList.lines(from(JANUARY), history, FEBRUARY))
                .containsExactly(new Draft(JANUARY, Kind.CARRIED, 500_000), new Draft(FEBRUARY, Kind.REGULAR, 500_000));
        history.add(new Posted(JANUARY, Kind.CARRIED, 500_000, Result.OPEN));
        history.add(new Posted(FEBRUARY, Kind.REGULAR, 500_000, Result.OPEN));
        assertThat(NextList.lines(from(JANUARY), history, MARCH))
                .containsExactly(new Draft(MARCH, Kind.REGULAR, 500_000));
    }

    @Test
    void a_new_level_that_reaches_back_pays_the_difference() {
        Course course = new Course(
                JANUARY, Optional.empty(), List.of(level(JANUARY, 500_000), level(FEBRUARY, 540_000)), List.of());
        List<Posted> history = List.of(
                new Posted(JANUARY, Kind.REGULAR, 500_000, Result.PAID),
                new Posted(FEBRUARY, Kind.REGULAR, 500_000, Result.PAID));
        assertThat(NextList.lines(course, history, MARCH))
                .containsExactly(new Draft(FEBRUARY, Kind.ARREARS, 40_000), new Draft(MARCH, Kind.REGULAR, 540_000));
    }

    @Test
    void a_level_that_falls_is_kept_back_as_far_as_the_list_reaches() {
        Course course = new Course(
                JANUARY, Optional.empty(), List.of(level(JANUARY, 1_000_000), level(FEBRUARY, 300_000)), List.of());
        List<Posted> history = new ArrayList<>(List.of(
                new Posted(JANUARY, Kind.REGULAR, 1_000_000, Result.PAID),
                new Posted(FEBRUARY, Kind.REGULAR, 1_000_000, Result.PAID)));
        assertThat(NextList.lines(course, history, MARCH))
                .containsExactly(new Draft(MARCH, Kind.REGULAR, 300_000), new Draft(FEBRUARY, Kind.RECOVERY, -300_000));
        history.add(new Posted(MARCH, Kind.REGULAR, 300_000, Result.PAID));
        history.add(new Posted(FEBRUARY, Kind.RECOVERY, -300_000, Result.PAID));
        assertThat(Ledger.of(course, history, MARCH).overpaid()).isEqualTo(400_000);
        assertThat(NextList.lines(course, history, APRIL))
                .containsExactly(new Draft(APRIL, Kind.REGULAR, 300_000), new Draft(FEBRUARY, Kind.RECOVERY, -300_000));
    }

    @Test
    void money_that_came_back_for_a_month_after_a_death_is_not_listed_again() {
        Course course = new Course(JANUARY, Optional.of(JANUARY), List.of(level(JANUARY, 500_000)), List.of());
        List<Posted> history = List.of(
                new Posted(JANUARY, Kind.REGULAR, 500_000, Result.PAID),
                new Posted(FEBRUARY, Kind.REGULAR, 500_000, Result.RETURNED));
        assertThat(NextList.lines(course, history, MARCH)).isEmpty();
        assertThat(Ledger.of(course, history, MARCH).months().getLast().withdrawn())
                .isEqualTo(500_000);
    }

    @Test
    void nothing_is_kept_back_from_nothing_and_the_debt_stays_in_the_book() {
        Course course = new Course(JANUARY, Optional.of(JANUARY), List.of(level(JANUARY, 500_000)), List.of());
        List<Posted> history = List.of(
                new Posted(JANUARY, Kind.REGULAR, 500_000, Result.PAID),
                new Posted(FEBRUARY, Kind.REGULAR, 500_000, Result.PAID));
        assertThat(NextList.lines(course, history, MARCH)).isEmpty();
        assertThat(Ledger.of(course, history, MARCH).overpaid()).isEqualTo(500_000);
        assertThat(Ledger.of(course, with(history, Result.PAID), MARCH).overpaid())
                .isZero();
        assertThat(Ledger.of(course, with(history, Result.WRITTEN_OFF), MARCH).overpaid())
                .isZero();
    }

    @Test
    void a_suspension_rests_and_pays_from_its_first_month_when_nothing_has_changed() {
        Course resting = paused(Optional.empty());
        assertThat(NextList.lines(resting, List.of(), APRIL))
                .containsExactly(new Draft(JANUARY, Kind.ARREARS, 500_000));
        Course again = paused(Optional.of(new Course.Pause.Ending(APRIL, PauseEnding.CONTINUE)));
        assertThat(NextList.lines(again, List.of(), APRIL))
                .extracting(Draft::month)
                .containsExactly(JANUARY, FEBRUARY, MARCH, APRIL);
        Course stopped = paused(Optional.of(new Course.Pause.Ending(APRIL, PauseEnding.STOP)));
        assertThat(NextList.lines(stopped, List.of(), MAY))
                .extracting(Draft::month)
                .containsExactly(JANUARY);
    }

    @Test
    void money_of_a_dead_person_that_is_written_off_is_not_listed_again() {
        Course course = new Course(JANUARY, Optional.of(JANUARY), List.of(level(JANUARY, 500_000)), List.of());
        List<Posted> history = List.of(new Posted(JANUARY, Kind.REGULAR, 500_000, Result.WRITTEN_OFF));
        assertThat(NextList.lines(course, history, MARCH)).isEmpty();
    }

    private static Course paused(Optional<Course.Pause.Ending> ending) {
        return new Course(
                JANUARY,
                Optional.empty(),
                List.of(level(JANUARY, 500_000)),
                List.of(new Course.Pause(FEBRUARY, PauseGround.NOT_COLLECTED, ending)));
    }

    private static List<Posted> with(List<Posted> history, Result recovered) {
        List<Posted> more = new ArrayList<>(history);
        more.add(new Posted(FEBRUARY, Kind.RECOVERY, -500_000, recovered));
        return more;
    }

    private static Course from(YearMonth start) {
        return new Course(start, Optional.empty(), List.of(level(start, 500_000)), List.of());
    }

    private static Course.Level level(YearMonth from, long amount) {
        return new Course.Level(from, amount, amount, "a-rule");
    }
}
