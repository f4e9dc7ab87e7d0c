package vn.ansinh.office.benefit.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One decision over many enrolments.
 *
 * @param from first month that was asked about
 * @param until last one
 * @param asked the day whose law answered
 * @param before what the people drew together, in dong a month
 * @param after what they draw since, in dong a month
 * @param arrears what earlier months were owed, less what they had too much, in dong
 * @param undone whether it was taken back
 */
public record EnrolmentBatch(
        UUID id,
        YearMonth from,
        YearMonth until,
        LocalDate asked,
        Ground ground,
        int people,
        long before,
        long after,
        long arrears,
        UUID enteredBy,
        Instant enteredAt,
        boolean undone) {
    public String address() {
        return "/enrolments/batches/" + id;
    }
}
