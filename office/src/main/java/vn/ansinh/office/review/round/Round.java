package vn.ansinh.office.review.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.review.ReviewProcedure;

/**
 * Kỳ rà soát.
 *
 * @param month of a review during the year; null for the annual one
 * @param ends the last day
 * @param isDue whether that is the last day for the result; otherwise no text that was read says one, and it is the day before the next
 *     review of a month
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
        boolean isDue,
        String openedBy,
        Instant openedAt) {
    public boolean isAnnual() {
        return kind == ReviewProcedure.Kind.ANNUAL;
    }

    /** Whether it finds the poor and near-poor; otherwise it finds living standards. */
    public boolean isOfLists() {
        return kind != ReviewProcedure.Kind.LIVING_STANDARD;
    }

    /** As pages call it. */
    public Said title() {
        return switch (kind) {
            case ANNUAL -> Said.of("round.annual", String.valueOf(year));
            case IN_YEAR -> Said.of("round.in-year", String.valueOf(month), String.valueOf(year));
            case LIVING_STANDARD -> Said.of("round.living-standard", String.valueOf(month), String.valueOf(year));
        };
    }

    /** As running text of papers calls it. */
    public String inPapers() {
        return switch (kind) {
            case ANNUAL -> "rà soát định kỳ hộ nghèo, hộ cận nghèo năm " + year;
            case IN_YEAR -> "rà soát thường xuyên hộ nghèo, hộ cận nghèo tháng " + month + " năm " + year;
            case LIVING_STANDARD ->
                "xác định hộ có mức sống trung bình, người lao động có thu nhập thấp tháng " + month + " năm " + year;
        };
    }

    public String address() {
        return "/reviews/" + id;
    }

    public String address(UUID area) {
        return address() + "/groups/" + area;
    }
}
