package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Kỳ báo cáo: a month, quarter, half-year or year of the calendar.
 *
 * @param first its first day
 */
public record ReportPeriod(PeriodicSpan span, LocalDate first) {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public ReportPeriod {
        if (!first.equals(begin(span, first))) {
            throw new IllegalArgumentException("no " + span + " begins on " + first);
        }
    }

    /** The one that the day is in. */
    public static ReportPeriod of(PeriodicSpan span, LocalDate day) {
        return new ReportPeriod(span, begin(span, day));
    }

    private static LocalDate begin(PeriodicSpan span, LocalDate day) {
        int month = (day.getMonthValue() - 1) / span.months() * span.months() + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    public LocalDate last() {
        return first.plusMonths(span.months()).minusDays(1);
    }

    public ReportPeriod former() {
        return new ReportPeriod(span, first.minusMonths(span.months()));
    }

    public ReportPeriod next() {
        return new ReportPeriod(span, first.plusMonths(span.months()));
    }

    public ReportPeriod yearBefore() {
        return new ReportPeriod(span, first.minusYears(1));
    }

    /** As papers say it: {@code quý I năm 2026}. */
    public String words() {
        int part = (first.getMonthValue() - 1) / span.months();
        return switch (span) {
            case MONTH -> "tháng " + first.getMonthValue() + " năm " + first.getYear();
            case QUARTER -> "quý " + ROMAN.get(part) + " năm " + first.getYear();
            case HALF_YEAR -> (part == 0 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + first.getYear();
            case YEAR -> "năm " + first.getYear();
        };
    }

    /** The same in English, for the screen. */
    public String english() {
        int part = (first.getMonthValue() - 1) / span.months();
        return switch (span) {
            case MONTH -> "month " + first.getMonthValue() + " of " + first.getYear();
            case QUARTER -> "quarter " + (part + 1) + " of " + first.getYear();
            case HALF_YEAR -> (part == 0 ? "first" : "second") + " half of " + first.getYear();
            case YEAR -> "year " + first.getYear();
        };
    }
}
