package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.rules.enrolment.Course;

/**
 * One monthly support of one person or household, as decided up to now.
 *
 * @param person empty when it belongs to the household
 * @param benefit id of the law files
 * @param isPrivate whether its lists are never posted, so that only who sees health knows of it
 * @param before the month from which it was drawn, where others paid before the course begins
 * @param application the file by which it was asked for, where there is one
 */
public record Enrolment(
        UUID id,
        UUID household,
        Optional<UUID> person,
        String benefit,
        boolean isPrivate,
        Optional<UUID> application,
        Course course,
        Optional<YearMonth> before,
        Optional<StopReason> stopped) {
    /** Of the person, or of the household. */
    public UUID subject() {
        return person.orElse(household);
    }

    /** The month from which it is drawn, whoever paid. */
    public YearMonth since() {
        return before.orElse(course.start());
    }

    /** How it stands in a month. */
    public State state(YearMonth month) {
        if (month.isBefore(course.start())) {
            return course.last().filter(course.start()::isAfter).isPresent() ? State.ENDED : State.COMING;
        }
        if (!course.isRunning(month)) {
            return State.ENDED;
        }
        return course.isPaused(month) ? State.PAUSED : State.RUNNING;
    }

    /** The name of a state is a word key. */
    public enum State {
        /** Decided from a later month. */
        COMING,
        RUNNING,
        PAUSED,
        ENDED
    }

    public String address() {
        return "/enrolments/" + id;
    }
}
