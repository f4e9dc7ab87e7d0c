package vn.ansinh.office.review.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.rules.review.ReviewProcedure;

/**
 * Kỳ rà soát.
 *
 * @param month of a review during the year; null for the annual one
 * @param ends the last day
 * @param procedure the one in force on the day on which it begins
 */
public record Round(
        UUID id,
        ReviewProcedure.Kind kind,
        int year,
        @Nullable Integer month,
        ReviewProcedure procedure,
        LocalDate begins,
        LocalDate ends,
        String openedBy,
        Instant openedAt) {
    public boolean isAnnual() {
        return kind == ReviewProcedure.Kind.ANNUAL;
    }

    /** As running text of papers calls it. */
    public String inPapers() {
        return isAnnual()
                ? "rà soát định kỳ hộ nghèo, hộ cận nghèo năm " + year
                : "rà soát thường xuyên hộ nghèo, hộ cận nghèo tháng " + month + " năm " + year;
    }

    public String address() {
        return "/reviews/" + id;
    }

    public String address(UUID area) {
        return address() + "/groups/" + area;
    }
}
