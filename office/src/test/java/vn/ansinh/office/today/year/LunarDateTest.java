package vn.ansinh.office.today.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known days of Tet and inserted months of the Vietnamese calendar. */
class LunarDateTest {
    /** In 1968 (in the north), 1985, 2007, 2030 and 2053 the Chinese new year is on another day. */
    @ParameterizedTest
    @CsvSource({
        "1968-01-29",
        "1985-01-21",
        "2007-02-17",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2030-02-02",
        "2053-02-18"
    })
    void tet_is_the_first_day_of_the_year(LocalDate tet) {
        assertThat(LunarDate.of(tet)).isEqualTo(new LunarDate(tet.getYear(), 1, false, 1));
        assertThat(LunarDate.solar(tet.getYear(), 1, 1)).isEqualTo(tet);
        assertThat(LunarDate.of(tet.minusDays(1)).month()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"1985-03-21,2", "2023-03-22,2", "2025-07-25,6", "2033-12-22,11"})
    void an_inserted_month_has_the_number_of_the_one_before(LocalDate first, int month) {
        assertThat(LunarDate.of(first)).isEqualTo(new LunarDate(first.getYear(), month, true, 1));
        assertThat(LunarDate.of(first.minusDays(1)).month()).isEqualTo(month);
        assertThat(LunarDate.of(first.minusDays(1)).isLeap()).isFalse();
    }

    @Test
    void every_day_of_two_centuries_goes_there_and_back() {
        LocalDate day = LocalDate.of(LunarDate.FIRST_YEAR, 3, 1);
        while (day.getYear() < LunarDate.LAST_YEAR) {
            LunarDate lunar = LunarDate.of(day);
            if (!lunar.isLeap()) {
                assertThat(LunarDate.solar(lunar.year(), lunar.month(), lunar.day()))
                        .isEqualTo(day);
            }
            day = day.plusDays(1);
        }
    }

    @Test
    void the_thirtieth_of_a_short_month_is_its_last_day() {
        LocalDate tet = LunarDate.solar(2026, 1, 1);
        LocalDate eve = LunarDate.solar(2025, 12, 30);
        assertThat(eve).isEqualTo(tet.minusDays(1));
        assertThat(LunarDate.of(eve).day()).isEqualTo(29);
    }
}
