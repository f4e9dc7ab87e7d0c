package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.rules.benefit.Answers;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.enrolment.Course;

/**
 * What the law says of one enrolment beside what is decided.
 *
 * @param household where the person lives now, or lived last
 * @param levels what has to be decided, earliest first; empty when nothing can be put right by an amount
 * @param answer of the last month that was asked about
 * @param answers for its reasons
 * @param now the month of today
 */
public record Adjustment(
        Enrolment enrolment,
        UUID household,
        List<Course.Level> levels,
        Outcome outcome,
        Optional<Entitlement> answer,
        Optional<Answers> answers,
        YearMonth now) {
    public Adjustment {
        levels = List.copyOf(levels);
    }

    /** What the law says of the last month; the name is a word key. */
    public enum Outcome {
        /** The right goes on; the amount may be another. */
        SAME,
        /** No right any more. */
        ENDED,
        /** Another support takes precedence. */
        OTHER,
        /** A fact is missing. */
        UNKNOWN,
        /** Not in the register any more. */
        GONE
    }

    /** Whether one decision over many can put it right. */
    public boolean isAmount() {
        return outcome == Outcome.SAME && !levels.isEmpty();
    }

    /** Decided for the last month, in dong. */
    public long before() {
        return enrolment.course().level(last()).map(Course.Level::amount).orElse(0L);
    }

    /** What it would be, in dong a month. */
    public long after() {
        return levels.isEmpty() ? before() : levels.getLast().amount();
    }

    /** What the months up to this one are owed, or below zero were paid too much, in dong. */
    public long arrears() {
        if (levels.isEmpty()) {
            return 0;
        }
        Course course = enrolment.course();
        List<Course.Level> all = new ArrayList<>(course.levels());
        all.removeIf(level -> levels.stream().anyMatch(put -> put.from().equals(level.from())));
        all.addAll(levels);
        Course put = new Course(course.start(), course.last(), all, course.pauses());
        long sum = 0;
        for (YearMonth month = levels.getFirst().from(); !month.isAfter(now); month = month.plusMonths(1)) {
            sum += put.due(month) - course.due(month);
        }
        return sum;
    }

    private YearMonth last() {
        return levels.isEmpty() ? now : levels.getLast().from();
    }
}
