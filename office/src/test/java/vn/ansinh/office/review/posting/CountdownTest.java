package vn.ansinh.office.review.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.rules.procedure.WorkingCalendar;

class CountdownTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final UUID LIST = new UUID(0, 1);

    private static Hanging hung(Hanging.Place place, LocalDate day) {
        return new Hanging(UUID.randomUUID(), LIST, place, "", day, "Ông Tư", Optional.empty());
    }

    private static Hanging ended(Hanging.Place place, LocalDate day, boolean isMistake, LocalDate end) {
        return new Hanging(
                UUID.randomUUID(),
                LIST,
                place,
                "",
                day,
                "Ông Tư",
                Optional.of(new Hanging.End(isMistake, end, "Ông Tư")));
    }

    private static Countdown of(WorkingCalendar calendar, Hanging... hangings) {
        return Countdown.of(List.of(hangings), 3, calendar);
    }

    @Test
    void three_working_days_from_a_friday_leave_the_weekend_out() {
        Countdown countdown = of(WorkingCalendar.WEEKENDS_ONLY, hung(Hanging.Place.CULTURE_HOUSE, FRIDAY));
        // Friday 20: Monday 23, Tuesday 24, Wednesday 25
        assertThat(countdown.earliest()).contains(WEDNESDAY);
        assertThat(countdown.isOver(TUESDAY)).isFalse();
        assertThat(countdown.isOver(WEDNESDAY)).isTrue();
        assertThat(countdown.left(FRIDAY, WorkingCalendar.WEEKENDS_ONLY)).isEqualTo(3);
        assertThat(countdown.left(TUESDAY, WorkingCalendar.WEEKENDS_ONLY)).isEqualTo(1);
        assertThat(countdown.left(WEDNESDAY, WorkingCalendar.WEEKENDS_ONLY)).isZero();
    }

    @Test
    void a_holiday_is_left_out_and_a_saturday_that_is_worked_counts() {
        WorkingCalendar holiday = new WorkingCalendar(Set.of(TUESDAY), Set.of());
        assertThat(of(holiday, hung(Hanging.Place.CULTURE_HOUSE, FRIDAY)).earliest())
                .contains(LocalDate.of(2026, 11, 26));
        WorkingCalendar exchanged = new WorkingCalendar(Set.of(TUESDAY), Set.of(FRIDAY.plusDays(1)));
        assertThat(of(exchanged, hung(Hanging.Place.CULTURE_HOUSE, FRIDAY)).earliest())
                .contains(WEDNESDAY);
    }

    @Test
    void the_copy_that_was_hung_last_decides() {
        Countdown countdown = of(
                WorkingCalendar.WEEKENDS_ONLY,
                hung(Hanging.Place.CULTURE_HOUSE, FRIDAY),
                hung(Hanging.Place.WARD_OFFICE, TUESDAY));
        assertThat(countdown.earliest()).contains(LocalDate.of(2026, 11, 27));
        assertThat(countdown.missing()).isEmpty();
    }

    @Test
    void a_copy_written_down_by_mistake_or_taken_down_early_does_not_count() {
        Countdown mistaken = of(
                WorkingCalendar.WEEKENDS_ONLY,
                hung(Hanging.Place.CULTURE_HOUSE, FRIDAY),
                ended(Hanging.Place.WARD_OFFICE, TUESDAY, true, TUESDAY));
        assertThat(mistaken.earliest()).contains(WEDNESDAY);
        assertThat(mistaken.missing()).containsExactly(Hanging.Place.WARD_OFFICE);
        Countdown early = of(WorkingCalendar.WEEKENDS_ONLY, ended(Hanging.Place.CULTURE_HOUSE, FRIDAY, false, TUESDAY));
        assertThat(early.earliest()).isEmpty();
        assertThat(early.tooShort()).hasSize(1);
        assertThat(of(WorkingCalendar.WEEKENDS_ONLY, ended(Hanging.Place.CULTURE_HOUSE, FRIDAY, false, WEDNESDAY))
                        .earliest())
                .contains(WEDNESDAY);
    }

    @Test
    void nothing_that_hangs_is_never_over() {
        Countdown countdown = of(WorkingCalendar.WEEKENDS_ONLY);
        assertThat(countdown.isOver(WEDNESDAY)).isFalse();
        assertThat(countdown.missing()).containsExactly(Hanging.Place.CULTURE_HOUSE, Hanging.Place.WARD_OFFICE);
    }
}
