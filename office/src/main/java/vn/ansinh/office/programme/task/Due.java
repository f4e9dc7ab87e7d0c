package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Task;

/**
 * One span of a task, in one group where it is a task of the groups, with what shows that it was done.
 *
 * @param shown by people; withdrawn ones left out
 * @param proved by the program itself; empty where it cannot see it
 */
public record Due(
        Task task, Rhythm.Span span, Optional<UUID> area, List<Evidence> shown, Optional<Proof.Shown> proved) {
    /** Days before the last day on which it is soon. */
    private static final int SOON = 7;

    public Due {
        shown = List.copyOf(shown);
    }

    /** How it stands. */
    public enum State {
        DONE,
        LATE,
        SOON,
        OPEN,
        AHEAD
    }

    /** Evidence is there, or the program sees that it was done. */
    public boolean isDone() {
        return !shown.isEmpty() || proved.map(Proof.Shown::isDone).orElse(false);
    }

    /** A standing task is open or done and never late: its figure is looked at, not its day. */
    public State on(LocalDate day) {
        if (span.from().isAfter(day)) {
            return State.AHEAD;
        }
        if (isDone()) {
            return State.DONE;
        }
        if (span.until().isBefore(day)) {
            return State.LATE;
        }
        return task.rhythm() != Rhythm.STANDING && !span.until().isAfter(day.plusDays(SOON)) ? State.SOON : State.OPEN;
    }

    /** Days since the last day; 0 while it is not over. */
    public long daysLate(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(span.until(), day));
    }
}
