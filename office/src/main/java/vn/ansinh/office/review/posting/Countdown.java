package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ansinh.rules.procedure.WorkingCalendar;

/**
 * How long the copies of a list must hang: so many working days, counted from the day after the latest copy was hung. A copy that was
 * taken down earlier does not count, nor one that was written down by mistake.
 *
 * @param days the least number of working days
 * @param counting the copies that count, hung first first
 * @param tooShort copies that were taken down too early
 * @param earliest the day on which the days are over; empty while nothing hangs
 */
public record Countdown(int days, List<Hanging> counting, List<Hanging> tooShort, Optional<LocalDate> earliest) {
    public Countdown {
        counting = List.copyOf(counting);
        tooShort = List.copyOf(tooShort);
    }

    static Countdown of(List<Hanging> hangings, int days, WorkingCalendar calendar) {
        List<Hanging> hung = hangings.stream().filter(one -> !one.isMistake()).toList();
        List<Hanging> tooShort =
                hung.stream().filter(one -> isTooShort(one, days, calendar)).toList();
        List<Hanging> counting =
                hung.stream().filter(one -> !tooShort.contains(one)).toList();
        return new Countdown(
                days,
                counting,
                tooShort,
                counting.stream()
                        .map(Hanging::hungOn)
                        .max(LocalDate::compareTo)
                        .map(latest -> over(latest, days, calendar)));
    }

    private static boolean isTooShort(Hanging one, int days, WorkingCalendar calendar) {
        return one.takenDown()
                .filter(day -> day.isBefore(over(one.hungOn(), days, calendar)))
                .isPresent();
    }

    /** The day on which the days are over for a copy that is hung on a day. */
    static LocalDate over(LocalDate hungOn, int days, WorkingCalendar calendar) {
        return days < 1 ? hungOn : calendar.after(hungOn, days);
    }

    /** Places of the law at which no copy that counts hangs. */
    public Set<Hanging.Place> missing() {
        Set<Hanging.Place> missing = EnumSet.of(Hanging.Place.CULTURE_HOUSE, Hanging.Place.WARD_OFFICE);
        counting.forEach(one -> missing.remove(one.place()));
        return missing;
    }

    /** Whether the days are over on a day. */
    public boolean isOver(LocalDate day) {
        return earliest.filter(last -> !day.isBefore(last)).isPresent();
    }

    /** Working days that are still to come after a day. */
    public long left(LocalDate day, WorkingCalendar calendar) {
        return earliest.map(last -> day.plusDays(1)
                        .datesUntil(last.isAfter(day) ? last.plusDays(1) : day.plusDays(1))
                        .filter(calendar::isWorking)
                        .count())
                .orElse(0L);
    }
}
