package vn.ansinh.office.account.keeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ansinh.office.account.Expiring.Expired;

/**
 * A kind of record with its period.
 *
 * @param months in force: the ward's, else the proposed; empty when nobody has said one
 * @param fewestMonths how long it must be kept at least
 * @param ground on which the ward entered it; empty when it did not
 * @param before the day before which it is over; empty without a period
 * @param expired what is over; empty without a period
 */
public record KeptKind(
        String kind,
        OptionalInt months,
        int fewestMonths,
        Optional<String> ground,
        Optional<LocalDate> before,
        Optional<Expired> expired) {
    public boolean isDue() {
        return expired.map(found -> found.items() > 0).orElse(false);
    }
}
