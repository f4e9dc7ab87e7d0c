package vn.ansinh.office.today.year;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Ngày âm lịch: a day of the Vietnamese lunisolar calendar, which is reckoned for Vietnam's own time, so that Tet now and then is not the
 * Chinese new year (2007). Calculated by Time4J (ADR 0161).
 *
 * @param year the solar year in which the lunar year begins
 * @param isLeap whether the month is the inserted one
 */
public record LunarDate(int year, int month, boolean isLeap, int day) {
    /** The years that can be calculated. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2080;

    /** Of a day of the sun. */
    public static LunarDate of(LocalDate day) {
        VietnameseCalendar lunar = PlainDate.from(day).transform(VietnameseCalendar.axis());
        EastAsianMonth month = lunar.getMonth();
        return new LunarDate(
                lunar.getInt(net.time4j.calendar.CommonElements.RELATED_GREGORIAN_YEAR),
                month.getNumber(),
                month.isLeap(),
                lunar.getDayOfMonth());
    }

    /** The day of the sun of a day of an ordinary month; in a month of 29 days the 30th is the 29th. */
    public static LocalDate solar(int year, int month, int day) {
        return exactly(year, month, day)
                .or(() -> exactly(year, month, day - 1))
                .orElseThrow(() -> new IllegalArgumentException(day + "/" + month + " of the moon in " + year));
    }

    private static Optional<LocalDate> exactly(int year, int month, int day) {
        return VietnameseCalendar.isValid(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                ? Optional.of(
                        VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                                .transform(PlainDate.axis())
                                .toTemporalAccessor())
                : Optional.empty();
    }
}
