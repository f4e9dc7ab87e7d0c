package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What is reached on a day.
 *
 * @param value in the unit of the target
 * @param part the numerator of a share, otherwise the count
 * @param whole the denominator of a share, otherwise nought
 * @param unasked households or people of whom it is not known whether they belong into the denominator
 * @param evidence of a typed one; empty where it is worked out
 */
public record Reading(BigDecimal value, LocalDate day, long part, long whole, long unasked, String evidence) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share with two decimals, half up (I-30). A whole of nought has no share: see {@link #isOfNothing}. */
    static Reading share(long part, long whole, long unasked, LocalDate day) {
        return new Reading(percent(part, whole), day, part, whole, unasked, "");
    }

    static Reading count(long count, LocalDate day) {
        return new Reading(BigDecimal.valueOf(count), day, count, 0, 0, "");
    }

    /** A part of a whole in a hundred, two decimals, half up; nought of nothing. */
    public static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    public boolean isShare() {
        return whole > 0;
    }
}
