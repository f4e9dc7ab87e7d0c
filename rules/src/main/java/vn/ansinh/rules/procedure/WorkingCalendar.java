package vn.ansinh.rules.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Lịch làm việc: the days on which a ward office works. Saturdays, Sundays and the days off are left out, days worked in exchange
 * are not (interpretation I-11). Which days these are is fixed anew each year, so the ward enters them.
 *
 * @param off public holidays and days off in exchange
 * @param worked Saturdays and Sundays that are worked
 */
public record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> worked) {
    /** Nothing is known of any year: only Saturdays and Sundays are left out. */
    public static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Set.of(), Set.of());

    public WorkingCalendar {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    public boolean isWorking(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }

    /**
     * The day on which so many working days are over, counted from the day after.
     *
     * @param days at least 1
     */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }
}
