package vn.ansinh.rules.language;

import java.time.LocalDate;

/** Days as one whole number that keeps their order, and the completed months between two of them. */
public final class Day {
    /** How many bits a day takes up to the year 4095. */
    static final int BITS = 21;

    private static final int MONTHS = 12;

    private Day() {}

    public static long of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static long of(int year, int month, int day) {
        return ((long) year << 9) | (month << 5) | day;
    }

    public static LocalDate date(long day) {
        return LocalDate.of(year(day), month(day), dayOfMonth(day));
    }

    static int year(long day) {
        return (int) (day >> 9);
    }

    static int month(long day) {
        return (int) (day >> 5) & 15;
    }

    static int dayOfMonth(long day) {
        return (int) day & 31;
    }

    /**
     * Months completed from one day to another, negative if it lies after. A month that lacks the day is complete on the first day
     * of the next one (I-22).
     */
    static int months(long from, long to) {
        int months = (year(to) - year(from)) * MONTHS + month(to) - month(from);
        return dayOfMonth(to) < dayOfMonth(from) ? months - 1 : months;
    }

    static int years(long from, long to) {
        return Math.floorDiv(months(from, to), MONTHS);
    }

    /** The day on which somebody completes a number of years. */
    public static LocalDate completes(long born, long years) {
        LocalDate day = date(born).plusYears(years);
        return day.getDayOfMonth() < dayOfMonth(born) ? day.plusDays(1) : day;
    }

    /** Last day of the insurance card of a child under six (Decree 146/2018, article 13, clause 2; I-19). */
    static long lastOfChildCard(long birth) {
        int year = year(birth) + 6;
        int month = Math.max(month(birth), 9);
        return of(year, month, LocalDate.of(year, month, 1).lengthOfMonth());
    }
}
