package vn.ansinh.office.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people type it: {@code 1/3/56}, {@code 01-03-1956}, {@code 01.03.1956}, {@code 1956-03-01}. */
public final class WrittenDate {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private WrittenDate() {}

    /** The day that was meant; nothing when it is no day. Two digits of a year mean the last such year up to today. */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        String written = text.strip();
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return day(year(dayFirst.group(3), today), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        return yearFirst.matches()
                ? day(Integer.parseInt(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() ? century - 100 + year : century + year;
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
