package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.ansinh.office.programme.Task;

/** A task that a meeting or an inspection gave, and whether anything shows that it was done. */
public record GivenTask(Task task, boolean isDone) {
    public boolean isLate(LocalDate today) {
        return !isDone && task.ended().isEmpty() && task.ends().isBefore(today);
    }

    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(task.ends(), today);
    }
}
