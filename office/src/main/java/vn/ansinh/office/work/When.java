package vn.ansinh.office.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How near the day of something is; the code is a word key. */
public enum When {
    LATE,
    TODAY,
    /** Within a week from tomorrow on. */
    WEEK,
    LATER,
    UNDATED;

    static final int WEEK_DAYS = 7;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<When> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Of a day, seen from another. */
    public static When of(Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) {
            return UNDATED;
        }
        LocalDate one = day.get();
        if (one.isBefore(today)) {
            return LATE;
        }
        if (one.equals(today)) {
            return TODAY;
        }
        return one.isAfter(today.plusDays(WEEK_DAYS)) ? LATER : WEEK;
    }
}
