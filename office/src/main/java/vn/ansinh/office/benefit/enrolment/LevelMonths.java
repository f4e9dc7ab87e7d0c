package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.enrolment.Course;

/**
 * Months in a row for which the same is due.
 *
 * @param until last of them; empty while it goes on
 * @param amount due for each, in dong; 0 while paused
 * @param level what is decided, paused or not
 */
public record LevelMonths(
        YearMonth from, Optional<YearMonth> until, long amount, Optional<Course.Level> level, boolean isPaused) {
    /** The months of a course up to the one of today and what is decided beyond it, the last first. */
    static List<LevelMonths> of(Course course, YearMonth now) {
        YearMonth last = course.last().orElseGet(() -> {
            YearMonth decided = course.levels().getLast().from();
            YearMonth latest = decided.isAfter(now) ? decided : now;
            return latest.isBefore(course.start()) ? course.start() : latest;
        });
        List<LevelMonths> rows = new ArrayList<>();
        for (YearMonth month = course.start(); !month.isAfter(last); month = month.plusMonths(1)) {
            boolean isPaused = course.isPaused(month);
            Optional<Course.Level> level = course.level(month);
            if (rows.isEmpty()
                    || rows.getLast().isPaused() != isPaused
                    || !rows.getLast().level().equals(level)) {
                rows.add(new LevelMonths(month, Optional.empty(), course.due(month), level, isPaused));
            }
        }
        List<LevelMonths> closed = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            LevelMonths row = rows.get(at);
            Optional<YearMonth> until =
                    at + 1 < rows.size() ? Optional.of(rows.get(at + 1).from().minusMonths(1)) : course.last();
            closed.addFirst(new LevelMonths(row.from(), until, row.amount(), row.level(), row.isPaused()));
        }
        return List.copyOf(closed);
    }
}
