package vn.ansinh.rules.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Ngày sinh: the days on which somebody may have been born. A year alone is every day of that year: an answer that all its days
 * agree on is known, any other is not.
 *
 * @param earliest first possible day
 * @param latest last possible day
 */
public record Birth(LocalDate earliest, LocalDate latest) {
    /** Nothing is known. */
    public static final Birth UNKNOWN = new Birth(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final int OLDEST = 150;

    public Birth {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest birth " + latest + " is before earliest " + earliest);
        }
    }

    public static Birth on(LocalDate day) {
        return new Birth(day, day);
    }

    public static Birth inMonth(YearMonth month) {
        return new Birth(month.atDay(1), month.atEndOfMonth());
    }

    public static Birth inYear(int year) {
        return new Birth(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether the day itself is known. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Fewest full years of age on a day; 0 for a birth that may lie after it. */
    int leastYears(LocalDate day) {
        return clamp(ChronoUnit.YEARS.between(latest, day), OLDEST);
    }

    /** Most full years of age on a day. A birth wholly after the day contradicts it and tells nothing. */
    int mostYears(LocalDate day) {
        return earliest.isAfter(day) ? OLDEST : clamp(ChronoUnit.YEARS.between(earliest, day), OLDEST);
    }

    int leastMonths(LocalDate day) {
        return clamp(ChronoUnit.MONTHS.between(latest, day), OLDEST * 12);
    }

    int mostMonths(LocalDate day) {
        return earliest.isAfter(day) ? OLDEST * 12 : clamp(ChronoUnit.MONTHS.between(earliest, day), OLDEST * 12);
    }

    private static int clamp(long age, int most) {
        return Math.toIntExact(Math.clamp(age, 0L, (long) most));
    }
}
