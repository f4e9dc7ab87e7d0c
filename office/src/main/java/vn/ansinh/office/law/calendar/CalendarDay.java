package vn.ansinh.office.law.calendar;

import java.time.LocalDate;
import java.util.UUID;

/** A day of the ward's calendar that is not what its day of the week says. */
public record CalendarDay(UUID id, LocalDate day, Kind kind, String name) {
    /** What it is; the name of a kind is a word key. */
    public enum Kind {
        OFF,
        WORKED
    }
}
