package vn.ansinh.rules.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;

/** How "the month right after the month in which the person is not eligible" is read (I-02): a setting of the ward. */
public enum MonthOfLoss {
    /** The month in which the condition is lost is still paid, whichever day of it. In the citizen's favour; used unless told otherwise. */
    FIRST_DAY,
    /** The last day of eligibility decides: a loss that counts from the first of a month leaves nothing for that month. */
    LAST_DAY;

    /**
     * The last month that is paid.
     *
     * @param lost the first day on which the condition no longer holds; for a death the day of death
     */
    public YearMonth lastPaid(LocalDate lost) {
        return switch (this) {
            case FIRST_DAY -> YearMonth.from(lost);
            case LAST_DAY -> YearMonth.from(lost.minusDays(1));
        };
    }
}
