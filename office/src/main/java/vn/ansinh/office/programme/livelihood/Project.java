package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Dự án sinh kế, công trình: as it is said to be last.
 *
 * @param number of the version, from 1
 * @param gives what is given or built
 * @param areas the groups; none for the whole ward
 * @param place what else is said of the place; may be empty
 * @param person who answers for it in the body
 * @param ends the last day
 * @param firstResult by when the ward expects a first income; of production only
 * @param reason why it was changed; empty of the first version
 */
public record Project(
        UUID id,
        int number,
        ProjectKind kind,
        String name,
        String gives,
        List<UUID> areas,
        String place,
        UUID body,
        String person,
        LocalDate begins,
        LocalDate ends,
        Optional<LocalDate> firstResult,
        Optional<Basis> basis,
        String reason,
        Optional<End> end) {
    public Project {
        areas = List.copyOf(areas);
    }

    /** The decision or programme that it rests on, by number and day. */
    public record Basis(String number, LocalDate day) {}

    /** That it is over, and what came of it in words. */
    public record End(boolean isFinished, LocalDate day, String reason) {}

    /** How it stands. */
    public enum State {
        PLANNED,
        RUNNING,
        /** Its last day is over and nobody has closed it. */
        OVERDUE,
        FINISHED,
        STOPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State on(LocalDate day) {
        if (end.isPresent()) {
            return end.get().isFinished() ? State.FINISHED : State.STOPPED;
        }
        if (begins.isAfter(day)) {
            return State.PLANNED;
        }
        return ends.isBefore(day) ? State.OVERDUE : State.RUNNING;
    }

    /** Whether any of its days falls in the year. */
    public boolean touches(int year) {
        LocalDate last = end.map(End::day).orElse(ends);
        return begins.getYear() <= year && last.getYear() >= year;
    }

    public boolean isProduction() {
        return kind == ProjectKind.PRODUCTION;
    }

    public String address() {
        return "/programme/livelihood/" + id;
    }
}
