package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time of a list: a month of insurance, a quarter of electricity, a school year from September to May.
 *
 * @param last the last day, included
 */
public record RollPeriod(RollKind kind, LocalDate first, LocalDate last) {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_SCHOOL = 9;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})-(\\d{4})");

    /** The period of a kind in which a day lies; in June, July and August the school year that comes. */
    public static RollPeriod of(RollKind kind, LocalDate day) {
        return switch (kind) {
            case INSURANCE -> months(kind, YearMonth.from(day), 1);
            case ELECTRICITY ->
                months(
                        kind,
                        YearMonth.of(
                                day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1),
                        MONTHS_OF_QUARTER);
            case SCHOOL ->
                months(
                        kind,
                        YearMonth.of(
                                day.getMonth().compareTo(Month.JUNE) >= 0 ? day.getYear() : day.getYear() - 1,
                                Month.SEPTEMBER),
                        MONTHS_OF_SCHOOL);
        };
    }

    private static RollPeriod months(RollKind kind, YearMonth first, int months) {
        return new RollPeriod(
                kind, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** As an address has it: {@code 2026-11}, {@code 2026-Q4}, {@code 2026-2027}. */
    public String code() {
        return switch (kind) {
            case INSURANCE -> YearMonth.from(first).toString();
            case ELECTRICITY -> first.getYear() + "-Q" + quarter();
            case SCHOOL -> first.getYear() + "-" + (first.getYear() + 1);
        };
    }

    private int quarter() {
        return (first.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    }

    /** As papers write it. */
    public String written() {
        return switch (kind) {
            case INSURANCE -> "tháng " + first.getMonthValue() + "/" + first.getYear();
            case ELECTRICITY -> "quý " + List.of("I", "II", "III", "IV").get(quarter() - 1) + "/" + first.getYear();
            case SCHOOL -> "năm học " + first.getYear() + "-" + (first.getYear() + 1);
        };
    }

    static Optional<RollPeriod> read(RollKind kind, String code) {
        Matcher found = (switch (kind) {
                    case INSURANCE -> MONTH;
                    case ELECTRICITY -> QUARTER;
                    case SCHOOL -> YEAR;
                })
                .matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        Month month = switch (kind) {
            case INSURANCE -> Month.of(Integer.parseInt(found.group(2)));
            case ELECTRICITY -> Month.of((Integer.parseInt(found.group(2)) - 1) * MONTHS_OF_QUARTER + 1);
            case SCHOOL -> Month.SEPTEMBER;
        };
        RollPeriod period = of(kind, LocalDate.of(year, month, 1));
        return Optional.of(period).filter(one -> one.code().equals(code));
    }

    public RollPeriod before() {
        return of(kind, kind == RollKind.SCHOOL ? first.minusYears(1) : first.minusDays(1));
    }

    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .toList();
    }
}
