package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Giấy xác nhận: that a household is recognised as of average living standard, or people of it as low-income workers.
 *
 * @param what {@code average-living-standard} or {@code low-income-worker}
 * @param number as written on it
 * @param ended from when it is no longer in force
 */
public record Confirmation(
        UUID id,
        UUID household,
        UUID decision,
        UUID document,
        String what,
        String number,
        LocalDate issuedOn,
        Optional<LocalDate> ended) {
    public boolean isInForce() {
        return ended.isEmpty();
    }
}
