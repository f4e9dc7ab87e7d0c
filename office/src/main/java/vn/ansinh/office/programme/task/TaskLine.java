package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.Task;

/** A task on the board: how much of what was due by now is done, and what comes next. */
public record TaskLine(Task task, List<Due> dues, LocalDate day) {
    public TaskLine {
        dues = List.copyOf(dues);
    }

    private long count(Due.State state) {
        return dues.stream().filter(due -> due.on(day) == state).count();
    }

    /** Those that have begun. */
    public long begun() {
        return dues.size() - count(Due.State.AHEAD);
    }

    public long done() {
        return count(Due.State.DONE);
    }

    public long late() {
        return count(Due.State.LATE);
    }

    public boolean isSoon() {
        return count(Due.State.SOON) > 0;
    }

    /** The days by which the oldest late one is late; 0 when none is. */
    public long daysLate() {
        return dues.stream()
                .filter(due -> due.on(day) == Due.State.LATE)
                .mapToLong(due -> due.daysLate(day))
                .max()
                .orElse(0);
    }

    /** The next last day of what is not done. */
    public Optional<LocalDate> next() {
        return dues.stream()
                .filter(due -> !due.isDone() && !due.span().until().isBefore(day))
                .map(due -> due.span().until())
                .min(Comparator.naturalOrder());
    }

    /** What the program sees of the span of today. */
    public Optional<Proof.Shown> proved() {
        List<Proof.Shown> now = dues.stream()
                .filter(due ->
                        !due.span().from().isAfter(day) && !due.span().until().isBefore(day))
                .flatMap(due -> due.proved().stream())
                .toList();
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proof.Shown(
                        Optional.empty(),
                        now.stream().mapToLong(Proof.Shown::done).sum(),
                        now.stream().mapToLong(Proof.Shown::of).sum(),
                        now.getFirst().address()));
    }
}
