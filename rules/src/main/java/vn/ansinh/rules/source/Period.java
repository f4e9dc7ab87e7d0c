package vn.ansinh.rules.source;

import java.time.LocalDate;

/** A run of days: {@code from} is the first one, {@code to} the first one no longer in it ({@link #OPEN} when no end is known). */
public record Period(LocalDate from, LocalDate to) {
    /** Stands for "no end is known". */
    public static final LocalDate OPEN = LocalDate.of(9999, 1, 1);

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period must end after it begins, got " + from + " to " + to);
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The last day, as papers write it. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }
}
