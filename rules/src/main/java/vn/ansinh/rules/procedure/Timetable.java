package vn.ansinh.rules.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The last day of each step of a procedure for a file received on a day, when every step takes as long as it may. A step counts from
 * the step before unless the text counts it from receipt; the first counts from receipt.
 */
public final class Timetable {
    private Timetable() {}

    /**
     * A step and its last day.
     *
     * @param by empty where the text sets no limit or it is not known, and for what counts from there
     */
    public record Due(Step step, Optional<LocalDate> by) {}

    /**
     * The steps of a version with their last days.
     *
     * @param days how many days a parameter of the law holds on the day of receipt
     */
    public static List<Due> of(
            Version version, LocalDate received, WorkingCalendar calendar, Function<String, Optional<Integer>> days) {
        List<Due> all = new ArrayList<>();
        Optional<LocalDate> before = Optional.of(received);
        for (Step step : version.steps()) {
            Optional<LocalDate> from = step.isCountedFromReceipt() ? Optional.of(received) : before;
            Optional<LocalDate> by =
                    step.deadline().flatMap(deadline -> from.flatMap(day -> due(deadline, day, calendar, days)));
            all.add(new Due(step, by));
            // without a limit of its own a step is not known to be over on any day
            before = by;
        }
        return List.copyOf(all);
    }

    private static Optional<LocalDate> due(
            Deadline deadline, LocalDate from, WorkingCalendar calendar, Function<String, Optional<Integer>> days) {
        return switch (deadline) {
            case Deadline.WorkingDays(int number) -> Optional.of(calendar.after(from, number));
            case Deadline.CalendarDays(int number) -> Optional.of(from.plusDays(number));
            case Deadline.DayOfMonth(int day) -> Optional.of(beforeDay(from, day));
            case Deadline.DaysOfParameter(String parameter) ->
                days.apply(parameter).map(from::plusDays);
            case Deadline.Unknown() -> Optional.empty();
        };
    }

    /** The last day before the next such day of a month. */
    private static LocalDate beforeDay(LocalDate from, int day) {
        LocalDate next = from.withDayOfMonth(day);
        return (from.isBefore(next) ? next : next.plusMonths(1)).minusDays(1);
    }
}
