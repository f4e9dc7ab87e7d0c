package vn.ansinh.office.registry.people;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Ngày sinh: a birth date as exact as the papers are. A year alone stands as its 1 January, a month as its first day.
 */
public record BirthDate(LocalDate date, Precision precision) {
    /** How much of the date is known. */
    public enum Precision {
        DAY("day"),
        MONTH("month"),
        YEAR("year");

        private final String code;

        Precision(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Nobody is older than this. */
    public static final int OLDEST = 120;

    public BirthDate {
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public static BirthDate of(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    public static BirthDate of(YearMonth month) {
        return new BirthDate(month.atDay(1), Precision.MONTH);
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, Precision.DAY);
    }

    /** Reads a date as people type it: {@code 1/3/56}, {@code 01-03-1956}, {@code 3/1956}, {@code 1956}, 20515. */
    public static Parsed<BirthDate> parse(String typed, LocalDate today) {
        return BirthDateText.parse(Vietnamese.clean(typed), today);
    }

    public int year() {
        return date.getYear();
    }

    /** The last day on which the person can have been born: ages counted from it never grant a right too early. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case YEAR -> date.withDayOfYear(date.lengthOfYear());
        };
    }

    /** Full years on a day, counted from {@link #latest()}; never below zero. */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(latest(), day).getYears());
    }

    /** As it is written in lists: {@code 01/03/1956}, {@code 03/1956} or {@code 1956}. */
    public String written() {
        return switch (precision) {
            case DAY -> "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            case MONTH -> "%02d/%04d".formatted(date.getMonthValue(), date.getYear());
            case YEAR -> "%04d".formatted(date.getYear());
        };
    }
}
