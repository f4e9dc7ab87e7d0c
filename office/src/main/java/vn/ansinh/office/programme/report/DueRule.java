package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * By which day a report is to be handed in.
 *
 * @param day of the month; where that is shorter its last day
 * @param isAfter in the month after the period, otherwise in its last month
 * @param firstMonth the first month of the year in which one is due
 * @param source what says so; empty for what the ward set
 */
public record DueRule(int day, boolean isAfter, int firstMonth, int lastMonth, String source) {
    static DueRule ofWard(int day, boolean isAfter) {
        return new DueRule(day, isAfter, 1, 12, "");
    }

    Optional<LocalDate> of(ReportPeriod period) {
        YearMonth month = YearMonth.from(period.last()).plusMonths(isAfter ? 1 : 0);
        return month.getMonthValue() < firstMonth || month.getMonthValue() > lastMonth
                ? Optional.empty()
                : Optional.of(month.atDay(Math.min(day, month.lengthOfMonth())));
    }
}
