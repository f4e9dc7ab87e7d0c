package vn.ansinh.office.benefit.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "INSURANCE, 2026-11-24, 2026-11, 2026-11-01, 2026-11-30, 2026-10",
        "INSURANCE, 2026-01-31, 2026-01, 2026-01-01, 2026-01-31, 2025-12",
        "ELECTRICITY, 2026-11-24, 2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3",
        "ELECTRICITY, 2026-03-31, 2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4",
        "SCHOOL, 2026-11-24, 2026-2027, 2026-09-01, 2027-05-31, 2025-2026",
        "SCHOOL, 2026-05-31, 2025-2026, 2025-09-01, 2026-05-31, 2024-2025",
        "SCHOOL, 2026-06-01, 2026-2027, 2026-09-01, 2027-05-31, 2025-2026"
    })
    void a_period_holds_its_day_and_is_read_back_from_its_address(
            RollKind kind, LocalDate day, String code, LocalDate first, LocalDate last, String before) {
        RollPeriod period = RollPeriod.of(kind, day);
        assertThat(period).isEqualTo(new RollPeriod(kind, first, last));
        assertThat(period.code()).isEqualTo(code);
        assertThat(RollPeriod.read(kind, code)).contains(period);
        assertThat(period.before().code()).isEqualTo(before);
    }

    @Test
    void what_is_no_period_of_the_kind_is_not_read() {
        assertThat(RollPeriod.read(RollKind.INSURANCE, "2026-13")).isEmpty();
        assertThat(RollPeriod.read(RollKind.ELECTRICITY, "2026-11")).isEmpty();
        assertThat(RollPeriod.read(RollKind.SCHOOL, "2026-2028")).isEmpty();
    }
}
