package vn.ansinh.office.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-05, ngày 05 tháng 02 năm 2024",
        "2024-03-05, ngày 05 tháng 3 năm 2024",
        "2024-10-17, ngày 17 tháng 10 năm 2024",
        "2019-06-29, ngày 29 tháng 6 năm 2019",
        "2026-01-31, ngày 31 tháng 01 năm 2026"
    })
    void a_zero_stands_before_small_days_and_the_first_two_months(LocalDate day, String words) {
        assertThat(VietnameseDates.inFull(day)).isEqualTo(words);
    }
}
