package vn.ansinh.office.registry.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads birth dates and other days as they are typed in spreadsheets. */
final class BirthDateText {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:ngày|năm sinh|năm|sinh năm|sinh ngày|sinh|sn|khoảng|~)[ .:]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) ?tháng ?(\\d{1,2}) ?(?:,|năm)? ?(\\d{4})");
    private static final Pattern MONTH_WORDS = Pattern.compile("tháng ?(\\d{1,2}) ?(?:,|năm|/)? ?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T][0-9:.Z]+)?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2}) ?[-/., ] ?(\\d{1,2}) ?[-/., ] ?(\\d{4}|\\d{2})(?:[ T][0-9:.]+)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}) ?[-/.] ?(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,8})(?:[.,]0+)?");
    private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_SERIAL = 2200;
    private static final int LAST_SERIAL = 80_000;

    private BirthDateText() {}

    static Parsed<BirthDate> parse(String clean, LocalDate today) {
        if (clean.isEmpty()) {
            return Parsed.blank();
        }
        List<Remark> remarks = new ArrayList<>();
        BirthDate date = null;
        try {
            date = read(LEAD.matcher(clean).replaceFirst("").toLowerCase(Locale.ROOT), clean, today, remarks);
        } catch (DateTimeException impossible) {
            return Parsed.refused(Remark.error("birth.impossible", clean));
        }
        if (date == null) {
            return Parsed.refused(Remark.error("birth.not-a-date", clean));
        }
        if (date.date().isAfter(today)) {
            return Parsed.refused(Remark.error("birth.future", date.written()));
        }
        if (today.getYear() - date.year() > BirthDate.OLDEST) {
            return Parsed.refused(Remark.error("birth.too-old", date.written(), String.valueOf(BirthDate.OLDEST)));
        }
        return new Parsed.Value<>(date, remarks);
    }

    private static @org.jspecify.annotations.Nullable BirthDate read(
            String text, String typed, LocalDate today, List<Remark> remarks) {
        Matcher found = ISO.matcher(text);
        if (found.matches()) {
            return day(number(found, 3), number(found, 2), number(found, 1), typed, remarks);
        }
        found = WORDS.matcher(text);
        if (found.matches()) {
            return day(number(found, 1), number(found, 2), number(found, 3), typed, remarks);
        }
        found = MONTH_WORDS.matcher(text);
        if (found.matches()) {
            return BirthDate.of(YearMonth.of(number(found, 2), number(found, 1)));
        }
        found = DAY.matcher(text);
        if (found.matches()) {
            int year = year(number(found, 3), found.group(3).length(), today);
            BirthDate date = day(number(found, 1), number(found, 2), year, typed, remarks);
            if (found.group(3).length() == 2) {
                remarks.add(Remark.changed("birth.century", typed, date.written()));
            }
            return date;
        }
        found = MONTH.matcher(text);
        if (found.matches()) {
            int month = number(found, 1);
            return month == 0 ? BirthDate.of(number(found, 2)) : BirthDate.of(YearMonth.of(number(found, 2), month));
        }
        found = DIGITS.matcher(text);
        return found.matches() ? bare(found.group(1), typed, today, remarks) : null;
    }

    private static @org.jspecify.annotations.Nullable BirthDate bare(
            String digits, String typed, LocalDate today, List<Remark> remarks) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 8) {
            boolean yearFirst =
                    number / 10_000 >= 1900 && number / 10_000 <= today.getYear() && number / 100 % 100 <= 12;
            BirthDate date = yearFirst
                    ? day(number % 100, number / 100 % 100, number / 10_000, typed, remarks)
                    : day(number / 1_000_000, number / 10_000 % 100, number % 10_000, typed, remarks);
            remarks.add(Remark.changed("birth.eight-digits", typed, date.written()));
            return date;
        }
        if (number >= FIRST_YEAR && number <= LAST_YEAR) {
            return BirthDate.of(number);
        }
        if (number >= FIRST_SERIAL && number <= LAST_SERIAL) {
            BirthDate date = BirthDate.of(SERIAL_ORIGIN.plusDays(number));
            remarks.add(Remark.changed("birth.serial", typed, date.written()));
            return date;
        }
        if (digits.length() == 2) {
            BirthDate date = BirthDate.of(year(number, 2, today));
            remarks.add(Remark.changed("birth.century", typed, date.written()));
            return date;
        }
        return null;
    }

    /** Day and month of zero are the office's way to write that only the year, or the month, is known. */
    private static BirthDate day(int day, int month, int year, String typed, List<Remark> remarks) {
        if (month == 0) {
            return BirthDate.of(year);
        }
        if (day == 0) {
            return BirthDate.of(YearMonth.of(year, month));
        }
        if (month > 12 && day <= 12) {
            BirthDate swapped = BirthDate.of(LocalDate.of(year, day, month));
            remarks.add(Remark.warning("birth.month-first", typed, swapped.written()));
            return swapped;
        }
        return BirthDate.of(LocalDate.of(year, month, day));
    }

    /** Two digits mean the latest such year that has begun. */
    private static int year(int typed, int digits, LocalDate today) {
        if (digits == 4) {
            return typed;
        }
        int century = today.getYear() / 100 * 100;
        return century + typed > today.getYear() ? century - 100 + typed : century + typed;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
