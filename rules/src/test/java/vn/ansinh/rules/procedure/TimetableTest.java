package vn.ansinh.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.source.Bilingual;

/** Interpretation I-11: working days begin on the day after receipt and leave out days off. */
class TimetableTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 10, 28);

    @Test
    void seven_working_days_from_a_Wednesday_end_on_Friday_of_the_next_week() {
        assertThat(WorkingCalendar.WEEKENDS_ONLY.after(WEDNESDAY, 7)).isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Test
    void a_day_off_moves_the_last_day_and_a_Saturday_worked_in_exchange_moves_it_back() {
        LocalDate friday = LocalDate.of(2026, 10, 30);
        assertThat(new WorkingCalendar(Set.of(friday), Set.of()).after(WEDNESDAY, 7))
                .isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(new WorkingCalendar(Set.of(friday), Set.of(friday.plusDays(1))).after(WEDNESDAY, 7))
                .isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Property(tries = 200)
    void the_last_day_is_a_working_day_and_so_many_lie_between(
            @ForAll @IntRange(max = 5000) int start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(start);
        LocalDate by = WorkingCalendar.WEEKENDS_ONLY.after(from, days);
        assertThat(by.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(from.plusDays(1)
                        .datesUntil(by.plusDays(1))
                        .filter(WorkingCalendar.WEEKENDS_ONLY::isWorking)
                        .count())
                .isEqualTo(days);
    }

    @Test
    void calendar_days_count_every_day_and_a_step_without_limit_leaves_what_follows_open() {
        List<Timetable.Due> due = times(
                step(Optional.of(new Deadline.CalendarDays(2)), false),
                step(Optional.of(new Deadline.WorkingDays(1)), false),
                step(Optional.empty(), false),
                step(Optional.of(new Deadline.WorkingDays(1)), false),
                step(Optional.of(new Deadline.WorkingDays(3)), true),
                step(Optional.of(new Deadline.DaysOfParameter("some.days")), true),
                step(Optional.of(new Deadline.DaysOfParameter("other.days")), true),
                step(Optional.of(new Deadline.DayOfMonth(5)), true),
                step(Optional.of(new Deadline.Unknown()), true));
        assertThat(due)
                .extracting(Timetable.Due::by)
                .containsExactly(
                        Optional.of(LocalDate.of(2026, 10, 30)),
                        Optional.of(LocalDate.of(2026, 11, 2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 2)),
                        Optional.of(LocalDate.of(2026, 11, 7)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 4)),
                        Optional.empty());
    }

    @Test
    void every_procedure_of_the_law_has_a_timetable_that_never_goes_back_before_receipt() {
        Law.load()
                .procedures()
                .all()
                .forEach(procedure -> procedure
                        .versions()
                        .forEach(version -> assertThat(Timetable.of(
                                        version, WEDNESDAY, WorkingCalendar.WEEKENDS_ONLY, id -> Optional.empty()))
                                .as(procedure.id())
                                .hasSameSizeAs(version.steps())
                                .allSatisfy(due ->
                                        assertThat(due.by().orElse(WEDNESDAY)).isAfterOrEqualTo(WEDNESDAY))));
    }

    private static Step step(Optional<Deadline> deadline, boolean isFromReceipt) {
        return new Step(
                new Term("officer", new Bilingual("Công chức", "Officer")),
                new Bilingual("Xem", "Reads"),
                deadline,
                isFromReceipt);
    }

    private static List<Timetable.Due> times(Step... steps) {
        Version any = Law.load().procedures().all().getFirst().versions().getFirst();
        return Timetable.of(
                new Version(
                        any.period(),
                        any.filing(),
                        List.of(steps),
                        any.decision(),
                        any.posting(),
                        any.course(),
                        any.notes(),
                        any.citations()),
                WEDNESDAY,
                WorkingCalendar.WEEKENDS_ONLY,
                id -> id.equals("some.days") ? Optional.of(10) : Optional.empty());
    }
}
