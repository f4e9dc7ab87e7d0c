package vn.ansinh.office.today.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.today.year.Turn.Days;
import vn.ansinh.rules.procedure.WorkingCalendar;

class TurnTest {
    @Test
    void a_day_that_a_month_does_not_have_is_its_last() {
        assertThat(new Turn.Solar(2, 29).in(2026)).containsExactly(Days.of(LocalDate.of(2026, 2, 28)));
        assertThat(new Turn.Solar(2, 29).in(2028)).containsExactly(Days.of(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void a_day_of_the_last_moon_comes_in_the_solar_year_in_which_it_falls() {
        assertThat(new Turn.Lunar(12, 23).in(2026)).containsExactly(Days.of(LocalDate.of(2026, 2, 10)));
        assertThat(new Turn.Lunar(1, 1).in(2030)).containsExactly(Days.of(LocalDate.of(2030, 2, 2)));
    }

    @Test
    void what_comes_each_quarter_comes_four_times() {
        assertThat(new Turn.Quarterly(3, 31).in(2026))
                .extracting(Days::first)
                .containsExactly(
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_day_off_moves_as_the_ward_sets() {
        WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2026, 11, 23)), Set.of());
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(Moves.STAYS.moved(sunday, calendar)).isEqualTo(sunday);
        assertThat(Moves.BEFORE.moved(sunday, calendar)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(Moves.AFTER.moved(sunday, calendar)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void the_file_of_the_programme_is_read_and_what_is_unknown_has_no_day() {
        List<Occasion> all = ProgrammeYear.read();
        assertThat(all).extracting(Occasion::code).doesNotHaveDuplicates().contains("payment-list", "tet");
        assertThat(all)
                .allSatisfy(one -> assertThat(one.turn().isEmpty())
                        .as(one.code())
                        .isEqualTo(one.sureness() == Occasion.Sureness.UNKNOWN));
        assertThat(all.stream()
                        .filter(one -> one.sureness() == Occasion.Sureness.VERIFIED)
                        .filter(one -> one.source().isEmpty()))
                .isEmpty();
    }
}
