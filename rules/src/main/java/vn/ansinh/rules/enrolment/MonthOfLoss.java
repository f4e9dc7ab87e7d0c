package vn.ansinh.rules.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.language.ParameterValue;

/** How "the month right after the month in which the person is not eligible" is read (I-02): a setting of the ward. */
public enum MonthOfLoss {
    /** The month in which the condition is lost is still paid, whichever day of it. In the citizen's favour; used unless told otherwise. */
    FIRST_DAY,
    /** The last day of eligibility decides: a loss that counts from the first of a month leaves nothing for that month. */
    LAST_DAY;

    private static final String SETTING = "enrolment.month-of-loss";

    /** As the ward has set it on a day, or as the law files say. */
    public static MonthOfLoss on(Benefits benefits, LocalDate day) {
        return Optional.ofNullable(benefits.parameters().get(SETTING))
                .flatMap(parameter -> parameter.on(day))
                .map(dated ->
                        dated.value().equals(new ParameterValue.Words(List.of("last-day"))) ? LAST_DAY : FIRST_DAY)
                .orElse(FIRST_DAY);
    }

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
