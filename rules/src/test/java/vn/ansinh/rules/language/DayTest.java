package vn.ansinh.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Completed years, as reading I-22 has them. */
class DayTest {
    @Test
    void somebody_born_on_29_february_completes_years_on_1_march_of_a_common_year() {
        assertThat(completes("1960-02-29", 67)).isEqualTo("2027-03-01");
        assertThat(completes("1960-02-29", 68)).isEqualTo("2028-02-29");
    }

    @Test
    void anybody_else_completes_years_on_the_same_day_of_the_month() {
        assertThat(completes("1960-02-28", 67)).isEqualTo("2027-02-28");
        assertThat(completes("1951-12-31", 75)).isEqualTo("2026-12-31");
    }

    private static LocalDate completes(String born, long years) {
        return Day.completes(Day.of(LocalDate.parse(born)), years);
    }
}
