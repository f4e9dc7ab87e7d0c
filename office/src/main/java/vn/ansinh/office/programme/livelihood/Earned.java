package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of a project for a household in a month or a season, as the family said it; in dong.
 *
 * @param last both days belong to the time
 * @param by the account that wrote it down
 * @param withdrawn why it does not count; empty while it does
 */
public record Earned(
        UUID id,
        UUID joining,
        LocalDate first,
        LocalDate last,
        long income,
        long cost,
        String saidBy,
        LocalDate saidOn,
        UUID by,
        Optional<String> withdrawn) {
    public boolean counts() {
        return withdrawn.isEmpty();
    }

    /** Less than nothing where more was put in than came out. */
    public long net() {
        return income - cost;
    }

    /** The calendar months that it touches. */
    public long months() {
        return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
    }

    boolean meets(LocalDate from, LocalDate until) {
        return !first.isAfter(until) && !last.isBefore(from);
    }
}
